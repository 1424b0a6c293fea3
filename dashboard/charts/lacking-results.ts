import type { Figure } from './figure.ts';

/** A ranking is of results: which word says that there are only targets or baselines. Null otherwise. */
export const lackingResults = ({
  state,
  kinds,
}: Figure): 'onlyTargets' | 'onlyBaselines' | null => {
  if (state.view !== 'ranking' || kinds.has('actual') || kinds.size === 0) return null;
  return kinds.has('target') ? 'onlyTargets' : 'onlyBaselines';
};
