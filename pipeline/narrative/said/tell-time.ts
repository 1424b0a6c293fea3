import { createSpan, createYear, type Period, periodKey, yearBefore } from '../../model/period.ts';
import { isPeriod, parsePeriodWithin } from '../../parse/parse-period.ts';
import type { Reason } from '../narrative.ts';
import type { Figure } from '../numbers/gather-figures.ts';
import { timesAround } from './confine-times.ts';
import { findInTurn } from './find-in-turn.ts';
import type { TimeMention } from './find-times.ts';

/** What a text has said of time so far. */
export interface TimeSoFar {
  /** ISO day; null: the text does not say when it was written. */
  readonly reportDay: string | null;
  /** Announced by a heading, or by a sentence without figures of its own. */
  readonly document: Period | null;
  readonly isInHeading: boolean;
  /** The last that a sentence of this paragraph named. */
  readonly paragraph: Period | null;
  /** Spans of years the text has named: "5 năm qua" is one of them. */
  readonly spans: readonly Period[];
}

const reportYear = ({ reportDay, document }: TimeSoFar): number | null =>
  reportDay === null ? (document?.end ?? null) : Number(reportDay.slice(0, 4));

const yearsOf = ({ start, end }: Period): number => (start === null ? 0 : end - start);

/** A span of that many years: counted as calendar years, or as years gone by. */
const findSpan = (count: number, { document, paragraph, spans }: TimeSoFar): Period | null =>
  [paragraph, document, ...spans.toReversed()].find(
    (period) => period?.grain === 'span' && [count - 1, count].includes(yearsOf(period)),
  ) ?? null;

const partOfYear = (text: string, soFar: TimeSoFar): Period | null => {
  const about = soFar.paragraph ?? soFar.document;
  const year = about && about.start === about.end ? about.end : reportYear(soFar);
  if (year === null) return null;
  const words = text.replace(/ năm$/u, '');
  const parsed = parsePeriodWithin(`${words} năm ${year}`);
  return isPeriod(parsed) ? parsed : null;
};

/** The period a mention means; null when the text does not let it be told. */
const resolveTime = ({ time }: TimeMention, soFar: TimeSoFar): Period | null => {
  const year = reportYear(soFar);
  switch (time.named) {
    case 'period':
      return time.period;
    case 'years':
      return findSpan(time.count, soFar);
    case 'report-year':
      return year === null ? null : createYear(year - time.before);
    case 'since':
      return year === null || year <= time.year ? null : createSpan(time.year, year);
    case 'year-before':
      return null;
    case 'part-of-year':
      return partOfYear(time.text, soFar);
  }
};

/** A period, where it is said, and why it was taken. */
export interface ToldTime {
  readonly period: Period | null;
  readonly mention: TimeMention | null;
  readonly reason: Reason;
}

/** "Hạng 36 năm 2020 lên hạng 23 năm 2022": nothing stands between. */
const rightAfter = /^ ?(?:\(|(?:trong|vào|của|ở|tính)(?: tính)? )?$/u;

/** "So với mức 2,5% của năm 2022": right after what it is compared with. */
const comparedAfter = /^ ?(?:của |trong |vào |ở )?(?:cùng kỳ )?$/u;
/** "So với năm 2022 (97,7%)", "(cùng kỳ năm 2021: 97,5%)": what it is compared with follows. */
const comparedBefore = /^ ?[(:] ?$/u;
const comparedInside = /^ ?(?:là|đạt) $/u;

/** The time that the figure's own is compared with, where the figure is what that time had. */
const comparedWith = (
  lower: string,
  { start, end }: Figure,
  times: readonly TimeMention[],
): TimeMention | undefined =>
  times.find(
    (one) =>
      one.isCompared &&
      (one.start >= end
        ? comparedAfter.test(lower.slice(end, one.start))
        : comparedBefore.test(lower.slice(one.end, start)) ||
          (one.within !== null && comparedInside.test(lower.slice(one.end, start)))),
  );

/** The mention that a figure's time is: the last before it, else one right after it. */
const mentionFor = (
  lower: string,
  figures: readonly Figure[],
  at: number,
  mentions: readonly TimeMention[],
): TimeMention | undefined => {
  const figure = figures[at];
  if (!figure) return undefined;
  const [only, ...others] = mentions;
  if (only && others.length === 0) return only;
  const inTurn = findInTurn(lower, figures, at, mentions);
  if (inTurn) return inTurn;
  const adjacent = mentions.find(({ start }) => start >= figure.end);
  if (adjacent && rightAfter.test(lower.slice(figure.end, adjacent.start))) return adjacent;
  const before = mentions.findLast(({ start }) => start < figure.start);
  const followers = figures.slice(at + 1);
  const apart = followers.find(({ join }) => join === null);
  const semicolon = lower.indexOf(';', figure.end);
  const limit = Math.min(apart?.start ?? lower.length, semicolon === -1 ? lower.length : semicolon);
  const after = mentions.find(({ start }) => start >= figure.end && start < limit);
  // "Năm 2020 đạt 70%, năm 2021 đạt 75%": what precedes goes first.
  return before ?? after;
};

/** The time of the figure at `at`: what it is compared with, the sentence's own, or what was said before. */
export const tellTime = (
  lower: string,
  figures: readonly Figure[],
  at: number,
  times: readonly TimeMention[],
  soFar: TimeSoFar,
): ToldTime => {
  const figure = figures[at];
  const compared = figure && comparedWith(lower, figure, times);
  if (compared?.time.named !== 'year-before')
    return tellOwnTime(lower, figures, at, times, soFar, compared);
  const { period } = tellOwnTime(lower, figures, at, times, soFar, undefined);
  return period === null
    ? { period, mention: null, reason: 'not-said' }
    : { period: yearBefore(period), mention: compared, reason: 'year-before' };
};

const tellOwnTime = (
  lower: string,
  figures: readonly Figure[],
  at: number,
  times: readonly TimeMention[],
  soFar: TimeSoFar,
  compared: TimeMention | undefined,
): ToldTime => {
  const figure = figures[at];
  const mentions = timesAround(
    figure ?? { start: 0, end: 0 },
    times.filter(({ isCompared }) => !isCompared),
  );
  const nearest = compared ?? mentionFor(lower, figures, at, mentions);
  // "Đến nay" of a text without a date is the time that the sentence names besides.
  for (const mention of nearest ? [nearest, ...mentions.toReversed()] : []) {
    const period = resolveTime(mention, soFar);
    if (period) return { period, mention, reason: 'in-the-sentence' };
  }
  if (soFar.paragraph)
    return { period: soFar.paragraph, mention: null, reason: 'in-the-sentence-before' };
  if (soFar.document) {
    const reason = soFar.isInHeading ? 'in-the-heading' : 'in-the-sentence-before';
    return { period: soFar.document, mention: null, reason };
  }
  const year = reportYear(soFar);
  return year === null
    ? { period: null, mention: null, reason: 'not-said' }
    : { period: createYear(year), mention: null, reason: 'of-the-report' };
};

/** After a sentence: what it said of time goes on in its paragraph, or in the text. */
export const withSentence = (
  soFar: TimeSoFar,
  times: readonly TimeMention[],
  hasFigures: boolean,
  isHeading: boolean,
): TimeSoFar => {
  const told = times
    .filter(
      ({ time, isCompared, within }) =>
        !isCompared && within === null && time.named !== 'report-year',
    )
    .flatMap((mention) => resolveTime(mention, soFar) ?? []);
  const last = told.at(-1);
  if (!last) return soFar;
  const isOne = new Set(told.map(periodKey)).size === 1;
  const isAnnounced = isOne && (!hasFigures || isHeading);
  const spans = [...soFar.spans, ...told.filter(({ grain }) => grain === 'span')].slice(-20);
  return {
    ...soFar,
    spans,
    paragraph: hasFigures || isOne ? last : soFar.paragraph,
    document: isAnnounced ? last : soFar.document,
    isInHeading: isAnnounced ? isHeading : soFar.isInHeading,
  };
};
