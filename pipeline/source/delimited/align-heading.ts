import { isBlankRow, type Row } from '../table.ts';

/** Puts a row's cells under their heading. */
type Align = (row: Row) => Row;

/** Rows that must show it. */
const leastRows = 2;

const asTheyAre: Align = (row) => row;

/**
 * What aligns the heading of a table in which each row has one cell more: R writes the rows' numbers
 * before them and no name above these. Told from the first rows; lines without separators above the
 * heading are passed over. Where nothing stands in any row's last cell, the rows may as well end in a
 * delimiter too many: then nothing is moved.
 */
export const alignHeading = (sample: readonly Row[]): Align => {
  const filled = sample.filter((row) => !isBlankRow(row));
  const [heading, ...body] = filled.slice(filled.findIndex(({ cells }) => cells.length > 1));
  const width = heading?.cells.length ?? 0;
  const isNumbered = body.every(
    ({ cells }, i) => cells.length === width + 1 && cells[0]?.trim() === String(i + 1),
  );
  const isFull = body.some(({ cells }) => cells.at(-1)?.trim() !== '');
  if (!heading || width < 2 || body.length < leastRows || !isNumbered || !isFull) return asTheyAre;
  return (row) => (row.row === heading.row ? { ...row, cells: ['', ...row.cells] } : row);
};
