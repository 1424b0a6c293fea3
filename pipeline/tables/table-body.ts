import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Issue } from '../model/issue.ts';
import { isBlankRow, type Row } from '../source/table.ts';
import { hasBadQuotes } from './check-quotes.ts';
import { compareCells, findShapes } from './column-shapes.ts';
import { blankRow, rowAside, type TableStart } from './find-heading-rows.ts';
import type { SecondTable } from './find-second-table.ts';
import { createIssueList, type IssueList } from './issue-list.ts';
import { isNoteLine } from './title-lines.ts';

/** Missing or extra cells of a row that are named one by one. */
const mostNamed = 20;

/**
 * The rows of a table. Rows with one cell filled are put off: they are lines below the table when
 * nothing but such rows follows.
 */
const createKept = (warnings: IssueList, doubtful: SecondTable['doubtful']) => {
  const rows: Row[] = [];
  let sparse: Row[] = [];
  return {
    rows,
    sparse: (): readonly Row[] => sparse,
    putOff: (row: Row): void => void sparse.push(row),
    keep: (row: Row): void => {
      rows.push(...sparse, row);
      sparse = [];
      if (doubtful.has(row.row)) warnings.add(secondHeading(row));
      if (row.unquoted !== undefined) warnings.add(looseQuotes(row, row.unquoted));
    },
    /** The row above turned out to be the title of another table. */
    drop: (title: Row): void => {
      if (rows.at(-1) === title) rows.pop();
      sparse = sparse.filter((one) => one !== title);
    },
  };
};

/**
 * Takes the rows below a heading one by one: those that have exactly its cells are the table's, every
 * other is named. In a grid no quotes were read.
 * `from`, `doubtful`: where another table was found below.
 */
export const createBody = (start: TableStart, isGrid: boolean, { from, doubtful }: SecondTable) => {
  const rejected = createIssueList('error');
  const warnings = createIssueList('warning');
  const kept = createKept(warnings, doubtful);
  /** Lines that are notes when nothing but such follows. */
  let notes: Row[] = [];
  let second: number | null = null;
  /** The row above, but for blank ones. */
  let above: Row | null = null;
  /** The heading again below a title of its own: from the title on it is another table. */
  const beginSecond = (title: Row, row: Row): void => {
    second = title.row;
    kept.drop(title);
    rejected.forget(title.row);
    rejected.add(otherTable(title, second), otherTable(row, second));
  };
  /** Below a blank line, or below a line that stands there alone. */
  const isParted = (row: Row): boolean =>
    kept.sparse().length > 0 || (above !== null && row.row > above.row + 1);
  const addFilled = (row: Row): void => {
    const kind = judge(row, start, isGrid, isParted(row));
    if (row.row === from) second = from;
    if (kind === 'blank') warnings.add(blankRow(row));
    else if (second !== null) rejected.add(otherTable(row, second));
    else if (kind === 'ragged') rejected.add(...ragged(row, start.width));
    else if (kind === 'bad-quotes') rejected.add(badQuotes(row));
    else if (kind === 'sparse') kept.putOff(row);
    else if (kind === 'record') kept.keep(row);
    else if (above && isOtherTitle(above, kept.rows, start)) beginSecond(above, row);
    else warnings.add(repeatedHeading(row));
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
    reject: (issue: Issue): void => void rejected.add(issue),
    end: () => {
      for (const row of [...kept.sparse(), ...notes])
        warnings.add(rowAside('row-below-table', row));
      return { rows: kept.rows, rejected: rejected.list(), warnings: warnings.list() };
    },
  };
};

/** What a row is by itself, whatever stands around it. */
type RowKind = 'blank' | 'ragged' | 'bad-quotes' | 'heading-again' | 'sparse' | 'record';

const judge = (
  row: Row,
  { width, heading, shapes }: TableStart,
  isGrid: boolean,
  isParted: boolean,
): RowKind => {
  if (isBlankRow(row)) return 'blank';
  if (row.cells.length !== width) return 'ragged';
  if (!isGrid && hasBadQuotes(row, shapes)) return 'bad-quotes';
  if (heading && isSame(row.cells, heading)) return 'heading-again';
  // Of two columns, the second may well be blank.
  const canBeLine = width > 2 || (width === 2 && isParted);
  return canBeLine && isSparse(row) ? 'sparse' : 'record';
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
  const { judged, alike } = compareCells(cells, shapes);
  const isTitle = filled.length === 1 || (judged > 0 && alike === 0);
  const isAgain = start.warnings.some((one) => one.code === 'row-above-table' && one.text === text);
  return isTitle && !isAgain && !pageMark.test(text);
};

const isSame = (cells: readonly string[], heading: readonly string[]): boolean =>
  cells.every((cell, i) => cell.trim() === (heading[i] ?? '').trim());

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

const secondHeading = ({ row }: Row): Issue =>
  createIssue('second-heading', { row }, { severity: 'warning' });

const otherTable = ({ row }: Row, from: number): Issue =>
  createIssue('second-table', { row }, { params: { from } });

const repeatedHeading = ({ row }: Row): Issue =>
  createIssue('repeated-heading', { row }, { severity: 'warning' });
