import { isWithin, type Period } from '../../model/period.ts';
import { isRelativeTime, isSameStretch, settleRelativeTime } from '../../parse/relative-time.ts';
import { partOfPeriod, timeWithin } from '../heading/describe-heading.ts';
import { type HeadingMeaning, isMeasure } from '../heading/meaning.ts';
import type { Known } from '../layout.ts';
import { only } from '../title/known-context.ts';

/**
 * The columns' headings with the times that they tell by another: "Quý I" is of the year that the title
 * names, "Lũy kế từ đầu năm" follows from its period, and "Cùng kỳ năm 2023" from the time of the
 * columns on its left, or of the heading above it.
 */
export const settleTimes = (
  meanings: readonly HeadingMeaning[],
  known: Known,
): readonly HeadingMeaning[] => {
  const settled: HeadingMeaning[] = [];
  for (const meaning of meanings) settled.push(settle(meaning, settled, known));
  return settled;
};

const settle = (
  meaning: HeadingMeaning,
  before: readonly HeadingMeaning[],
  { period: reported }: Known,
): HeadingMeaning => {
  const { within, period } = meaning;
  if (within === null) return meaning;
  if (!isRelativeTime(within)) {
    const part = period ? partOfPeriod(within, period) : reported && timeWithin(within, reported);
    return { ...meaning, period: part };
  }
  const report = isSameStretch(within) ? stretchOf(before, reported) : reported;
  const bases = [joinTimes(period, report), period].filter((one) => one !== null);
  const settled = bases.flatMap((base) => settleRelativeTime(within, base) ?? []);
  return { ...meaning, period: settled[0] ?? null };
};

/**
 * The time of the report within that of the heading above: "Năm 2024 › Lũy kế từ đầu năm" of a report on
 * the second quarter is of its half, and "Năm 2023" beside it of the same stretch of that year.
 */
const joinTimes = (heading: Period | null, report: Period | null): Period | null => {
  if (!heading || !report || isWithin(report, heading)) return report ?? heading;
  const isOtherYear = heading.grain === 'year' && report.grain !== 'year';
  return isOtherYear ? settleRelativeTime(`cùng kỳ năm ${heading.end}`, report) : heading;
};

/**
 * Of which time "cùng kỳ" is the same: the report's, where the columns on the left have it or none; else
 * theirs. Null: they have several.
 */
const stretchOf = (before: readonly HeadingMeaning[], reported: Period | null): Period | null => {
  const results = before.filter((one) => isMeasure(one) && one.kind !== 'target');
  const times = results.flatMap(({ within, period }) =>
    period && !(within && isSameStretch(within)) ? [period] : [],
  );
  const stretches = new Map(times.map((time) => [stretchKey(time), time]));
  const isReported = stretches.size === 0 || (reported && stretches.has(stretchKey(reported)));
  return isReported ? reported : only([...stretches.values()]);
};

const stretchKey = ({ from, to }: Period): string => `${from} ${to}`;
