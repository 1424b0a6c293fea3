import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Issue } from '../model/issue.ts';
import type { Row, RowOrIssue } from './table.ts';

/** The row itself, or what no honest table holds: a NUL, a cell or a row beyond the limits. */
export const checkRow = (row: Row, sheet: string | null = null): RowOrIssue => {
  const place = { sheet, row: row.row };
  if (row.cells.some((cell) => cell.includes('\0'))) return createIssue('nul-character', place);
  const long = row.cells.findIndex((cell) => cell.length > limits.cell);
  if (long >= 0) return tooLongCell(row, long, sheet);
  if (row.cells.length > limits.columns) return tooManyCells(row, sheet);
  return row;
};

const tooLongCell = (row: Row, column: number, sheet: string | null): Issue => {
  const text = row.cells[column] ?? '';
  const params = { found: text.length, limit: limits.cell };
  return createIssue('too-long-cell', { sheet, row: row.row, column }, { text, params });
};

const tooManyCells = ({ row, cells }: Row, sheet: string | null): Issue =>
  createIssue(
    'too-many-columns',
    { sheet, row },
    { params: { found: cells.length, limit: limits.columns } },
  );
