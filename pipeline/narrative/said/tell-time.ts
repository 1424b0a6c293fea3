import { createYear, type Period, yearBefore } from '../../model/period.ts';
import type { Reason } from '../narrative.ts';
import type { Figure } from '../numbers/figure.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { timesAround } from './confine-times.ts';
import { findInTurn } from './find-in-turn.ts';
import type { TimeMention } from './find-times.ts';
import { reportYear, resolveTime } from './time-so-far.ts';

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

/** What of a sentence tells a figure's time. */
type TimeContext = Pick<SentenceContext, 'lower' | 'gathered' | 'time'>;

/** The time of the figure at `at`: what it is compared with, the sentence's own, or what was said before. */
export const tellTime = (at: number, context: TimeContext): ToldTime => {
  const { lower, gathered } = context;
  const figure = gathered.figures[at];
  const compared = figure && comparedWith(lower, figure, gathered.times);
  if (compared?.time.named !== 'year-before') return tellOwnTime(at, context, compared);
  const { period } = tellOwnTime(at, context);
  return period === null
    ? { period, mention: null, reason: 'not-said' }
    : { period: yearBefore(period), mention: compared, reason: 'year-before' };
};

/** `compared`: the time that the figure is told of although it is only compared with. */
const tellOwnTime = (
  at: number,
  { lower, gathered, time: soFar }: TimeContext,
  compared?: TimeMention,
): ToldTime => {
  const { figures, times } = gathered;
  const mentions = timesAround(
    figures[at] ?? { start: 0, end: 0 },
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
