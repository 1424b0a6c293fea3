import { createIssue } from '../../create-issue.ts';
import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import type { Budget } from '../budget.ts';
import { checkRow } from '../check-row.ts';
import { composeText } from '../encoding/compose-text.ts';
import type { Oddity, OmittedText, Row, RowOrIssue } from '../table.ts';

/** One cell as a workbook's reader understood it. */
export interface GridCell {
  readonly text: string;
  readonly number?: number;
  readonly oddity?: Oddity;
  /** What stands in the cell and is hidden or struck through. */
  readonly omitted?: string;
}

/** Rows put together cell by cell, within the limits. */
export interface Grid {
  /** `row` from 1, `column` from 0, in any order; an issue when the file cannot go on. */
  readonly add: (row: number, column: number, cell: GridCell) => Issue | null;
  /** The rows that are not blank, in their order. */
  readonly rows: () => readonly RowOrIssue[];
  readonly omitted: () => readonly OmittedText[];
}

interface Draft {
  readonly row: number;
  readonly cells: string[];
  numbers?: number[];
  oddities?: Map<number, Oddity>;
}

/** A place that no spreadsheet has: one that names it is damaged, a page may count up to it. */
const impossible = (sheet: string | null, row: number, column: number): Issue =>
  sheet === null
    ? createIssue(
        'too-many-columns',
        { row },
        { params: { found: column + 1, limit: limits.columns } },
      )
    : createIssue('damaged-file', { sheet, row, column }, { params: { part: sheet } });

/** `sheet`: its name, for what is said of it; null: the file has none. */
export const createGrid = (sheet: string | null, budget: Budget): Grid => {
  const drafts = new Map<number, Draft>();
  const omitted: OmittedText[] = [];
  let last: Draft | undefined;
  const add: Grid['add'] = (row, column, cell) => {
    const left = (cell.omitted ?? '').trim();
    if (left !== '') omitted.push({ row, column, text: left });
    if (cell.text === '') return budget.spendCells(left === '' ? 0 : 1);
    if (row < 1 || row > limits.rows || column >= limits.columns)
      return impossible(sheet, row, column);
    const draft = last?.row === row ? last : (drafts.get(row) ?? { row, cells: [] });
    if (last !== draft) drafts.set(row, draft);
    last = draft;
    // Two readers would read two different tables.
    if ((draft.cells[column] ?? '') !== '')
      return createIssue('double-cell', { sheet, row, column });
    const fault = budget.spendCells(Math.max(0, column + 1 - draft.cells.length));
    if (fault) return fault;
    while (draft.cells.length < column) draft.cells.push('');
    draft.cells[column] = composeText(cell.text);
    if (cell.number !== undefined) setNumber(draft, column, cell.number);
    if (cell.oddity) setOddity(draft, column, cell.oddity);
    return null;
  };
  return {
    add,
    omitted: () => omitted,
    rows: () =>
      [...drafts.values()]
        .sort((a, b) => a.row - b.row)
        .map((draft): RowOrIssue => checkRow(draft satisfies Row, sheet)),
  };
};

const setOddity = (draft: Draft, column: number, oddity: Oddity): void => {
  draft.oddities ??= new Map();
  draft.oddities.set(column, oddity);
};

const setNumber = (draft: Draft, column: number, number: number): void => {
  draft.numbers ??= [];
  while (draft.numbers.length < column) draft.numbers.push(Number.NaN);
  draft.numbers[column] = number;
};
