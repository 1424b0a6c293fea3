import type { CodeLists } from '../model/code-lists.ts';
import type { Observation } from '../model/observation.ts';
import { disagree } from './find-disputes.ts';
import { figureKey } from './mark-preferred.ts';

type Lists = Pick<CodeLists, 'indicators' | 'units'>;

/**
 * Of what follows for the other basis, the figures that contradict the published one of the same
 * question: a province's 900 beside the 450 that its former provinces add up to. They are kept beside
 * it, disputed, never preferred. `published` are the preferred ones.
 */
export const findContrary = (
  following: readonly Observation[],
  published: readonly Observation[],
  { indicators, units }: Lists,
): readonly Observation[] => {
  const own = new Map(published.map((o) => [figureKey(o), o]));
  const aggregations = new Map(indicators.map(({ id, aggregation }) => [id, aggregation]));
  // A score of the whole is no sum or mean of its parts' scores: a span of those contradicts nothing.
  const isComparable = ({ indicator, members }: Observation): boolean =>
    members === null || aggregations.get(indicator) !== 'none';
  return following.filter(isComparable).flatMap((derived) => {
    const stated = own.get(figureKey(derived));
    const isContrary = stated?.perYear === derived.perYear && disagree(stated, derived, units);
    return isContrary ? [{ ...derived, preferred: false, disputed: true }] : [];
  });
};

/** The published figures, those disputed that a derived one contradicts. Keeps the order. */
export const markContradicted = (
  published: readonly Observation[],
  derived: readonly Observation[],
): readonly Observation[] => {
  const contrary = new Set(derived.filter(({ preferred }) => !preferred).map(figureKey));
  return published.map((o) =>
    o.preferred && contrary.has(figureKey(o)) ? { ...o, disputed: true } : o,
  );
};
