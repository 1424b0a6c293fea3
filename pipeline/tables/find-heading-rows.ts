import { createIssue } from '../create-issue.ts';
import type { Issue } from '../model/issue.ts';
import { isBlankInside, isValue } from '../source/delimited/weigh-dialect.ts';
import {
  cellText,
  filledCells,
  isBlankRow,
  isRow,
  type MergedCells,
  type Row,
  type RowOrIssue,
} from '../source/table.ts';
import {
  cellShape,
  compareCells,
  findShapes,
  isBlank,
  isNumberedHeading,
  isTelling,
  type Shape,
} from './column-shapes.ts';
import { fitHeading, fittedHeading } from './fit-heading.ts';
import { cellsBelow, findGroups, isCompleted, mostHeadingRows } from './heading-levels.ts';
import { joinHeading } from './join-heading.ts';
import { isLetterhead, isTitleAbove, isTitleLine } from './title-lines.ts';

type Shapes = readonly (Shape | null)[];

/** Where a table begins, how wide it is and how its columns look. */
export interface TableStart {
  readonly width: number;
  /** Null: none that can be read. */
  readonly heading: readonly string[] | null;
  readonly headingRow: number;
  readonly shapes: Shapes;
  /** Index, among the items looked at, of the first that may be data. */
  readonly bodyAt: number;
  readonly rejected: readonly Issue[];
  readonly warnings: readonly Issue[];
}

const filled = (row: Row): number => filledCells(row).length;

/** The width that most rows have; that of the first filled row where there are few or no two alike. */
const findWidth = (all: readonly Row[]): number => {
  const start = all.findIndex((row) => !isTitleLine(row));
  const rows = all.length > start + 1 ? all.slice(Math.max(start, 0)) : all;
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (count >= 3 && count * 10 >= rows.length * 6) return width;
  // All but the first, though they are few: it is the heading that is not as wide.
  if (count >= 2 && count === rows.length - 1 && rows[0]?.cells.length === width - 1) return width;
  const first = (rows.find((row) => filled(row) > 1) ?? rows[0])?.cells ?? [];
  const used = first.findLastIndex((cell) => !isBlank(cell)) + 1;
  return counts.has(used) ? used : first.length;
};

/**
 * Finds the heading among a table's first items. Rows above it are named; one that is as full as a
 * heading but not as wide as the table is rejected, and the columns then have no names.
 */
export const findHeadingRows = (
  opening: readonly RowOrIssue[],
  merged: readonly MergedCells[] = [],
): TableStart | Issue => {
  const rows = opening.filter(isRow).filter((row) => !isBlankRow(row));
  const width = findWidth(rows);
  // One column, and yet some rows are cut: it was probably another sign that cuts them.
  if (width === 1 && (hasCutRows(rows) || hasManyValues(rows))) return createIssue('unsure-table');
  const whole = rows.filter(({ cells }) => cells.length === width);
  const shapes = findShapes(
    whole.slice(1).map(({ cells }) => cells),
    width,
  );
  const { at, items, rejected, warnings } = passAbove(opening, shapes, countUsed(whole, width));
  const first = items[at];
  if (!first || !isRow(first)) return rejected[0] ?? createIssue('empty-file');
  const found = { width, shapes, rejected };
  const kind = tellFirst(first, items.slice(at + 1), at > 0, { shapes, rejected });
  if (kind === 'unsure') return createIssue('unsure-table');
  if (kind === 'data')
    return {
      ...found,
      heading: null,
      headingRow: first.row - 1,
      bodyAt: at,
      warnings: [...warnings, unnamedColumns(width)],
    };
  const { firstRow, said, ...joined } = joinHeading(items, at, first, merged);
  // Lines above that merged cells tie to the heading are part of it.
  const above = warnings.filter(({ row = 0 }) => row < firstRow || row === first.row);
  const doubts = [
    ...doubtHeading(first, items.slice(at + 1)),
    ...doubtTitle(items.slice(0, at), first),
  ];
  return { ...found, ...joined, warnings: [...above, ...doubts, ...said] };
};

/** Columns in which anything stands: others are gaps between them. */
const countUsed = (rows: readonly Row[], width: number): number =>
  Array.from({ length: width }, (_, i) => rows.some((row) => cellText(row, i) !== '')).filter(
    Boolean,
  ).length;

/**
 * The items with the first full row, at `at`, as wide as the table, of which so many columns are
 * `used`; what stands above it is named.
 */
const passAbove = (opening: readonly RowOrIssue[], shapes: Shapes, used: number) => {
  const width = shapes.length;
  const rejected: Issue[] = [];
  const warnings: Issue[] = [];
  for (const [at, item] of opening.entries()) {
    const fitted = isRow(item) ? asWide(item, shapes) : null;
    const below = opening.slice(at + 1);
    const isAbove = (row: Row): boolean =>
      isLetterhead(row) || isTitleAbove(row, cellsBelow(below, width));
    const isFirst = (row: Row): boolean =>
      (row.cells.length === width && isStart(row, used)) || isTopLevel(row, below);
    if (fitted && isFirst(fitted) && !isAbove(fitted)) {
      if (isRow(item) && fitted !== item) warnings.push(fittedHeading(item, width));
      return { at, items: opening.with(at, fitted), rejected, warnings };
    }
    if (!isRow(item)) rejected.push(item);
    else if (isBlankRow(item)) warnings.push(blankRow(item));
    else if (filled(item) > 1 && item.cells.length !== width && !isTitleLine(item))
      rejected.push(wrongWidth(item, width));
    else warnings.push(rowAside('row-above-table', item));
  }
  return { at: opening.length, items: opening, rejected, warnings };
};

/** Is the first full row the heading, or data below a heading that is none or that cannot be read? */
const tellFirst = (
  { cells }: Row,
  items: readonly RowOrIssue[],
  isBelowOthers: boolean,
  { shapes, rejected }: { shapes: Shapes; rejected: readonly Issue[] },
): 'heading' | 'data' | 'unsure' => {
  const { judged, alike } = compareCells(cells, shapes);
  const below = cellsBelow(items, shapes.length);
  const isHeadingLost = rejected.some((issue) => isLostHeading(issue, shapes.length));
  // Without a shape nothing tells a heading from data: only the first row of all can be one.
  if (judged === 0 && rejected.length > 0 && !isHeadingLost) return 'unsure';
  if (alike * 2 > judged && !isNumberedHeading(cells, below)) return 'data';
  if (isHeadingLost && (alike > 0 || judged < 2 || below.length < 3)) return 'data';
  const isAlone = below.length === 0 && isBelowOthers;
  return isAlone && cells.some((cell) => isTelling(cellShape(cell))) ? 'data' : 'heading';
};

/** The row as wide as the table, if it is or if it is a heading that can be made so. */
const asWide = (row: Row, shapes: Shapes): Row | null => {
  const fitted = fitHeading(row, shapes.length);
  return fitted === row || (fitted && compareCells(fitted.cells, shapes).alike === 0)
    ? fitted
    : null;
};

/** Rows of more than a cell, unless all stand below a list at least twice as long. */
const hasCutRows = (rows: readonly Row[]): boolean => {
  const cut = rows.filter((row) => filled(row) > 1).length;
  const from = rows.findIndex((row) => filled(row) > 1);
  return cut > 0 && !(cut > 1 && from >= cut * 2 && from + cut === rows.length);
};

/** Three numbers or more in most lines: they were cut by blanks, and cells with blanks among them. */
const hasManyValues = (rows: readonly Row[]): boolean => {
  const values = rows
    .map(({ cells }) => (cells[0] ?? '').trim())
    .filter((cell) => !isBlankInside(cell))
    .map((cell) => cell.split(' ').filter(isValue).length);
  return values.filter((count) => count > 2).length * 2 > rows.length;
};

/** A row with at least half as many cells filled as columns are used. */
const isStart = (row: Row, used: number): boolean => filled(row) >= Math.max(1, used / 2);

/** Names of groups and of columns that are in none, above the names of the other columns. */
const isTopLevel = (row: Row, below: readonly RowOrIssue[]): boolean => {
  const rows = below.slice(0, mostHeadingRows - 1).filter(isRow);
  const isUpper = rows.some((_, i) => isCompleted(row, rows.slice(0, i + 1)));
  return filled(row) > 1 && (isUpper || findGroups([row, ...below]) !== null);
};

/** Says that a row is blank. */
export const blankRow = ({ row }: Row): Issue =>
  createIssue('blank-row', { row }, { severity: 'warning' });

/** Says that a row stands above or below the table, and what it says. */
export const rowAside = (
  code: 'row-above-table' | 'row-below-table',
  { row, cells }: Row,
): Issue => {
  const text = cells.filter((cell) => cell.trim() !== '').join(' ');
  return createIssue(code, { row }, { severity: 'warning', text });
};

const wrongWidth = ({ row, cells }: Row, expected: number): Issue =>
  createIssue('heading-width', { row }, { params: { found: cells.length, expected } });

/** A heading that had its cells run together, or whose quotes are wrong: it cannot be read. */
const isLostHeading = ({ code, params = {} }: Issue, width: number): boolean =>
  code === 'bad-quoting' ||
  (code === 'heading-width' && Math.abs(Number(params.found) - width) === 1);

/** All rows below are as wide as each other, and not as the heading: it may be what is damaged. */
const doubtHeading = (first: Row, items: readonly RowOrIssue[]): readonly Issue[] => {
  const widths = new Set(
    items
      .filter(isRow)
      .filter((row) => !isBlankRow(row))
      .map(({ cells }) => cells.length),
  );
  const [width] = widths;
  if (width === undefined || widths.size > 1 || width === first.cells.length) return [];
  return [{ ...wrongWidth(first, width), severity: 'warning' }];
};

/** One cell above the heading of two columns, no title's words: two labels may be run together. */
const doubtTitle = (items: readonly RowOrIssue[], { row, cells }: Row): readonly Issue[] => {
  const above = items.filter(isRow).findLast((one) => !isBlankRow(one));
  if (!above || cells.length !== 2 || above.cells.length > 1 || isTitleLine(above)) return [];
  const params = { above: above.row };
  return [createIssue('doubtful-heading', { row }, { severity: 'warning', params })];
};

const unnamedColumns = (count: number): Issue =>
  createIssue('unnamed-columns', {}, { severity: 'warning', params: { count } });
