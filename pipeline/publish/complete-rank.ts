import type { Observation } from '../model/observation.ts';

const isPublished = ({ rank, rankDerived }: Observation): boolean => rank !== null && !rankDerived;

/**
 * A score completed by the rank that another source published for the same question; that source's
 * figure is named in `derivedFrom`. A rank derived from the scores stays beside it. `competing` are
 * all figures of the question, the most preferred first.
 */
export const completeRank = (
  observation: Observation,
  competing: readonly Observation[],
): Observation => {
  if (observation.qualifier === 'rank-only' || isPublished(observation)) return observation;
  const ranked = competing.find(isPublished);
  if (!ranked) return observation;
  const { rank, rankOf } = observation;
  return {
    ...observation,
    rank: ranked.rank,
    rankOf: ranked.rankOf,
    rankDerived: false,
    derivedRank: rank !== null && rankOf !== null ? { rank, of: rankOf } : null,
    derivedFrom: [ranked.id],
  };
};
