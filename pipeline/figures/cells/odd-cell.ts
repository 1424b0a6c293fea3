import { createIssue } from '../../create-issue.ts';
import type { Layout } from '../../layout/layout.ts';
import type { Issue, IssueCode } from '../../model/issue.ts';
import { cellText, type Oddity, type Row } from '../../source/table.ts';

const codes = {
  date: 'date-for-number',
  uncalculated: 'uncalculated-formula',
  error: 'formula-error',
} as const satisfies Record<Oddity['kind'], IssueCode>;

/** A workbook's cell that is neither a number nor a text: it is said, whatever it looks like. */
export const oddCell = (row: Row, index: number): Issue | null => {
  const oddity = row.oddities?.get(index);
  if (!oddity) return null;
  const params = oddity.kind === 'date' ? { params: { likely: oddity.likely } } : {};
  const text = cellText(row, index);
  return createIssue(codes[oddity.kind], { row: row.row, column: index }, { text, ...params });
};

/** The province, indicator or period that a formula should have given; a date there is read as text. */
export const oddSubject = (
  row: Row,
  { geography, indicator, period, unit, kind }: Layout,
): Issue | null => {
  if (!row.oddities) return null;
  for (const column of [geography, indicator, period, unit, kind]) {
    if (!column || row.oddities.get(column.index)?.kind === 'date') continue;
    const issue = oddCell(row, column.index);
    if (issue) return issue;
  }
  return null;
};

/** The formulas of a row that gave nothing to read. */
export const unreadFormulas = (row: Row): readonly Issue[] =>
  [...(row.oddities ?? [])]
    .filter(([, { kind }]) => kind !== 'date')
    .flatMap(([index]) => oddCell(row, index) ?? []);
