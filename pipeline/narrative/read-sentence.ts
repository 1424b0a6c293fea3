import { contextsOf } from './indicator/context-of.ts';
import type { Proposal, Span } from './narrative.ts';
import { propose } from './propose.ts';
import { findKinds } from './said/find-kinds.ts';
import type { SentenceContext } from './sentence-context.ts';

/** A number that nothing names: neither a unit nor an indicator. */
const isUnclear = ({ indicator, unit, unitText, rank }: Proposal): boolean =>
  indicator === null && unit === null && unitText === '' && rank === null;

/** What a sentence proposes, and what is left open. */
export interface SentenceReading {
  readonly proposals: readonly Proposal[];
  /** Numbers that nothing tells what they are. */
  readonly unclear: readonly Span[];
}

/** The proposals of one sentence, in order; a rank beside a score of the same index joins it. */
export const readSentence = (context: SentenceContext): SentenceReading => {
  const { figures } = context.gathered;
  const { lower, words, gathered, places } = context;
  const silent = [...gathered.times, ...places];
  const regions = contextsOf({ lower, words, figures, silent });
  const kinds = findKinds(context.lower);
  const found: Proposal[] = [];
  const unclear: Span[] = [];
  for (const [at, figure] of figures.entries()) {
    const proposal = propose(at, regions[at] ?? [], kinds, context);
    const before = found.at(-1);
    if (proposal === null) continue;
    if (isUnclear(proposal)) unclear.push(figure);
    else if (figure.join === 'rank' && before && isOfSameIndex(before, proposal))
      found[found.length - 1] =
        figure.rank === null ? withRank(proposal, before) : withRank(before, proposal);
    else found.push(proposal);
  }
  return { proposals: found, unclear };
};

const isRankAlone = ({ rank, stated }: Proposal): boolean =>
  rank !== null && stated.qualifier === 'rank-only';

/** A score and a rank alone, told together of one index and time; a score that has its rank takes no other. */
const isOfSameIndex = (before: Proposal, after: Proposal): boolean =>
  before.indicator !== null &&
  [before, after].some(isRankAlone) &&
  [before, after].some(({ rank }) => rank === null) &&
  (after.indicator === null || after.indicator === before.indicator) &&
  (after.period.at === null || after.period.value?.to === before.period.value?.to);

/** The score with its rank; where only one of them names the index, it does for both. */
const withRank = (score: Proposal, ranked: Proposal): Proposal => {
  const { rank, rankOf, rankAt } = ranked;
  const { indicator, reason, candidates, confidence } = score.indicator === null ? ranked : score;
  return { ...score, indicator, reason, candidates, confidence, rank, rankOf, rankAt };
};
