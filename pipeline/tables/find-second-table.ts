import { limits } from '../limits.ts';
import { cellText, isBlankRow, isRow, type Row, type RowOrIssue } from '../source/table.ts';
import { compareCells, findShapes } from './column-shapes.ts';
import type { TableStart } from './find-heading-rows.ts';

/** Where another table with a heading of its own begins below the first, in rows counted from 1. */
export interface SecondTable {
  /** Null: nowhere for certain. */
  readonly from: number | null;
  /** Rows that may be such a heading, and may be data. */
  readonly doubtful: ReadonlySet<number>;
}

/** Columns that tell a heading from the rows above it and from those below. */
const leastTelling = 2;

/**
 * Looks below the gaps of a table for the heading of another one as wide: a row of names of which one
 * stands in the heading of the first table too, or that looks like the rows around it in no column.
 */
export const findSecondTable = (
  body: readonly RowOrIssue[],
  { width, heading }: TableStart,
): SecondTable => {
  const doubtful = new Set<number>();
  const labels = (heading ?? []).map((label) => label.trim());
  const rows = body.filter(isRow).filter((row) => row.cells.length === width && !isBlankRow(row));
  const gaps = listGaps(rows);
  // Where a blank line follows nearly every row, none of them parts anything.
  const isParted = gaps.length * 2 <= rows.length;
  for (const at of heading ? gaps : []) {
    const row = rows[at];
    if (!row || !isOfNames(row, labels)) continue;
    if (sharesLabel(row, labels, rows, at)) return { from: row.row, doubtful };
    const told = isParted ? countTelling(row, rows, at) : 0;
    if (told >= leastTelling) return { from: row.row, doubtful };
    if (told > 0) doubtful.add(row.row);
  }
  return { from: null, doubtful };
};

/** The rows, by index, above which a line is blank and below which another row stands. */
const listGaps = (rows: readonly Row[]): readonly number[] =>
  rows.flatMap(({ row }, i) => {
    const above = rows[i - 1]?.row ?? row;
    return above < row - 1 && i < rows.length - 1 ? [i] : [];
  });

/** A name of its own, or a year, over each column, and not the heading again. */
const isOfNames = (row: Row, labels: readonly string[]): boolean => {
  const cells = row.cells.map((cell) => cell.trim());
  return (
    cells.length > 1 &&
    cells.every((cell) => /\p{L}|^(?:19|20)\d\d$/u.test(cell)) &&
    new Set(cells).size === cells.length &&
    cells.some((cell, i) => cell !== labels[i])
  );
};

/** Does a word of the heading stand in it that stands in its column in no row above? */
const sharesLabel = (
  row: Row,
  labels: readonly string[],
  rows: readonly Row[],
  at: number,
): boolean =>
  row.cells.some((_, i) => {
    const cell = cellText(row, i);
    const isAbove = (): boolean => rows.slice(0, at).some((one) => cellText(one, i) === cell);
    return labels.includes(cell) && !isAbove();
  });

/** Columns that tell it from the rows above and from those below, whichever are fewer. */
const countTelling = (row: Row, rows: readonly Row[], at: number): number =>
  Math.min(
    countUnlike(row, rows.slice(Math.max(0, at - limits.sample), at)),
    countUnlike(row, rows.slice(at + 1, at + 1 + limits.sample)),
  );

/** Columns in which the rows look alike and this one does not; none where a word of it is theirs. */
const countUnlike = (row: Row, rows: readonly Row[]): number => {
  const texts = rows.map(({ cells }) => cells);
  const { judged, alike } = compareCells(row.cells, findShapes(texts, row.cells.length));
  const isTheirs = row.cells.some((_, i) =>
    rows.some((one) => cellText(one, i) === cellText(row, i)),
  );
  return alike > 0 || isTheirs ? 0 : judged;
};
