import { isPublishedIndex } from '../../model/indicator.ts';
import type { Candidate, Reason, Span } from '../narrative.ts';
import type { Weighed } from './weigh-indicators.ts';

/** The indicator of a figure, or none, with what else it might be. */
export interface Chosen {
  /** Null: none fits well enough, or several alike. */
  readonly indicator: string | null;
  readonly reason: Reason;
  readonly candidates: readonly Candidate[];
}

/** How much of a name must stand around the figure. */
const enough = 0.62;
/** How far the best must be ahead of the next. */
const lead = 0.82;
/** A name of which this much less was found is no rival. */
const whole = 0.12;
const weakest = 0.1;
const mostCandidates = 5;

const confidenceOf = (weighed: Weighed, best: Weighed, second: Weighed | undefined): number => {
  const rival = weighed === best ? (second?.score ?? 0) : best.score;
  const ahead = rival === 0 ? 1 : Math.min(1, weighed.score / rival / 2 + 0.25);
  const unit = weighed.isOtherUnit ? 0.8 : 1;
  return Math.round(Math.min(0.99, weighed.coverage * ahead * unit) * 100) / 100;
};

const reasonOf = ({ isOtherUnit, coverage }: Weighed): Reason => {
  if (isOtherUnit) return 'other-unit';
  return coverage > 0.95 ? 'named' : 'named-in-part';
};

/** Takes the best when it is named well enough and clearly ahead; otherwise lists them. */
export const chooseIndicator = (
  weighed: readonly Weighed[],
  shift: (span: Span) => Span,
): Chosen => {
  const [best, second] = weighed;
  const candidates = weighed
    .filter(({ score }) => score >= weakest * (best?.score ?? 0))
    .slice(0, mostCandidates)
    .map(
      (one): Candidate => ({
        indicator: one.indexed.indicator.id,
        confidence: best ? confidenceOf(one, best, second) : 0,
        reason: reasonOf(one),
        words: one.words.map(shift),
      }),
    );
  const none = { indicator: null, candidates };
  if (!best || best.coverage < enough) return { ...none, reason: 'none-fits' };
  // Days are no working days; only a published index is told in points or percent alike.
  if (best.isOtherUnit && !isPublishedIndex(best.indexed.indicator))
    return { ...none, reason: 'other-unit' };
  // A name found whole goes before longer names found in part.
  const isRival = second && second.coverage >= enough && second.coverage > best.coverage - whole;
  if (isRival && second.score > lead * best.score) return { ...none, reason: 'several-fit' };
  return {
    indicator: best.indexed.indicator.id,
    reason: reasonOf(best),
    candidates,
  };
};
