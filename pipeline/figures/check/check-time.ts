import { createIssue } from '../../create-issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { Period } from '../../model/period.ts';
import type { Figure } from '../figure.ts';

/** No report of these provinces reaches further back. */
const earliestYear = 1975;

/** `2026-11-22` → `22/11/2026`, in English as ISO has it. */
const dayName = (day: string) => ({ vi: day.split('-').toReversed().join('/'), en: day });

/** Where the period is said; nowhere when it stands above the table. */
const placeOf = ({ row, timing }: Figure): { readonly row?: number; readonly column?: number } => {
  const { place } = timing.mention;
  return place ? { row: place.row ?? row, column: place.column } : {};
};

/** Is the period over by `today`, and none that no report reaches back to? */
export const isOver = ({ start, end, to }: Period, today: string | null): boolean =>
  (start ?? end) >= earliestYear && (today === null || to <= today);

/**
 * Can there be such a figure by `today`, an ISO day? An actual of a period that has not begun is an
 * error; of one that still runs a warning, unless it is cumulative.
 */
export const checkTime = (figure: Figure, today: string | null): Issue | null => {
  const { kind } = figure;
  const { period, mention } = figure.timing;
  if ((period.start ?? period.end) < earliestYear)
    return createIssue('too-early-period', placeOf(figure), { text: mention.text });
  if (kind !== 'actual' || today === null || period.to <= today) return null;
  const { text } = mention;
  const place = placeOf(figure);
  const params = { today: dayName(today) };
  // "Đến hết năm 2099" has no start: its last year must at least have begun.
  if ((period.from ?? `${period.end}-01-01`) > today)
    return createIssue('period-not-begun', place, { text, params });
  if (period.grain === 'cumulative') return null;
  return createIssue('period-not-over', place, { severity: 'warning', text, params });
};
