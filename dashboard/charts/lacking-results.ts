import type { Figure } from './figure.ts';

/** A ranking and a map are of results: which word says that there are only targets or baselines. Null otherwise. */
export const lackingResults = ({
  state,
  kinds,
}: Figure): 'onlyTargets' | 'onlyBaselines' | null => {
  const isOfResults = state.view === 'ranking' || state.view === 'map';
  if (!isOfResults || kinds.has('actual') || kinds.size === 0) return null;
  return kinds.has('target') ? 'onlyTargets' : 'onlyBaselines';
};
