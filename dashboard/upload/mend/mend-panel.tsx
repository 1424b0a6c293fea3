import type { GridSheet } from '../sheet/grid-sheet.ts';

/** Where the chosen cell is mended. */
export const MendPanel = (_: { sheet: GridSheet }) => null;
