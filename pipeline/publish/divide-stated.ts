import type { StatedValue } from '../model/observation.ts';
import { boundsOf } from './stated-bounds.ts';

const percent = (numerator: number | null, denominator: number | null): number | null =>
  numerator === null || denominator === null || denominator <= 0
    ? null
    : (numerator * 100) / denominator;

/**
 * A share in percent from a count and what it is counted of, both of a whole unit. Null where the
 * denominator is not known to be positive or nothing is known of an end.
 */
export const divideStated = (
  numerator: StatedValue,
  denominator: StatedValue,
): StatedValue | null => {
  const [top, bottom] = [boundsOf(numerator), boundsOf(denominator)];
  const lower = percent(top.lower, bottom.upper);
  const upper = percent(top.upper, bottom.lower);
  if (lower === null || upper === null) return null;
  const { perYear } = numerator;
  if (lower !== upper) return { value: null, lower, upper, qualifier: 'range', perYear };
  const isExact = numerator.qualifier === 'exact' && denominator.qualifier === 'exact';
  const qualifier = isExact ? 'exact' : 'about';
  return { value: lower, lower: null, upper: null, qualifier, perYear };
};
