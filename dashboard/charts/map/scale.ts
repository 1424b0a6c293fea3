import type { Direction } from '../../../pipeline/model/indicator.ts';

/** The colours of the scale, from 1 (faint) to 6 (deep): `--map-1` … `--map-6` of the page. */
export const mostShades = 6;

/** A stepped scale: `thresholds` part the values, each step has one shade. */
export interface Scale {
  /** Ascending; a value on a threshold belongs to the step above it. */
  readonly thresholds: readonly number[];
  /** Shade of each step, one more than thresholds; the better, the deeper. */
  readonly shades: readonly number[];
}

interface ScaleInput {
  readonly values: readonly number[];
  readonly direction: Direction;
  /** Counted in whole things: steps are whole too. */
  readonly whole: boolean;
}

/**
 * At most six steps with round thresholds, equal in width but for the open ones at either end: these
 * take in the outliers, so that the steps tell apart the many in between. Values that span decades
 * get thresholds that multiply instead. Null without values.
 */
export const createScale = ({ values, direction, whole }: ScaleInput): Scale | null => {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return null;
  const middle = [...values].sort((a, b) => a - b);
  const [from, to] = [quantile(middle, 0.1), quantile(middle, 0.9)];
  const [start, end] = from < to ? [from, to] : [low, high];
  const wished = isManyfold(start, end) ? multiplySteps(start, end) : addSteps(start, end, whole);
  const thresholds = wished.filter((threshold) => threshold > low && threshold <= high);
  return { thresholds, shades: listShades(thresholds.length + 1, direction) };
};

/** Which step a value falls into, from 0. */
export const stepOf = ({ thresholds }: Scale, value: number): number =>
  thresholds.filter((threshold) => threshold <= value).length;

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;

const isManyfold = (from: number, to: number): boolean => from > 0 && to / from >= 20;

const roundFactors = [1, 2, 2.5, 5, 10] as const;
const mostThresholds = mostShades - 1;

/** Below this part of the values, steps drown in the digits of a double. */
const leastStep = 1e-12;

const addSteps = (from: number, to: number, whole: boolean): readonly number[] => {
  const rough = (to - from) / (mostThresholds - 1);
  if (!(rough > leastStep * Math.max(Math.abs(from), Math.abs(to), 1))) return [];
  const power = Math.floor(Math.log10(rough));
  const steps = roundFactors
    .map((factor) => Number((factor * 10 ** power).toPrecision(2)))
    .filter((step) => !whole || Number.isInteger(step));
  const apart = (step: number): number => Math.abs(Math.log(step / rough));
  const step = steps.reduce((best, one) => (apart(one) < apart(best) ? one : best), steps[0] ?? 1);
  const first = Math.round((from + to) / 2 / step - (mostThresholds - 1) / 2);
  const digits = Math.max(0, 1 - power);
  return Array.from({ length: mostThresholds }, (_, index) =>
    Number(((first + index) * step).toFixed(digits)),
  );
};

/** 1, 2, 5, 10, 20 … between the ends; only the powers of ten where these are too many. */
const multiplySteps = (from: number, to: number): readonly number[] => {
  const powers = Array.from(
    { length: Math.ceil(Math.log10(to)) - Math.floor(Math.log10(from)) + 1 },
    (_, index) => index + Math.floor(Math.log10(from)),
  );
  const list = (factors: readonly number[]): readonly number[] =>
    powers
      .flatMap((power) => factors.map((factor) => Number((factor * 10 ** power).toPrecision(1))))
      .filter((threshold) => threshold > from && threshold <= to);
  const close = list([1, 2, 5]);
  return close.length <= mostThresholds ? close : list([1]).slice(-mostThresholds);
};

/** As far apart as six shades allow; of a single step the middle one. */
const listShades = (count: number, direction: Direction): readonly number[] => {
  if (count === 1) return [4];
  const shades = Array.from({ length: count }, (_, step) =>
    Math.round(1 + (step * (mostShades - 1)) / (count - 1)),
  );
  return direction === 'lower' ? shades.reverse() : shades;
};
