import { createSpan, createYear, type Period, periodKey } from '../../model/period.ts';
import { isPeriod, parsePeriodWithin } from '../../parse/parse-period.ts';
import type { Gathered } from '../numbers/gather-figures.ts';
import type { Sentence } from '../text/sentences.ts';
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

/** The year in which the text was written, or that it is about; null: neither is said. */
export const reportYear = ({ reportDay, document }: TimeSoFar): number | null =>
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
export const resolveTime = ({ time }: TimeMention, soFar: TimeSoFar): Period | null => {
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

/** After a sentence: what it said of time goes on in its paragraph, or in the text. */
export const withSentence = (
  soFar: TimeSoFar,
  { times, figures }: Pick<Gathered, 'times' | 'figures'>,
  { isHeading }: Sentence,
): TimeSoFar => {
  const told = times
    .filter(
      ({ time, isCompared, within }) =>
        !isCompared && within === null && time.named !== 'report-year',
    )
    .flatMap((mention) => resolveTime(mention, soFar) ?? []);
  const last = told.at(-1);
  if (!last) return soFar;
  const hasFigures = figures.length > 0;
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
