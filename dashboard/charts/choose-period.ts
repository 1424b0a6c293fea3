import type { Geography } from '../../pipeline/model/geography.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { comparePeriods, type Period, periodKey } from '../../pipeline/model/period.ts';

/** A period and of how many provinces there are figures in it. */
export interface CountedPeriod {
  readonly period: Period;
  readonly count: number;
}

/** The period of a ranking or a map, and later ones that were passed over for having few figures. */
export interface ChosenPeriod {
  readonly period: Period;
  readonly passed: readonly CountedPeriod[];
}

/**
 * The last period with figures, a whole year where there is one. Where the reader left the end of time
 * open it is the last one in which at least half of the provinces have a figure, if there is such a
 * one: the first provinces to report a new year do not make a ranking.
 */
export const choosePeriod = (
  observations: readonly Observation[],
  provinces: readonly Geography[],
  isOpen: boolean,
): ChosenPeriod | null => {
  const years = observations.filter(({ period }) => period.grain === 'year');
  const counted = countPeriods(years.length > 0 ? years : observations, provinces);
  const last = counted.at(-1);
  if (!last) return null;
  const isFull = ({ count }: CountedPeriod): boolean => count * 2 >= provinces.length;
  const place = isOpen && provinces.length > 0 ? counted.findLastIndex(isFull) : -1;
  const chosen = counted[place];
  return chosen
    ? { period: chosen.period, passed: counted.slice(place + 1) }
    : { period: last.period, passed: [] };
};

const countPeriods = (
  observations: readonly Observation[],
  provinces: readonly Geography[],
): readonly CountedPeriod[] => {
  const known = new Set(provinces.map(({ slug }) => slug));
  const byPeriod = Map.groupBy(observations, ({ period }) => periodKey(period));
  return [...byPeriod.values()]
    .flatMap((own) => {
      const slugs = new Set(own.map(({ geography }) => geography).filter((one) => known.has(one)));
      return own[0] ? [{ period: own[0].period, count: slugs.size }] : [];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
};
