import { createIssue } from '../create-issue.ts';
import { unreadFormulas } from '../figures/odd-cell.ts';
import { findDoublyEncoded } from '../layout/open-table.ts';
import { limits } from '../limits.ts';
import { lostLetter } from '../match/match-lost-marks.ts';
import type { Issue } from '../model/issue.ts';
import { describeShape } from '../source/describe-shape.ts';
import {
  columnLetter,
  isBlankRow,
  isRow,
  type Row,
  type RowOrIssue,
  type Sheet,
} from '../source/table.ts';
import { hasBadQuotes, withoutOtherQuotes } from './check-quotes.ts';
import { compareShapes, findShapes } from './column-shapes.ts';
import { blankRow, findHeadingRows, rowAside, type TableStart } from './find-heading-rows.ts';
import { isNoteLine } from './title-lines.ts';

/** A table by itself: what its columns mean is not asked. */
export interface PlainTable {
  readonly heading: readonly string[];
  readonly rows: readonly Row[];
  /** Rows that are not in the table, each cell or row with its reason. */
  readonly rejected: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** Places that are named one by one: cells of a row, merged ranges. */
const mostNamed = 20;

/** Items that are looked at before the heading is settled. */
const openingItems = 1_000;

/** What makes the whole file unreadable, wherever it stands. */
const isFatal = (issue: Issue): boolean =>
  issue.row === undefined || issue.code === 'nul-character';

/**
 * One table out of a sheet: its heading and the rows that have exactly its cells. Every other row is
 * named. An issue when there is no table or it cannot be told with certainty.
 */
export const readPlainTable = async (sheet: Sheet): Promise<PlainTable | Issue> => {
  const items = await readItems(sheet);
  if ('code' in items) return items;
  const damaged = findDoublyEncoded(items.slice(0, openingItems).filter(isRow));
  if (damaged) return damaged;
  const quotes: Issue[] = [];
  const even = sheet.isGrid ? withEvenWidth(items) : unquote(items, quotes);
  const start = findHeadingRows(even.slice(0, openingItems), sheet.merged);
  if ('code' in start) return start;
  const body = createBody(start, sheet.isGrid);
  for (const item of even.slice(start.bodyAt)) {
    if (isRow(item)) body.add(item);
    else body.reject(item);
  }
  const { rows, rejected, warnings } = body.end();
  return {
    heading: start.heading ?? start.shapes.map((_, i) => `column_${i + 1}`),
    rows,
    rejected: [...start.rejected, ...rejected],
    warnings: [
      ...describeShape(sheet),
      ...describeMerged(sheet, start.headingRow),
      ...findLostLetters(items.slice(0, openingItems)),
      ...checkLabels(start),
      ...start.warnings,
      ...quotes,
      ...warnings,
    ],
  };
};

/** Cells merged in the body: what they say stands in the first of them alone. */
const describeMerged = ({ merged }: Sheet, headingRow: number): readonly Issue[] => {
  const ranges = merged.filter(({ top }) => top > headingRow);
  if (ranges.length === 0) return [];
  const named = ranges
    .slice(0, mostNamed)
    .map((one) => `${columnLetter(one.left)}${one.top}:${columnLetter(one.right)}${one.bottom}`);
  const places = named.join(', ') + (ranges.length > mostNamed ? ', …' : '');
  return [createIssue('merged-cells', {}, { severity: 'warning', params: { places } })];
};

/** The first cell in which a letter was lost on the way; the letters do not come back. */
const findLostLetters = (items: readonly RowOrIssue[]): readonly Issue[] => {
  for (const { row, cells } of items.filter(isRow)) {
    const column = cells.findIndex((cell) => cell.includes(lostLetter));
    const text = cells[column] ?? '';
    if (column >= 0)
      return [createIssue('lost-letters', { row, column }, { severity: 'warning', text })];
  }
  return [];
};

/** All rows and faults of a sheet; a row with a formula that gave nothing is a fault. */
const readItems = async ({ batches }: Sheet): Promise<readonly RowOrIssue[] | Issue> => {
  const items: RowOrIssue[] = [];
  let cells = 0;
  for await (const batch of batches)
    for (const item of batch) {
      if (!isRow(item) && isFatal(item)) return item;
      if (isRow(item)) cells += item.cells.length;
      if (cells > limits.tableCells)
        return createIssue('too-many-cells', {}, { params: { limit: limits.tableCells } });
      const broken = isRow(item) ? unreadFormulas(item) : [];
      items.push(...(broken.length > 0 ? broken : [item]));
    }
  return items;
};

/**
 * A spreadsheet keeps nothing of the blank cells at a row's end: the widest row is how wide all are,
 * but for one that goes far beyond the others.
 */
const withEvenWidth = (items: readonly RowOrIssue[]): readonly RowOrIssue[] => {
  const widths = items
    .filter(isRow)
    .map(({ cells }) => cells.length)
    .toSorted((a, b) => a - b);
  const usual = 2 * (widths[Math.floor(widths.length / 2)] ?? 0) + 2;
  const width = widths.findLast((one) => one <= usual) ?? 0;
  return items.map((item) =>
    isRow(item) && item.cells.length < width
      ? { ...item, cells: [...item.cells, ...Array<string>(width - item.cells.length).fill('')] }
      : item,
  );
};

/** Rows all in other quotes than the file's without them. */
const unquote = (items: readonly RowOrIssue[], said: Issue[]): readonly RowOrIssue[] =>
  items.map((item) => {
    const bare = isRow(item) ? withoutOtherQuotes(item) : null;
    if (bare) said.push(bare.said);
    return bare?.row ?? item;
  });

const createBody = (start: TableStart, isGrid: boolean) => {
  const { width, heading, shapes } = start;
  const rows: Row[] = [];
  let rejected: Issue[] = [];
  const warnings: Issue[] = [];
  /** Rows with one cell filled: notes when nothing but such rows follows. */
  let sparse: Row[] = [];
  /** Lines that are notes when nothing but such follows. */
  let notes: Row[] = [];
  let second: number | null = null;
  /** The row above, but for blank ones. */
  let above: Row | null = null;
  /** The heading again below a title of its own: from the title on it is another table. */
  const beginSecond = (title: Row, row: Row): void => {
    second = title.row;
    if (rows.at(-1) === title) rows.pop();
    sparse = sparse.filter((one) => one !== title);
    rejected = rejected.filter((issue) => issue.row !== title.row);
    rejected.push(otherTable(title, second), otherTable(row, second));
  };
  const addFilled = (row: Row): void => {
    if (isBlankRow(row)) warnings.push(blankRow(row));
    else if (second !== null) rejected.push(otherTable(row, second));
    else if (row.cells.length !== width) rejected.push(...ragged(row, width));
    else if (!isGrid && hasBadQuotes(row, shapes)) rejected.push(badQuotes(row));
    else if (heading && isSame(row.cells, heading)) {
      if (above && isOtherTitle(above, rows, start)) beginSecond(above, row);
      else warnings.push(repeatedHeading(row));
    } else if (isHeading(row, shapes)) {
      second = row.row;
      rejected.push(otherTable(row, second));
    } else if (width > 2 && isSparse(row)) sparse.push(row);
    else {
      rows.push(...sparse, row);
      sparse = [];
      if (row.unquoted !== undefined) warnings.push(looseQuotes(row, row.unquoted));
    }
  };
  const add = (row: Row): void => {
    if (isNoteLine(row)) return void notes.push(row);
    if (!isBlankRow(row)) {
      for (const note of notes) addFilled(note);
      notes = [];
    }
    addFilled(row);
    if (!isBlankRow(row)) above = row;
  };
  return {
    add,
    reject: (issue: Issue): void => void rejected.push(issue),
    end: () => ({
      rows,
      rejected,
      warnings: [
        ...warnings,
        ...[...sparse, ...notes].map((row) => rowAside('row-below-table', row)),
      ],
    }),
  };
};

/** `Trang 2/5` stands above a heading that is only repeated. */
const pageMark = /^(?:trang|page)?[\s:]*\d+(?:\s*\/\s*\d+)?$/iu;

/** Not a row of data, nor a line that stands above the table and comes again on each page. */
const isOtherTitle = (title: Row, rows: readonly Row[], start: TableStart): boolean => {
  const { cells } = title;
  const before = rows.slice(0, limits.sample).filter((row) => row !== title);
  const shapes = findShapes(
    before.map((row) => row.cells),
    start.width,
  );
  const filled = cells.filter((cell) => cell.trim() !== '');
  const text = filled.join(' ');
  const { judged, alike } = compareShapes(cells, shapes);
  const isTitle = filled.length === 1 || (judged > 0 && alike === 0);
  const isAgain = start.warnings.some((one) => one.code === 'row-above-table' && one.text === text);
  return isTitle && !isAgain && !pageMark.test(text);
};

const isSame = (cells: readonly string[], heading: readonly string[]): boolean =>
  cells.every((cell, i) => cell.trim() === (heading[i] ?? '').trim());

/** Words, without a digit, where every telling column of the table has none. */
const isHeading = ({ cells }: Row, shapes: TableStart['shapes']): boolean => {
  const { judged, alike } = compareShapes(cells, shapes);
  const isWords = shapes.every((shape, i) => shape === null || !/\d/.test(cells[i] ?? ''));
  return judged >= 3 && alike === 0 && isWords;
};

const isSparse = ({ cells }: Row): boolean =>
  cells.filter((cell) => cell.trim() !== '').length === 1 && (cells[0] ?? '').trim() !== '';

/** Each cell that lacks or that is too many. */
const ragged = ({ row, cells }: Row, expected: number): readonly Issue[] => {
  const code = cells.length < expected ? 'missing-cell' : 'extra-cell';
  const [from, to] = [cells.length, expected].toSorted((a, b) => a - b);
  const params = { found: cells.length, expected };
  return Array.from({ length: Math.min((to ?? 0) - (from ?? 0), mostNamed) }, (_, i) =>
    createIssue(code, { row, column: (from ?? 0) + i }, { params }),
  );
};

const looseQuotes = ({ row, cells }: Row, column: number): Issue => {
  const text = cells[column] ?? '';
  return createIssue('loose-quotes', { row, column }, { severity: 'warning', text });
};

const badQuotes = ({ row }: Row): Issue => createIssue('bad-quoting', { row });

const otherTable = ({ row }: Row, from: number): Issue =>
  createIssue('second-table', { row }, { params: { from } });

const repeatedHeading = ({ row }: Row): Issue =>
  createIssue('repeated-heading', { row }, { severity: 'warning' });

const checkLabels = ({ heading, headingRow }: TableStart): readonly Issue[] => {
  const labels = (heading ?? []).map((label) => label.trim());
  return labels.flatMap((label, column) => {
    const place = { row: headingRow, column };
    if (label === '') return [createIssue('blank-label', place, { severity: 'warning' })];
    const other = labels.indexOf(label);
    if (other === column) return [];
    const params = { other: columnLetter(other) };
    return [createIssue('duplicate-label', place, { severity: 'warning', text: label, params })];
  });
};
