import type { Unit } from '../model/indicator.ts';
import { isPoint, type Observation } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';

/** A figure that is about 10, 100 or 1000 times what other years say, or that part of it. */
export interface Contrary {
  readonly observation: Observation;
  /** 1 for ten times as much, -2 for a hundredth; 0: it is what one expects. */
  readonly power: number;
  /** The figure of the nearest other year. */
  readonly past: Observation;
  /** How many other years say so. */
  readonly years: number;
}

/** Figures of more years ago say little of this year's scale. */
const mostYears = 5;
const mostPast = 3;
/** Other years that are not within this of each other say nothing of a scale. */
const steady = 2;
/** About ten times: from 7 to 14. */
const about = 0.15;

/** Every figure that other years speak of, with how far it is from them. */
export const findContrary = (
  incoming: readonly Observation[],
  published: readonly Observation[],
  units: readonly Unit[],
): readonly Contrary[] => {
  const factors = new Map(units.map(({ id, factor }) => [id, factor]));
  const sizeOf = ({ value, unit }: Observation): number => (value ?? 0) * (factors.get(unit) ?? 1);
  const wanted = new Set(incoming.map(keyOf));
  const known = Map.groupBy(
    published.filter((o) => o.status === 'reported' && isComparable(o) && wanted.has(keyOf(o))),
    keyOf,
  );
  return incoming.filter(isComparable).flatMap((observation) => {
    const past = otherYears(observation, known.get(keyOf(observation)) ?? []);
    const [nearest] = past;
    const sizes = past.map(sizeOf).toSorted((a, b) => a - b);
    const [least = 0, most = 0] = [sizes[0], sizes.at(-1)];
    if (!nearest || most > least * steady) return [];
    const power = powerOf(sizeOf(observation) / (sizes[Math.floor(sizes.length / 2)] ?? 1));
    return [{ observation, power, past: nearest, years: past.length }];
  });
};

const isComparable = (observation: Observation): boolean =>
  isPoint(observation) && (observation.value ?? 0) > 0;

const keyOf = (o: Observation): string =>
  [o.indicator, o.geography, o.basis, o.kind, o.perYear, o.period.grain].join('\n');

/** The nearest years first, one figure of each. */
const otherYears = (
  { period }: Observation,
  figures: readonly Observation[],
): readonly Observation[] => {
  const distance = (o: Observation): number => Math.abs(o.period.end - period.end);
  const others = figures
    .filter((o) => periodKey(o.period) !== periodKey(period) && distance(o) <= mostYears)
    .toSorted((a, b) => distance(a) - distance(b));
  return [...new Map(others.map((o) => [periodKey(o.period), o])).values()].slice(0, mostPast);
};

const powerOf = (ratio: number): number => {
  const log = Math.log10(ratio);
  const power = Math.round(log);
  return Math.abs(power) <= 3 && Math.abs(log - power) <= about ? power : 0;
};
