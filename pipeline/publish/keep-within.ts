import type { Indicator } from '../model/indicator.ts';
import type { StatedValue } from '../model/observation.ts';

/**
 * A derived value as far as the indicator's bounds allow it, which are in the indicator's own unit: a
 * number outside of them follows from faulty figures and is none (null); of a range what lies within
 * them stays, for the truth does.
 */
export const keepWithin = (
  stated: StatedValue,
  { min, max }: Indicator['bounds'],
): StatedValue | null => {
  const [least, most] = [min ?? -Infinity, max ?? Infinity];
  const isInside = (value: number): boolean => least <= value && value <= most;
  const { value, lower, upper } = stated;
  if (value !== null) return isInside(value) ? stated : null;
  if ((lower ?? -Infinity) > most || (upper ?? Infinity) < least) return null;
  return {
    ...stated,
    lower: lower === null ? null : Math.max(lower, least),
    upper: upper === null ? null : Math.min(upper, most),
  };
};
