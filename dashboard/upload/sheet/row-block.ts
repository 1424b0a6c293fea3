import type { Row } from '../../../pipeline/source/table.ts';

/**
 * Rows of a sheet one behind the other: one text and a few arrays, never an object per row or cell.
 * The arrays can be handed from a worker to the page without copying.
 */
export interface RowBlock {
  /** The texts of all cells, joined. */
  readonly text: string;
  /** Where each cell ends in `text`. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Which cell each row begins with, and, last, how many cells there are. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** Each row's number in the file, from 1. */
  readonly numbers: Uint32Array<ArrayBuffer>;
}

/** Puts rows together: cells without the blanks around their text, and without empty ones at the end. */
export const createBlock = (written: readonly Pick<Row, 'row' | 'cells'>[]): RowBlock => {
  const rows = written.map(({ row, cells }) => ({
    row,
    cells: cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1),
  }));
  const count = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  const ends = new Uint32Array(count);
  const starts = new Uint32Array(rows.length + 1);
  const numbers = new Uint32Array(rows.length);
  const texts: string[] = [];
  let [cell, length] = [0, 0];
  for (const [index, { row, cells }] of rows.entries()) {
    numbers[index] = row;
    starts[index] = cell;
    for (const each of cells) {
      const text = each.trim();
      texts.push(text);
      length += text.length;
      ends[cell] = length;
      cell += 1;
    }
  }
  starts[rows.length] = cell;
  return { text: texts.join(''), ends, starts, numbers };
};

/** The cells of the block's row at `index`; none for a row it does not have. */
export const readCells = ({ text, ends, starts }: RowBlock, index: number): readonly string[] => {
  const first = starts[index] ?? 0;
  const last = starts[index + 1] ?? first;
  let from = first === 0 ? 0 : (ends[first - 1] ?? 0);
  return Array.from({ length: last - first }, (_, i) => {
    const to = ends[first + i] ?? from;
    const cell = text.slice(from, to);
    from = to;
    return cell;
  });
};

/** The most cells that a row of the block has. */
export const widthOf = ({ starts, numbers }: RowBlock): number =>
  numbers.reduce(
    (most, _, index) => Math.max(most, (starts[index + 1] ?? 0) - (starts[index] ?? 0)),
    0,
  );
