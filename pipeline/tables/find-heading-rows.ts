import { createIssue } from '../create-issue.ts';
import type { Issue } from '../model/issue.ts';
import { isValue } from '../source/delimited/weigh-dialect.ts';
import { isBlankRow, isRow, type MergedCells, type Row, type RowOrIssue } from '../source/table.ts';
import { compareShapes, findShapes, isNumberedHeading, type Shape } from './column-shapes.ts';
import { cellsBelow, joinHeading } from './join-heading.ts';

/** Where a table begins, how wide it is and how its columns look. */
export interface TableStart {
  readonly width: number;
  /** Null: none that can be read. */
  readonly heading: readonly string[] | null;
  readonly headingRow: number;
  readonly shapes: readonly (Shape | null)[];
  /** Index, among the items looked at, of the first that may be data. */
  readonly bodyAt: number;
  readonly rejected: readonly Issue[];
  readonly warnings: readonly Issue[];
}

const filled = ({ cells }: Row): number => cells.filter((cell) => cell.trim() !== '').length;

/** The width that most rows have; that of the first filled row where there are few or no two alike. */
const findWidth = (rows: readonly Row[]): number => {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (count >= 3 && count * 10 >= rows.length * 6) return width;
  // All but the first, though they are few: it is the heading that is not as wide.
  if (count >= 2 && count === rows.length - 1 && rows[0]?.cells.length === width - 1) return width;
  return (rows.find((row) => filled(row) > 1) ?? rows[0])?.cells.length ?? 0;
};

/**
 * Finds the heading among a table's first items. Rows above it are named; one that is as full as a
 * heading but not as wide as the table is rejected, and the columns then have no names.
 */
export const findHeadingRows = (
  items: readonly RowOrIssue[],
  merged: readonly MergedCells[] = [],
): TableStart | Issue => {
  const rows = items.filter(isRow).filter((row) => !isBlankRow(row));
  const width = findWidth(rows);
  // One column, and yet some rows are cut: it was probably another sign that cuts them.
  if (width === 1 && (rows.some(({ cells }) => cells.length > 1) || hasManyValues(rows)))
    return createIssue('unsure-table');
  const whole = rows.filter(({ cells }) => cells.length === width);
  const shapes = findShapes(
    whole.slice(1).map(({ cells }) => cells),
    width,
  );
  const rejected: Issue[] = [];
  const warnings: Issue[] = [];
  let at = 0;
  for (const item of items) {
    const isFirst = isRow(item) && isStart(item, width);
    if (isFirst && !isTitleOf(item, items.slice(at + 1))) break;
    at += 1;
    if (!isRow(item)) rejected.push(item);
    else if (isBlankRow(item)) warnings.push(blankRow(item));
    else if (filled(item) > 1 && item.cells.length !== width)
      rejected.push(wrongWidth(item, width));
    else warnings.push(rowAside('row-above-table', item));
  }
  const first = items[at];
  if (!first || !isRow(first)) return rejected[0] ?? createIssue('empty-file');
  const found = { width, shapes, rejected, warnings };
  const { judged, alike } = compareShapes(first.cells, shapes);
  // Without a shape nothing tells a heading from data: only the first row of all can be one.
  if (judged === 0 && rejected.length > 0) return createIssue('unsure-table');
  if (alike * 2 > judged && !isNumberedHeading(first.cells))
    return {
      ...found,
      heading: null,
      headingRow: first.row - 1,
      bodyAt: at,
      warnings: [...warnings, unnamedColumns(width)],
    };
  const { firstRow, said, ...joined } = joinHeading(items, at, first, merged);
  // Lines above that merged cells tie to the heading are part of it.
  const above = warnings.filter(({ row = 0 }) => row < firstRow);
  return { ...found, ...joined, warnings: [...above, ...said] };
};

/** Three numbers or more in most lines: they were cut by blanks, and cells with blanks among them. */
const hasManyValues = (rows: readonly Row[]): boolean => {
  const values = rows.map(({ cells }) => (cells[0] ?? '').split(' ').filter(isValue).length);
  return values.filter((count) => count > 2).length * 2 > rows.length;
};

/** A row as wide as the table, at least half of it filled. */
const isStart = (row: Row, width: number): boolean =>
  row.cells.length === width && filled(row) >= Math.max(1, width / 2);

/** In a table of two columns: one cell filled, above a row that heads the others. */
const isTitleOf = (row: Row, items: readonly RowOrIssue[]): boolean => {
  const width = row.cells.length;
  const isAlone = width === 2 && filled(row) === 1 && row.cells[0]?.trim() !== '';
  const [next, ...below] = isAlone ? items : [];
  if (!next || !isRow(next) || next.cells.length !== width || filled(next) < width) return false;
  const { judged, alike } = compareShapes(next.cells, findShapes(cellsBelow(below, width), width));
  return judged > 0 && alike === 0;
};

export const blankRow = ({ row }: Row): Issue =>
  createIssue('blank-row', { row }, { severity: 'warning' });

export const rowAside = (
  code: 'row-above-table' | 'row-below-table',
  { row, cells }: Row,
): Issue => {
  const text = cells.filter((cell) => cell.trim() !== '').join(' ');
  return createIssue(code, { row }, { severity: 'warning', text });
};

const wrongWidth = ({ row, cells }: Row, expected: number): Issue =>
  createIssue('heading-width', { row }, { params: { found: cells.length, expected } });

const unnamedColumns = (count: number): Issue =>
  createIssue('unnamed-columns', {}, { severity: 'warning', params: { count } });
