import type { MergedCells } from '../../source/table.ts';

/** How far merged cells reach. */
export interface Spread {
  /** The column in the same row whose text a merged cell shows; undefined: the cell is not covered. */
  readonly from: (row: number, column: number) => number | undefined;
  /** Is the cell part of a merged one that covers several columns? */
  readonly isMerged: (row: number, column: number) => boolean;
}

/** Of a merged cell of several rows only the first shows its text: it is one level of a heading. */
export const createSpread = (merged: readonly MergedCells[]): Spread => {
  const wide = merged.filter(({ left, right }) => right > left);
  const find = (row: number, column: number): MergedCells | undefined =>
    wide.find(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  return {
    from: (row, column) => {
      const cells = find(row, column);
      return cells?.top === row ? cells.left : undefined;
    },
    isMerged: (row, column) => find(row, column) !== undefined,
  };
};
