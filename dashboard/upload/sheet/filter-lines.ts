import { foldSearch } from '../fold-search.ts';
import { findLast, findRow, rowCells, rowNumber, type SheetRows } from './sheet-rows.ts';
import type { Lines } from './step-place.ts';

/** Every row of the sheet, or those that hold every word typed, wherever it stands. */
export const createLines = (rows: SheetRows, filter: string): Lines => {
  const words = foldSearch(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0)
    return {
      count: rows.count,
      numberAt: (line) => rowNumber(rows, line),
      find: (row) => findRow(rows, row),
    };
  const found = Uint32Array.from(findRows(rows, words));
  return {
    count: found.length,
    numberAt: (line) => found[line] ?? 0,
    find: (row) => findLast(found, row),
  };
};

function* findRows(rows: SheetRows, words: readonly string[]): Generator<number> {
  for (const [place, block] of rows.blocks.entries()) {
    const whole = foldSearch(block.text);
    if (words.some((word) => !whole.includes(word))) continue;
    for (const at of block.numbers.keys()) {
      const text = foldSearch(rowCells(rows, (rows.firsts[place] ?? 0) + at).join(' '));
      if (words.every((word) => text.includes(word))) yield block.numbers[at] ?? 0;
    }
  }
}
