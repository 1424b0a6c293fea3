import type { GridSheet } from './grid-sheet.ts';
import { rowCells } from './sheet-rows.ts';

/** Rows at the beginning of a sheet that say how wide its columns are: they must not change later. */
const sampled = 120;
/** Pixels of one character at the sheet's size of type, of the space around it, and the bounds. */
const character = 8;
const around = 24;
const narrowest = 84;
const widest = 260;

/** Of a window's width: on a phone, a column of names leaves room for one of figures beside it. */
const mostShare = 0.42;

/** The width of each drawn column in pixels, by what stands in it and above it and by the window. */
export const columnWidths = (
  { rows, columns, tables }: GridSheet,
  windowWidth: number,
): readonly number[] => {
  const lengths = new Map<number, number[]>();
  for (let index = 0; index < Math.min(rows.count, sampled); index += 1) {
    const cells = rowCells(rows, index);
    // A title alone in its row spills over the empty cells beside it.
    if (cells.filter((cell) => cell !== '').length < 2) continue;
    for (const [column, cell] of cells.entries())
      lengths.set(column, [...(lengths.get(column) ?? []), cell.length]);
  }
  const most = Math.min(widest, windowWidth * mostShare);
  const isNarrow = tables.length > 0;
  return columns.map((column) => {
    const longest = Math.max(0, ...(lengths.get(column) ?? []).map((n) => Math.min(n, 34)));
    const least = isNarrow && longest <= 4 ? narrowest - 20 : narrowest;
    return Math.round(Math.min(Math.max(longest * character + around, least), most));
  });
};
