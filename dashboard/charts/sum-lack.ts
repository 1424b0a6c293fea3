import type { Observation } from '../../pipeline/model/observation.ts';
import { isPartial } from './stated-text.ts';

/**
 * Why sums of former provinces are no single numbers: some have no figure (`Partial`), some state
 * theirs with a bound or as a range (`Bounded`), or there are sums of either kind (`Mixed`).
 */
export type SumLack = 'Partial' | 'Bounded' | 'Mixed';

/** Of sums that are no single numbers, see `isSpread`. */
export const lackOfSums = (sums: readonly Observation[]): SumLack => {
  if (sums.every(isPartial)) return 'Partial';
  return sums.some(isPartial) ? 'Mixed' : 'Bounded';
};
