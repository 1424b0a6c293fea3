import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Issue } from '../model/issue.ts';
import { columnLetter, isBlankRow, isRow, type Row, type Sheet } from '../source/table.ts';
import { compareShapes } from './column-shapes.ts';
import { blankRow, findHeadingRows, rowAside, type TableStart } from './find-heading-rows.ts';

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

/**
 * One table out of a sheet: its heading and the rows that have exactly its cells. Every other row is
 * named. An issue when there is no table or it cannot be told with certainty.
 */
export const readPlainTable = async (sheet: Sheet): Promise<PlainTable | Issue> => {
  const items = [];
  let cells = 0;
  for await (const batch of sheet.batches)
    for (const item of batch) {
      if (!isRow(item) && item.row === undefined) return item;
      items.push(item);
      if (isRow(item)) cells += item.cells.length;
      if (cells > limits.tableCells)
        return createIssue('too-many-cells', {}, { params: { limit: limits.tableCells } });
    }
  const even = sheet.isGrid ? withEvenWidth(items) : items;
  const start = findHeadingRows(even.slice(0, openingItems));
  if ('code' in start) return start;
  const body = createBody(start);
  for (const item of even.slice(start.bodyAt)) {
    if (isRow(item)) body.add(item);
    else body.reject(item);
  }
  const { rows, rejected, warnings } = body.end();
  return {
    heading: start.heading ?? start.shapes.map((_, i) => `column_${i + 1}`),
    rows,
    rejected: [...start.rejected, ...rejected],
    warnings: [...checkLabels(start), ...start.warnings, ...warnings],
  };
};

/** A spreadsheet keeps nothing of the blank cells at a row's end: the widest row is how wide all are. */
const withEvenWidth = <T extends object>(items: readonly (T | Row)[]): readonly (T | Row)[] => {
  const width = items.reduce(
    (most, item) => ('cells' in item ? Math.max(most, item.cells.length) : most),
    0,
  );
  return items.map((item) =>
    'cells' in item
      ? { ...item, cells: [...item.cells, ...Array<string>(width - item.cells.length).fill('')] }
      : item,
  );
};

const createBody = ({ width, heading, shapes }: TableStart) => {
  const rows: Row[] = [];
  const rejected: Issue[] = [];
  const warnings: Issue[] = [];
  /** Rows with one cell filled: notes when nothing but such rows follows. */
  let sparse: Row[] = [];
  let second: number | null = null;
  const add = (row: Row): void => {
    if (isBlankRow(row)) warnings.push(blankRow(row));
    else if (second !== null) rejected.push(otherTable(row, second));
    else if (row.cells.length !== width) rejected.push(...ragged(row, width));
    else if (heading && isSame(row.cells, heading)) warnings.push(repeatedHeading(row));
    else if (isHeading(row, shapes)) {
      second = row.row;
      rejected.push(otherTable(row, second));
    } else if (width > 2 && isSparse(row)) sparse.push(row);
    else {
      rows.push(...sparse, row);
      sparse = [];
    }
  };
  return {
    add,
    reject: (issue: Issue): void => void rejected.push(issue),
    end: () => ({
      rows,
      rejected,
      warnings: [...warnings, ...sparse.map((row) => rowAside('row-below-table', row))],
    }),
  };
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
  return Array.from({ length: (to ?? 0) - (from ?? 0) }, (_, i) =>
    createIssue(code, { row, column: (from ?? 0) + i }, { params }),
  );
};

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
