import type { Observation } from '../../pipeline/model/observation.ts';
import { isPoint } from '../../pipeline/model/observation.ts';
import type { Conversion } from './unit-conversion.ts';

/** A yearly figure that a line may pass through; `value` in the indicator's unit. */
export interface Point {
  readonly year: number;
  readonly value: number;
  readonly observation: Observation;
}

/** One geography's yearly figures, by year. */
export interface Series {
  readonly slug: string;
  readonly points: readonly Point[];
}

/** Does the figure belong in a line: what was reached in one whole year, as one number? */
export const isLinePoint = (observation: Observation): boolean =>
  observation.kind === 'actual' && observation.period.grain === 'year' && isPoint(observation);

/** The yearly figures of each geography, in the order in which the geographies first occur. */
export const collectSeries = (
  observations: readonly Observation[],
  convert: Conversion,
): readonly Series[] => {
  const bySlug = new Map<string, Map<number, Point>>();
  for (const observation of observations) {
    const { geography, period, value } = observation;
    if (value === null || !isLinePoint(observation)) continue;
    const points = bySlug.get(geography) ?? new Map<number, Point>();
    bySlug.set(geography, points);
    if (points.has(period.end)) continue;
    points.set(period.end, { year: period.end, value: convert(value, observation), observation });
  }
  return [...bySlug].map(([slug, points]) => ({
    slug,
    points: [...points.values()].sort((a, b) => a.year - b.year),
  }));
};
