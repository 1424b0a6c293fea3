import { createIssue } from '../create-issue.ts';
import { isColumnNumbers } from '../layout/heading/column-numbers.ts';
import type { Issue } from '../model/issue.ts';
import { isBlankRow, isRow, type MergedCells, type Row, type RowOrIssue } from '../source/table.ts';
import { findLevels, mostHeadingRows } from './heading-levels.ts';
import { joinNames } from './join-names.ts';

/** The lines of a heading as one: a name for each column. */
interface JoinedHeading {
  readonly heading: readonly string[];
  readonly firstRow: number;
  readonly headingRow: number;
  readonly bodyAt: number;
  readonly said: readonly Issue[];
}

/**
 * The heading that begins with `first`, the item at `at`, with the lines that belong to it: those that
 * merged cells tie to it, above and below; without such those below that look like the data beneath
 * them in no column. A line that numbers the columns is passed over.
 */
export const joinHeading = (
  items: readonly RowOrIssue[],
  at: number,
  first: Row,
  merged: readonly MergedCells[],
): JoinedHeading => {
  const tied = findTied(items, first, merged);
  const said: Issue[] = [];
  const lines = tied.length > 1 ? tied : findLevels(items, at, first, said);
  const last = lines.at(-1) ?? first;
  let bodyAt = items.indexOf(last) + 1;
  if (lines.length > 1)
    said.push(createIssue('joined-heading', { row: last.row }, { severity: 'warning' }));
  const next = items[bodyAt];
  const isNumbering = next && isRow(next) && isColumnNumbers(next) && filledAlike(next, last);
  if (isNumbering && !isOfGrades(items[bodyAt + 1])) {
    bodyAt += 1;
    said.push(createIssue('numbered-columns', { row: next.row }, { severity: 'warning' }));
  }
  return {
    heading: lines.length > 1 ? joinLines(lines, merged) : first.cells,
    firstRow: lines[0]?.row ?? first.row,
    headingRow: last.row,
    bodyAt,
    said,
  };
};

/** Numbers under most columns: three rows of data may count from one as well, but have no `A` or `(1)`. */
const filledAlike = ({ cells }: Row, { cells: above }: Row): boolean =>
  cells.every((cell) => cell.trim() !== '') &&
  cells.length === above.length &&
  cells.some((cell) => /^\(\d|^[A-Z]$|=/.test(cell.trim()));

/** A row of letters alone: the one above it, which looks like it, numbers no columns. */
const isOfGrades = (item: RowOrIssue | undefined): boolean =>
  item !== undefined && isRow(item) && item.cells.every((cell) => /^[A-Z]$/.test(cell.trim()));

/** The rows of the heading that cells merged over several rows make one; only `first` without such. */
const findTied = (
  items: readonly RowOrIssue[],
  first: Row,
  merged: readonly MergedCells[],
): readonly Row[] => {
  const tall = merged.filter((one) => one.bottom > one.top);
  let [top, bottom] = [first.row, first.row];
  for (let isGrowing = true; isGrowing; ) {
    const tying = tall.filter((one) => one.top <= bottom && one.bottom >= top);
    const from = Math.min(top, ...tying.map((one) => one.top));
    const to = Math.max(bottom, ...tying.map((one) => one.bottom));
    isGrowing = from < top || to > bottom;
    [top, bottom] = [from, to];
    if (bottom - top > mostHeadingRows) return [first];
  }
  return items
    .filter(isRow)
    .filter((item) => item.row >= top && item.row <= bottom && !isBlankRow(item));
};

/** The names of all levels, one after the other; a merged cell's stands over each of its columns. */
const joinLines = (lines: readonly Row[], merged: readonly MergedCells[]): readonly string[] => {
  const [top, bottom] = [lines[0]?.row ?? 0, lines.at(-1)?.row ?? 0];
  const wide = merged.filter((one) => one.top >= top && one.top <= bottom && one.right > one.left);
  const plain = lines.map(({ row, cells }) =>
    cells.map((cell, i) => {
      const over = wide.find((one) => one.top === row && one.left <= i && i <= one.right);
      return (cells[over?.left ?? i] ?? cell).trim();
    }),
  );
  return joinNames(plain, wide.length > 0);
};
