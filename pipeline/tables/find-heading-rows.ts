import { createIssue } from '../create-issue.ts';
import type { Issue } from '../model/issue.ts';
import { isValue } from '../source/delimited/weigh-dialect.ts';
import { isBlankRow, isRow, type Row, type RowOrIssue } from '../source/table.ts';
import { compareShapes, findShapes, isNumberedHeading, type Shape } from './column-shapes.ts';

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

/** Heading rows at most: official forms have up to four. */
const mostHeadingRows = 4;

const filled = ({ cells }: Row): number => cells.filter((cell) => cell.trim() !== '').length;

/** The width that most rows have; that of the first filled row where there are few or no two alike. */
const findWidth = (rows: readonly Row[]): number => {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (count >= 3 && count * 10 >= rows.length * 6) return width;
  return (rows.find((row) => filled(row) > 1) ?? rows[0])?.cells.length ?? 0;
};

/**
 * Finds the heading among a table's first items. Rows above it are named; one that is as full as a
 * heading but not as wide as the table is rejected, and the columns then have no names.
 */
export const findHeadingRows = (items: readonly RowOrIssue[]): TableStart | Issue => {
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
    if (isRow(item) && isStart(item, width)) break;
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
  return { ...found, ...joinHeading(items, at, first, warnings) };
};

/** Three numbers or more in most lines: they were cut by blanks, and cells with blanks among them. */
const hasManyValues = (rows: readonly Row[]): boolean => {
  const values = rows.map(({ cells }) => (cells[0] ?? '').split(' ').filter(isValue).length);
  return values.filter((count) => count > 2).length * 2 > rows.length;
};

/** A row as wide as the table, at least half of it filled. */
const isStart = (row: Row, width: number): boolean =>
  row.cells.length === width && filled(row) >= Math.max(1, width / 2);

/**
 * The heading's rows joined: those below the first that look like the data beneath them in no column.
 * Where one column alone tells, the row stays data and a person is told.
 */
const joinHeading = (
  items: readonly RowOrIssue[],
  at: number,
  first: Row,
  warnings: readonly Issue[],
): Pick<TableStart, 'heading' | 'headingRow' | 'bodyAt' | 'warnings'> => {
  const width = first.cells.length;
  const lines = [first];
  const said: Issue[] = [];
  for (const item of items.slice(at + 1, at + mostHeadingRows)) {
    if (!isRow(item) || item.cells.length !== width) break;
    const below = cellsBelow(items.slice(at + 1 + lines.length), width);
    const { judged, alike } = compareShapes(item.cells, findShapes(below, width));
    if (below.length < 2 || judged === 0 || alike > 0) break;
    if (judged === 1)
      said.push(createIssue('second-heading', { row: item.row }, { severity: 'warning' }));
    if (judged === 1) break;
    lines.push(item);
  }
  const heading = first.cells.map((_, i) =>
    lines
      .map(({ cells }) => (cells[i] ?? '').trim())
      .filter((cell) => cell !== '')
      .join(' '),
  );
  const headingRow = lines.at(-1)?.row ?? first.row;
  if (lines.length > 1)
    said.push(createIssue('joined-heading', { row: headingRow }, { severity: 'warning' }));
  return {
    heading: lines.length > 1 ? heading : first.cells,
    headingRow,
    bodyAt: at + lines.length,
    warnings: [...warnings, ...said],
  };
};

const cellsBelow = (items: readonly RowOrIssue[], width: number): readonly (readonly string[])[] =>
  items
    .filter(isRow)
    .filter((row) => row.cells.length === width && !isBlankRow(row))
    .map(({ cells }) => cells);

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
