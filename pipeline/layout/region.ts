import type { Row } from '../source/table.ts';

/** Columns of a sheet that are read as one table, `to` excluded. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** All columns of a sheet. */
export const wholeWidth: Region = { from: 0, to: Number.POSITIVE_INFINITY };

/** The row with what lies outside the region blanked out; columns keep their places. */
export const sliceRow = (row: Row, { from, to }: Region): Row => {
  if (from === 0 && (to === Number.POSITIVE_INFINITY || row.cells.length <= to)) return row;
  const cells = row.cells.slice(0, to).map((cell, column) => (column < from ? '' : cell));
  return { ...row, cells };
};
