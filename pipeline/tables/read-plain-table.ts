import { createIssue } from '../create-issue.ts';
import { unreadFormulas } from '../figures/cells/odd-cell.ts';
import { limits } from '../limits.ts';
import { lostLetter } from '../match/match-lost-marks.ts';
import { columnLetter } from '../model/cell-address.ts';
import type { Issue } from '../model/issue.ts';
import { describeShape, listPlaces } from '../source/describe-shape.ts';
import { findDoublyEncoded } from '../source/encoding/doubly-encoded.ts';
import { isRow, type Row, type RowOrIssue, rangeAddress, type Sheet } from '../source/table.ts';
import { checkOneColumn } from './check-one-column.ts';
import { hasOddQuote, withoutOtherQuotes } from './check-quotes.ts';
import { checkRowEnds } from './check-row-ends.ts';
import { findHeadingRows, rowAside, type TableStart } from './find-heading-rows.ts';
import { findSecondTable } from './find-second-table.ts';
import { createIssueList, type IssueList } from './issue-list.ts';
import { createBody } from './table-body.ts';

/** A table by itself: what its columns mean is not asked. */
export interface PlainTable {
  readonly heading: readonly string[];
  readonly rows: readonly Row[];
  /** Rows that are not in the table, each cell or row with its reason. */
  readonly rejected: readonly Issue[];
  readonly warnings: readonly Issue[];
}

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
  const found = await readItems(sheet);
  if ('code' in found) return found;
  const { items, asides } = setLinesAside(found, sheet);
  const damaged = findDoublyEncoded(items.slice(0, openingItems).filter(isRow));
  if (damaged) return damaged;
  const quotes = createIssueList('warning');
  const even = sheet.isGrid ? withEvenWidth(items) : unquote(items, quotes);
  const start = findHeadingRows(even.slice(0, openingItems), sheet.merged);
  if ('code' in start) return start;
  const below = even.slice(start.bodyAt);
  const body = createBody(start, sheet.isGrid, findSecondTable(below, start));
  for (const item of below) {
    if (isRow(item)) body.add(item);
    else body.reject(item);
  }
  const { rows, rejected, warnings } = body.end();
  const heading = start.heading ?? start.shapes.map((_, i) => `column_${i + 1}`);
  return {
    heading,
    rows,
    rejected: [...start.rejected, ...rejected],
    warnings: [
      ...describeShape(sheet),
      ...asides,
      ...describeMerged(sheet, start.headingRow),
      ...findLostLetters(items.slice(0, openingItems)),
      ...checkLabels(start),
      ...(sheet.isGrid ? [] : checkQuotes(start)),
      ...(sheet.isGrid
        ? []
        : [...checkOneColumn(start.heading, rows), ...checkRowEnds(heading, rows)]),
      ...start.warnings,
      ...quotes.list(),
      ...warnings,
    ],
  };
};

/** The items without the lines of text around the table, each of which is named. */
const setLinesAside = (found: readonly RowOrIssue[], { lines }: Sheet) => {
  if (lines.length === 0) return { items: found, asides: [] };
  const around = new Set(lines);
  const items = found.filter(({ row = 0 }) => !around.has(row));
  const top = items[0]?.row ?? 0;
  const asides = found
    .filter(isRow)
    .filter(({ row }) => around.has(row))
    .map((line) => rowAside(line.row < top ? 'row-above-table' : 'row-below-table', line));
  return { items, asides };
};

/** Cells merged in the body: what they say stands in the first of them alone. */
const describeMerged = ({ merged }: Sheet, headingRow: number): readonly Issue[] => {
  const ranges = merged.filter(({ top }) => top > headingRow);
  if (ranges.length === 0) return [];
  const places = listPlaces(ranges.map(rangeAddress));
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
const unquote = (items: readonly RowOrIssue[], said: IssueList): readonly RowOrIssue[] =>
  items.map((item) => {
    const bare = isRow(item) ? withoutOtherQuotes(item) : null;
    if (bare) said.add(bare.said);
    return bare?.row ?? item;
  });

/** Labels with a quote that opens or closes nothing may be run together. */
const checkQuotes = ({ heading, headingRow }: TableStart): readonly Issue[] =>
  (heading ?? []).some(hasOddQuote)
    ? [createIssue('bad-quoting', { row: headingRow }, { severity: 'warning' })]
    : [];

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
