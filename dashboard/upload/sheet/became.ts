import { columnAt, type GridSheet, issuesAt } from './grid-sheet.ts';
import { hasFigures, isFigure, reasonOf } from './marks.ts';

/** What a cell became by the reading. */
export type Became = 'figure' | 'label' | 'heading' | 'left-out' | 'warning' | 'error' | 'none';

/** Columns whose cells say what the figures of their row are about. */
const labelRoles: ReadonlySet<string> = new Set([
  'geography',
  'indicator',
  'period',
  'unit',
  'kind',
  'rank',
  'rank-of',
  'code',
  'breakdown',
]);

/** What the cell with that text became; an issue goes before everything else. */
export const becameOf = (sheet: GridSheet, row: number, column: number, text: string): Became => {
  const issues = issuesAt(sheet, row, column);
  if (issues.length > 0)
    return issues.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  if (isFigure(sheet.marks, row, column)) return 'figure';
  const reason = reasonOf(sheet.marks, row);
  if (sheet.tables.some(({ headingRow }) => headingRow === row)) return 'heading';
  if (reason !== null) return reason === 'heading' ? 'heading' : 'left-out';
  const role = columnAt(sheet, row, column)?.column.role ?? 'unknown';
  return text !== '' && labelRoles.has(role) && hasFigures(sheet.marks, row) ? 'label' : 'none';
};
