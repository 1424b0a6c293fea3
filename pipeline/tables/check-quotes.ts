import { createIssue } from '../create-issue.ts';
import type { Issue } from '../model/issue.ts';
import type { Row } from '../source/table.ts';
import { cellShape, type Shape } from './column-shapes.ts';

/** The sign that wraps every cell of the row; null: none. */
const wrapping = ({ cells, startsQuoted = false }: Row): string | null => {
  const sign = cells[0]?.slice(0, 1) ?? '';
  // In a list, words in quotes are what they look like.
  if (!(cells.length < 2 ? /['`]/ : /["'`]/).test(sign)) return null;
  if (sign === '"' && startsQuoted) return null;
  const isWrapped = (cell: string): boolean =>
    cell.length > 1 &&
    cell.startsWith(sign) &&
    cell.endsWith(sign) &&
    (cells.length > 1 ||
      !cell
        .slice(1, -1)
        .replaceAll(sign + sign, '')
        .includes(sign));
  return cells.every(isWrapped) ? sign : null;
};

/** A row whose cells are all in quotes that are not the file's: without them, and said. */
export const withoutOtherQuotes = (row: Row): { row: Row; said: Issue } | null => {
  const sign = wrapping(row);
  if (sign === null) return null;
  const cells = row.cells.map((cell) => cell.slice(1, -1).replaceAll(sign + sign, sign));
  const place = { row: row.row };
  const said = createIssue('other-quotes', place, { severity: 'warning', params: { sign } });
  return { row: { ...row, cells }, said };
};

/** Is there a quote in the row that opens or closes nothing, where the file's quotes are others? */
export const hasBadQuotes = (row: Row, shapes: readonly (Shape | null)[]): boolean =>
  isTorn(row) ||
  row.cells.some(
    (cell, i) =>
      cell.includes('"') && !row.ownQuotes?.includes(i) && isStray(cell.trim(), shapes[i] ?? null),
  );

/**
 * An apostrophe opens a cell and another closes one further on, or stands alone in a list or beside
 * cells in apostrophes. Those that only open cells are a spreadsheet's marks of text, or words' own.
 */
const isTorn = ({ cells }: Row): boolean => {
  const opens = cells.findIndex((cell) => /^'[^']*$/.test(cell));
  const closes = cells.findLastIndex((cell) => /^[^']+'$/.test(cell));
  if (opens < 0 && closes < 0) return false;
  const isCut = opens >= 0 && closes > opens;
  return isCut || cells.length === 1 || cells.some((cell) => /^'.*'$/.test(cell));
};

/** `5"`, `rod 5.5"`, not `2018"` or `49.47"`. */
const inches = /(?:^|\s)\d{1,3}(?:[.,]\d)?"$/;

/** A quote alone at the cell's beginning, or at its end unless it may be a sign for inches. */
const isStray = (cell: string, shape: Shape | null): boolean => {
  if (cell.endsWith('""') && cell.length > 2) return true;
  if (cell.split('"').length % 2 === 1) return false;
  if (cell.startsWith('"')) return true;
  return cell.endsWith('"') && (!inches.test(cell) || cellShape(cell.slice(0, -1)) === shape);
};

/** A quote without its fellow, and an apostrophe in no word: a label has neither. */
export const hasOddQuote = (label: string): boolean => {
  const text = label.replace(/(?<=\p{L})'(?=\p{L})|(?<=\p{L}s)'(?=\s)/gu, '');
  return ['"', "'"].some((sign) => text.split(sign).length % 2 === 0);
};
