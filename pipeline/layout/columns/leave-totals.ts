import { createIssue } from '../../create-issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { Period } from '../../model/period.ts';
import { isPeriod } from '../../parse/parse-period.ts';
import { isSumLabel } from '../body/classify-row.ts';
import { withYear } from '../heading/describe-heading.ts';
import type { Column } from '../layout.ts';

/**
 * `Tháng 1 | Tháng 2 | Tổng`: a total beside parts of a year is theirs, and that of the year only where
 * they make it up; otherwise it is not read.
 */
export const leaveTotals = (
  columns: readonly Column[],
): { readonly columns: readonly Column[]; readonly issues: readonly Issue[] } => {
  const left = columns.filter((column) => isTotal(column) && isOfPart(column, columns));
  return {
    columns: columns.map((one) => (left.includes(one) ? { ...one, role: 'unknown' } : one)),
    issues: left.map(({ row, index, heading: text }) =>
      createIssue('total-of-times', { row, column: index }, { severity: 'warning', text }),
    ),
  };
};

const isTotal = ({ role, period, within, given, path }: Column): boolean =>
  role === 'value' && !period && within === null && !given && isSumLabel(path.at(-1) ?? '');

/** Do two columns or more of the same thing hold parts of one year, and not all of it? */
const isOfPart = (total: Column, columns: readonly Column[]): boolean => {
  const parts = columns.filter((one) => one.role === 'value' && isAlike(one, total));
  const times = parts.flatMap((one) => partOfYear(one) ?? []);
  const years = new Set(times.map(({ end }) => end));
  return times.length > 1 && years.size === 1 && !coverYear(times);
};

const isAlike = (a: Column, b: Column): boolean =>
  a.indicator === b.indicator &&
  a.kind === b.kind &&
  String(a.geographies) === String(b.geographies);

/** Of a year that each row names, any year stands for it. */
const anyYear = 2000;

const partOfYear = ({ period, within }: Column): Period | null => {
  const time = period ?? (within === null ? null : withYear(within, anyYear));
  return time && isPeriod(time) && time.start === time.end && time.grain !== 'year' ? time : null;
};

/** Does each begin on the day after another's end, from the first day of the year to its last? */
const coverYear = (times: readonly Period[]): boolean => {
  let next: string | null = `${times[0]?.end}-01-01`;
  for (const { from, to } of times.toSorted((a, b) => (a.to < b.to ? -1 : 1)))
    if (from !== null && next !== null && from <= next && to >= next) next = dayAfter(to);
  return next === dayAfter(`${times[0]?.end}-12-31`);
};

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
