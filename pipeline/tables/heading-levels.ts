import { createIssue } from '../create-issue.ts';
import type { Issue } from '../model/issue.ts';
import { cellText, isBlankRow, isRow, type Row, type RowOrIssue } from '../source/table.ts';
import {
  cellShape,
  compareCells,
  findShapes,
  isBlank,
  isTelling,
  type Shape,
} from './column-shapes.ts';
import { joinNames } from './join-names.ts';

/** Heading rows at most: official forms have up to four. */
export const mostHeadingRows = 4;

/**
 * `first` and the rows below it that look like the data in no column. Where one column alone tells, the
 * row stays data and a person is told.
 */
export const findLevels = (
  items: readonly RowOrIssue[],
  at: number,
  first: Row,
  said: Issue[],
): readonly Row[] => {
  const width = first.cells.length;
  const groups = findGroups(items.slice(at));
  if (groups) return groups;
  const lines = [first];
  for (const item of items.slice(at + 1, at + mostHeadingRows)) {
    if (!isRow(item) || item.cells.length !== width) break;
    const below = cellsBelow(items.slice(at + 1 + lines.length), width);
    const shapes = findShapes(below, width).map(numeric);
    const { judged, alike } = compareCells(item.cells, shapes);
    if (below.length < 2 || judged === 0 || alike > 0) break;
    if (judged === 1 && isRowOfLabels(item, shapes, below))
      said.push(createIssue('second-heading', { row: item.row }, { severity: 'warning' }));
    if (judged === 1) break;
    lines.push(item);
  }
  return lines;
};

/** Names with digits may be those of things as well as `PM10` is: they tell no level of a heading. */
const numeric = (shape: Shape | null): Shape | null =>
  shape !== null && /a/.test(shape) ? null : shape;

/** A label over each column, none like data; and the column that tells has data in most rows. */
const isRowOfLabels = (
  { cells }: Row,
  shapes: readonly (Shape | null)[],
  below: readonly (readonly string[])[],
): boolean => {
  const column = shapes.findIndex((shape, i) => shape !== null && cells[i]?.trim() !== '');
  const filled = below.filter((row) => row[column]?.trim() !== '').length;
  const isLabel = (cell: string): boolean => cell.trim() !== '' && !isTelling(cellShape(cell));
  return filled * 2 > below.length && cells.every(isLabel);
};

/**
 * Rows that name groups of columns, blank where a group goes on or a column is in none, down to the row
 * that names every column; null where the rows that `items` begins with are not such.
 */
export const findGroups = (items: readonly RowOrIssue[]): readonly Row[] | null => {
  const width = widthOf(items[0]);
  const rows = items.slice(0, mostHeadingRows).filter(isRow);
  const [first, second] = rows;
  if (first && second && second === items[1] && isOfYears(second) && isCompleted(first, [second]))
    return [first, second];
  const last = rows.findIndex((row) => row.cells.length !== width || !isOfGroups(row));
  if (!rows.slice(0, Math.max(last, 0)).every(isOfNames)) return null;
  const names = rows[last];
  if (last < 1 || names?.cells.length !== width || items[last] !== names) return null;
  const below = cellsBelow(items.slice(last + 1), width);
  const { judged, alike } = compareCells(names.cells, findShapes(below, width));
  const isNew = names.cells.every((cell, i) => below.every((row) => row[i] !== cell));
  const groups = rows.slice(0, last + 1);
  const isHeading = judged > 0 && alike === 0 && isNew && isEveryNamed(groups);
  return isHeading ? groups : null;
};

const widthOf = (item: RowOrIssue | undefined): number =>
  item && isRow(item) ? item.cells.length : 0;

/** Names with blanks between them, or with several around them. */
const isOfGroups = ({ cells }: Row): boolean => {
  const inner = cells.slice(
    cells.findIndex((cell) => !isBlank(cell)),
    cells.findLastIndex((cell) => !isBlank(cell)),
  );
  const blank = cells.filter(isBlank).length;
  return blank < cells.length && (blank > 1 || inner.some(isBlank));
};

/** Words or years, no figures. */
const isOfNames = ({ cells }: Row): boolean =>
  cells.every((cell) => cell.trim() === '' || /\p{L}|^\s*(?:19|20)\d\d\s*$/u.test(cell));

/** Years, and blanks beside them. */
const isOfYears = ({ cells }: Row): boolean =>
  cells.every((cell) => /^(?:(?:19|20)\d\d)?$/.test(cell.trim()));

/**
 * Do the rows below name what the upper one leaves blank, and nothing where that one names a column
 * that is in no group? Then all of them are one heading.
 */
export const isCompleted = (upper: Row, below: readonly Row[]): boolean => {
  const columns = upper.cells.map((_, column) => ({
    isNamed: cellText(upper, column) !== '',
    isNamedBelow: below.some((row) => cellText(row, column) !== ''),
  }));
  return (
    below.every(({ cells }) => cells.length === columns.length) &&
    columns.every(({ isNamed, isNamedBelow }) => isNamed || isNamedBelow) &&
    columns.some(({ isNamed }) => !isNamed) &&
    columns.some(({ isNamedBelow }) => !isNamedBelow)
  );
};

/** A name over each column, its own with those of the groups above it. */
const isEveryNamed = (groups: readonly Row[]): boolean => {
  const names = joinNames(groups.map(({ cells }) => cells.map((cell) => cell.trim())));
  const last = groups.at(-1)?.cells ?? [];
  return last.every((cell) => /[\p{L}%‰]/u.test(cell)) && new Set(names).size === names.length;
};

/** The cells of the rows that are as wide as the table and not blank. */
export const cellsBelow = (
  items: readonly RowOrIssue[],
  width: number,
): readonly (readonly string[])[] =>
  items
    .filter(isRow)
    .filter((row) => row.cells.length === width && !isBlankRow(row))
    .map(({ cells }) => cells);
