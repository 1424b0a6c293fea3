import type { StatedValue } from '../model/observation.ts';
import { createMonths, createSpan, createYear, isDay, type Period } from '../model/period.ts';

const isNumber = (value: number | null): value is number =>
  value !== null && Number.isFinite(value);

/** Do the value and its bounds say what the qualifier says, as in every observation? */
export const isConsistentValue = ({ value, lower, upper, qualifier }: StatedValue): boolean => {
  switch (qualifier) {
    case 'exact':
    case 'about':
      return isNumber(value) && lower === null && upper === null;
    case 'over':
    case 'at-least':
      return isNumber(value) && lower === value && upper === null;
    case 'under':
    case 'at-most':
    case 'nearly':
      return isNumber(value) && upper === value && lower === null;
    case 'range':
      return value === null && isNumber(lower) && isNumber(upper) && lower <= upper;
    case 'unquantified':
    case 'rank-only':
      return value === null && lower === null && upper === null;
  }
};

const isSame = (a: Period, b: Period): boolean =>
  a.start === b.start && a.end === b.end && a.from === b.from && a.to === b.to;

const monthsOf: Readonly<Record<'half' | 'quarter' | 'month', number>> = {
  half: 6,
  quarter: 3,
  month: 1,
};

/** Are the years, the days and the grain of a period those of one stretch of time? */
export const isConsistentPeriod = (period: Period): boolean => {
  const { start, end, grain, from, to } = period;
  if (!isDay(to) || (from !== null && (!isDay(from) || from > to))) return false;
  switch (grain) {
    case 'year':
      return isSame(period, createYear(end));
    case 'span':
      return isSame(period, createSpan(start, end));
    case 'half':
    case 'quarter':
    case 'month': {
      const count = monthsOf[grain];
      const last = Number(to.slice(5, 7));
      return last % count === 0 && isSame(period, createMonths(end, last - count + 1, last, grain));
    }
    case 'cumulative':
      return (
        end === Number(to.slice(0, 4)) &&
        start === (from === null ? null : Number(from.slice(0, 4)))
      );
  }
};
