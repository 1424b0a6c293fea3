import { type RowBlock, readCells, widthOf } from './row-block.ts';

/** The rows of a sheet as far as they have been cut, in the order of the file. */
export interface SheetRows {
  readonly blocks: readonly RowBlock[];
  /** Which row each block begins with. */
  readonly firsts: readonly number[];
  readonly count: number;
  /** Cells of the widest row. */
  readonly width: number;
}

export const noRows: SheetRows = { blocks: [], firsts: [], count: 0, width: 0 };

export const withBlock = (rows: SheetRows, block: RowBlock): SheetRows => ({
  blocks: [...rows.blocks, block],
  firsts: [...rows.firsts, rows.count],
  count: rows.count + block.numbers.length,
  width: Math.max(rows.width, widthOf(block)),
});

/** The last index whose value is at most `value`; -1 when there is none. The values ascend. */
export const findLast = (values: ArrayLike<number>, value: number): number => {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? Number.POSITIVE_INFINITY) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const locate = (rows: SheetRows, index: number): { block: RowBlock; at: number } | null => {
  const place = findLast(rows.firsts, index);
  const block = rows.blocks[place];
  return block ? { block, at: index - (rows.firsts[place] ?? 0) } : null;
};

/** The number in the file of the row at `index`; 0 beyond the last. */
export const rowNumber = (rows: SheetRows, index: number): number => {
  const found = locate(rows, index);
  return found?.block.numbers[found.at] ?? 0;
};

/** The texts of the row at `index`. */
export const rowCells = (rows: SheetRows, index: number): readonly string[] => {
  const found = locate(rows, index);
  return found ? readCells(found.block, found.at) : [];
};

/** Where the row with that number is, else the last one before it; -1 when there is none. */
export const findRow = (rows: SheetRows, number: number): number => {
  const place = findLast(
    rows.blocks.map(({ numbers }) => numbers[0] ?? 0),
    number,
  );
  const block = rows.blocks[place];
  return block ? (rows.firsts[place] ?? 0) + findLast(block.numbers, number) : -1;
};
