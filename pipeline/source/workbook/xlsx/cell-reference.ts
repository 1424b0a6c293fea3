import { columnIndex } from '../../../model/cell-address.ts';
import type { MergedCells } from '../../table.ts';

/** `C12` → row 12, column 2; null for anything else. */
export const parseReference = (
  reference: string,
): { readonly row: number; readonly column: number } | null => {
  const parts = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!parts) return null;
  return { row: Number(parts[2]), column: columnIndex(parts[1] ?? '') };
};

/** `A1:C2`; null for anything else. */
export const parseRange = (text: string): MergedCells | null => {
  const [first, last] = text.split(':').map(parseReference);
  if (!first || !last) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
};
