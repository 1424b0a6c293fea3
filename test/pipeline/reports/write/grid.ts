import type { Draw } from '../draw.ts';
import {
  type Amount,
  blank,
  type Cell,
  type LaidTable,
  type Line,
  linesOf,
  type Merge,
} from '../meaning.ts';

/** How an office writes its numbers. */
export interface Notation {
  readonly decimal: ',' | '.';
  readonly group: string;
  /** In a workbook: as numbers, not as text. */
  readonly isNumber: boolean;
}

export const drawNotation = (draw: Draw): Notation => {
  const decimal = draw.one(',', '.');
  const group = decimal === ',' ? draw.one('.', ' ', '\u00a0', '') : draw.one(',', ' ', '');
  return { decimal, group, isNumber: draw.chance(70) };
};

const writeAmount = ({ value, decimals, before = '' }: Amount, { decimal, group }: Notation) => {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return before + grouped + (fraction === undefined ? '' : decimal + fraction);
};

/** A cell as text. */
export const writeCell = ({ holds }: Cell, notation: Notation): string =>
  typeof holds === 'object' ? writeAmount(holds, notation) : String(holds);

/** A cell as a workbook keeps it; null: nothing. */
export const storeCell = (cell: Cell, notation: Notation): string | number | null => {
  const { holds } = cell;
  if (holds === '') return null;
  if (!notation.isNumber || typeof holds === 'string') return writeCell(cell, notation);
  if (typeof holds === 'number') return holds;
  return holds.before === undefined ? holds.value : writeCell(cell, notation);
};

/** The tables of a sheet below each other, as lines of one grid. */
export const stack = (
  tables: readonly LaidTable[],
): { readonly lines: readonly (readonly Cell[])[]; readonly merges: readonly Merge[] } => {
  const lines: (readonly Cell[])[] = [];
  const merges: Merge[] = [];
  for (const table of tables) {
    if (lines.length > 0) lines.push([], []);
    const top = lines.length + table.above.length;
    merges.push(
      ...table.merges.map(({ from: [a, b], to: [c, d] }) => ({
        from: [a + top, b] as const,
        to: [c + top, d] as const,
      })),
    );
    lines.push(...linesOf(table));
  }
  return { lines, merges };
};

/** What a merge makes of a place: its first cell with its size, one that it covers, or neither. */
export const mergeAt = (merges: readonly Merge[], row: number, column: number) => {
  const found = merges.find(
    ({ from, to }) => from[0] <= row && row <= to[0] && from[1] <= column && column <= to[1],
  );
  if (!found) return null;
  const { from, to } = found;
  return {
    isFirst: from[0] === row && from[1] === column,
    isFirstRow: from[0] === row,
    isFirstColumn: from[1] === column,
    rows: to[0] - from[0] + 1,
    columns: to[1] - from[1] + 1,
  };
};

export const widthOf = (lines: readonly (readonly unknown[])[]): number =>
  Math.max(1, ...lines.map((line) => line.length));

/** The line made as long as the others, where it is not as long as it was written. */
export const fill = (line: Line, width: number, ragged: ReadonlySet<Line>): Line =>
  ragged.has(line) ? line : Array.from({ length: width }, (_, i) => line[i] ?? blank);

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
