import { createIssue } from '../../create-issue.ts';
import { columnLetter } from '../../model/cell-address.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { periodKey } from '../../model/period.ts';
import { cellText, type Row } from '../../source/table.ts';
import { type Column, holdsFigures, type Known } from '../layout.ts';

/**
 * Of two columns that are the same indicator's, in the same period, kind and province, neither is read
 * where their figures differ (`Trong kỳ | Lũy kế` of a year), and else the first: one issue names both, in
 * place of one for every row.
 */
export const leaveAlike = (
  columns: readonly Column[],
  known: Known,
  sample: readonly Row[],
): { readonly columns: readonly Column[]; readonly issues: readonly Issue[] } => {
  const seen = new Map<string, Column>();
  const left = new Set<Column>();
  const issues: Issue[] = [];
  const ofTable = columns.some(({ role }) => role === 'indicator') ? ofRows : known.indicator;
  for (const column of columns) {
    const indicator = column.indicator ?? ofTable;
    const key = indicator && keyOf(column, indicator, known);
    if (!indicator || key === null) continue;
    const other = seen.get(key);
    if (!other) {
      seen.set(key, column);
      continue;
    }
    const isContrary = differ(column, other, sample);
    // What the rows say once and the title names is one figure for both, and so is what is so by nature:
    // "Lũy kế từ đầu năm" of a first quarter.
    const isOne = !column.indicator || column.within !== null || other.within !== null;
    if (isOne && !isContrary) continue;
    left.add(column);
    if (isContrary && !other.given && !column.given) left.add(other);
    issues.push(columnsAlike(column, other, indicator));
  }
  return {
    columns: columns.map((one) => (left.has(one) ? { ...one, role: 'unknown' as const } : one)),
    issues,
  };
};

/** What figures are of; in a list each row says it. */
type Measured = Pick<Indicator, 'id' | 'name'>;

const ofRows: Measured = {
  id: '',
  name: { vi: 'chỉ tiêu của dòng', en: 'the indicator of the row' },
};

const columnsAlike = (column: Column, other: Column, indicator: Measured): Issue =>
  createIssue(
    'columns-alike',
    { row: column.row, column: column.index },
    {
      text: column.heading,
      params: { other: columnLetter(other.index), indicator: indicator.name },
    },
  );

/** Do the first rows say two things? */
const differ = (a: Column, b: Column, sample: readonly Row[]): boolean =>
  sample.some((row) => {
    const [one, other] = [a, b].map(({ index }) => cellText(row, index));
    return one !== '' && other !== '' && one !== other;
  });

/** Null: it holds no figures, or ranks what a column beside it measures. */
const keyOf = (column: Column, { id }: Measured, known: Known): string | null => {
  const { role, indicator, within, kind, geographies, unit } = column;
  if (!holdsFigures(column) || (!indicator && role === 'rank')) return null;
  const period = column.period ?? (within === null ? known.period : null);
  const ofUnit = indicator ? '' : unit?.id;
  return [role, id, period ? periodKey(period) : within, kind, geographies, ofUnit].join('\n');
};
