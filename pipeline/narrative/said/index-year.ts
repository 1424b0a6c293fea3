import type { Indicator } from '../../model/indicator.ts';
import { createYear, type Period } from '../../model/period.ts';

/** The month from which last year's indices are out: PCI, PAPI and PAR Index come in spring. */
const published = '05';

/**
 * An index of year N is published in spring N+1: what a report of a year tells of an index is of the
 * year before, unless the report is later than that year. Null: the period may stand.
 */
export const findIndexYear = (
  indicator: Indicator | undefined,
  period: Period | null,
  reportDay: string | null,
  isSaidOfIndex: boolean,
): Period | null => {
  if (!indicator?.publisher || period?.grain !== 'year') return null;
  if (reportDay === null) return isSaidOfIndex ? null : createYear(period.end - 1);
  const [year, month] = [Number(reportDay.slice(0, 4)), reportDay.slice(5, 7)];
  const newest = month >= published ? year - 1 : year - 2;
  return period.end > newest ? createYear(isSaidOfIndex ? year - 1 : newest) : null;
};
