import type { Figure } from './figure.ts';
import { extentValues, type StatedMark } from './stated-mark.ts';

const scores = ['score', 'share', 'index'];

/**
 * From where to where an axis of values reaches. Scores and shares are read by their differences, so
 * the axis hugs them; counts, money and days start at zero, as does anything with fewer than three
 * different values, where an axis of its own would blow up a detail (up to the bounds, if it has both).
 */
export const valueDomain = (
  figure: Figure,
  values: readonly number[],
  marks: readonly StatedMark[],
): readonly [number, number] => {
  const all = [...values, ...marks.flatMap(({ extent }) => extentValues(extent))];
  if (all.length === 0) return [0, 1];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (startsAtZero(figure, all) && low >= 0) return [0, roofOf(figure, all, high)];
  const pad = (high - low || Math.abs(high) || 1) * 0.05;
  return [low - pad, high + pad];
};

const isSparse = (values: readonly number[]): boolean => new Set(values).size < 3;

const startsAtZero = ({ unit }: Figure, values: readonly number[]): boolean =>
  isSparse(values) || !scores.includes(unit.dimension);

const roofOf = ({ indicator, unit }: Figure, values: readonly number[], high: number): number => {
  const { min, max } = indicator.bounds;
  const bounded = scores.includes(unit.dimension) && min === 0 && max !== null;
  if (bounded && isSparse(values) && high <= max) return max;
  return high === 0 ? 1 : high * 1.18;
};
