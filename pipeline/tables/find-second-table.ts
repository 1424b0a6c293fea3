import { limits } from '../limits.ts';
import {
  cellText,
  filledCells,
  isBlankRow,
  isRow,
  type Row,
  type RowOrIssue,
} from '../source/table.ts';
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
/** Where no blank line stands above it. */
const leastTellingClose = 3;
/** Rows that may be such a heading; more of them are data. */
const mostDoubtful = 20;

/**
 * Looks for the heading of another table as wide: below a gap a row of names of which one stands in
 * the heading of the first table too, or that looks like the rows around it in no column; without a
 * gap a row of words where the table has figures, and a sign that what follows is another table.
 */
export const findSecondTable = (
  body: readonly RowOrIssue[],
  { width, heading, shapes }: TableStart,
): SecondTable => {
  const doubtful = new Set<number>();
  if (!heading) return { from: null, doubtful };
  const labels = heading.map((label) => label.trim());
  const rows = body.filter(isRow).filter((row) => row.cells.length === width && !isBlankRow(row));
  const gaps = new Set(listGaps(rows));
  // Where a blank line follows nearly every row, none of them parts anything.
  const isParted = gaps.size * 2 <= rows.length;
  for (const [at, row] of rows.entries()) {
    const judged = gaps.has(at)
      ? judgeBelowGap(rows, at, labels, isParted)
      : doubtful.size < mostDoubtful && isOfWords(row, shapes) && judgeClose(rows, at, labels);
    if (judged === 'heading') return { from: row.row, doubtful };
    if (judged === 'doubtful') doubtful.add(row.row);
  }
  return { from: null, doubtful };
};

type Judged = 'heading' | 'doubtful' | false;

const judgeBelowGap = (
  rows: readonly Row[],
  at: number,
  labels: readonly string[],
  isParted: boolean,
): Judged => {
  const row = rows[at];
  if (!row || !isNamed(row, labels)) return false;
  if (sharesLabel(row, labels, rows, at)) return 'heading';
  const told = isParted ? countTelling(row, rows, at) : 0;
  if (told >= leastTelling) return 'heading';
  return told > 0 && 'doubtful';
};

/** Words where the table has figures: a row of grades is such, too, and so is one of `Có`, `Không`. */
const isOfWords = ({ cells }: Row, shapes: TableStart['shapes']): boolean => {
  const { judged, alike } = compareCells(cells, shapes);
  const isWords = shapes.every((shape, i) => shape === null || !/\d/.test(cells[i] ?? ''));
  return judged >= leastTellingClose && alike === 0 && isWords;
};

const judgeClose = (rows: readonly Row[], at: number, labels: readonly string[]): Judged => {
  const [row, above] = [rows[at], rows[at - 1]];
  if (!row || !isNamed(row, labels) || at === rows.length - 1) return false;
  const isTitled = above !== undefined && filledCells(above).length === 1;
  const isSign = isTitled || sharesLabel(row, labels, rows, at) || isOtherBelow(rows, at);
  return isSign ? 'heading' : 'doubtful';
};

/** Is there a column in which the rows below look alike, and not as those above do? */
const isOtherBelow = (rows: readonly Row[], at: number): boolean => {
  const [above, below] = around(rows, at).map((some) =>
    findShapes(
      some.map(({ cells }) => cells),
      rows[at]?.cells.length ?? 0,
    ),
  );
  return (above ?? []).some((shape, i) => {
    const other = below?.[i] ?? null;
    return shape !== null && other !== null && shape !== other;
  });
};

/** The rows above and below, as many as are looked at. */
const around = (rows: readonly Row[], at: number): readonly (readonly Row[])[] => [
  rows.slice(Math.max(0, at - limits.sample), at),
  rows.slice(at + 1, at + 1 + limits.sample),
];

/** The rows, by index, above which a line is blank and below which another row stands. */
const listGaps = (rows: readonly Row[]): readonly number[] =>
  rows.flatMap(({ row }, i) => {
    const above = rows[i - 1]?.row ?? row;
    return above < row - 1 && i < rows.length - 1 ? [i] : [];
  });

/** A name of its own, or a year, over each column, and not the heading again. */
const isNamed = (row: Row, labels: readonly string[]): boolean => {
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
  Math.min(...around(rows, at).map((some) => countUnlike(row, some)));

/** Columns in which the rows look alike and this one does not; none where a word of it is theirs. */
const countUnlike = (row: Row, rows: readonly Row[]): number => {
  const texts = rows.map(({ cells }) => cells);
  const { judged, alike } = compareCells(row.cells, findShapes(texts, row.cells.length));
  const isTheirs = row.cells.some((_, i) =>
    rows.some((one) => cellText(one, i) === cellText(row, i)),
  );
  return alike > 0 || isTheirs ? 0 : judged;
};
