import { createIssue } from '../../create-issue.ts';
import { columnLetter } from '../../model/cell-address.ts';
import type { Issue } from '../../model/issue.ts';
import { periodKey } from '../../model/period.ts';
import { type Column, holdsFigures } from '../layout.ts';

/**
 * Of two columns that are the same indicator's, in the same period, kind and province, the second is
 * not read: one issue names both, in place of one for every row.
 */
export const leaveAlike = (
  columns: readonly Column[],
): { readonly columns: readonly Column[]; readonly issues: readonly Issue[] } => {
  const seen = new Map<string, Column>();
  const issues: Issue[] = [];
  const kept = columns.map((column) => {
    const key = keyOf(column);
    const other = key === null ? undefined : seen.get(key);
    if (key !== null && !other) seen.set(key, column);
    if (!other || !column.indicator) return column;
    issues.push(
      createIssue(
        'columns-alike',
        { row: column.row, column: column.index },
        {
          text: column.heading,
          params: { other: columnLetter(other.index), indicator: column.indicator.name },
        },
      ),
    );
    return { ...column, role: 'unknown' as const };
  });
  return { columns: kept, issues };
};

/** Null: its indicator is told row by row. */
const keyOf = (column: Column): string | null => {
  const { role, indicator, period, within, kind, geographies } = column;
  return indicator && holdsFigures(column)
    ? [role, indicator.id, period ? periodKey(period) : within, kind, geographies].join('\n')
    : null;
};
