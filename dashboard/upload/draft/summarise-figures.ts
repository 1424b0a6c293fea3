import { isProvince } from '../../../pipeline/model/geography.ts';
import { isPoint, type Kind, type Observation } from '../../../pipeline/model/observation.ts';
import { type Period, periodKey } from '../../../pipeline/model/period.ts';

/** The figures of one indicator, period, kind and unit. */
export interface FigureSummary {
  readonly indicator: string;
  readonly period: Period;
  readonly kind: Kind;
  /** A unit's id; '' for ranks alone. */
  readonly unit: string;
  readonly figures: number;
  readonly provinces: number;
  /** The nation, regions, and what names no province. */
  readonly others: number;
  /** Among those that are one number; null: none is. */
  readonly least: Observation | null;
  readonly most: Observation | null;
  readonly first: Observation;
}

/** What would be published, in the order in which a file has it. */
export const summariseFigures = (observations: readonly Observation[]): readonly FigureSummary[] =>
  [...Map.groupBy(observations, keyOf).values()].flatMap((group) => summarise(group) ?? []);

const keyOf = ({ indicator, period, kind, unit }: Observation): string =>
  [indicator, periodKey(period), kind, unit].join('\n');

const summarise = (group: readonly Observation[]): FigureSummary | null => {
  const [first] = group;
  if (!first) return null;
  const { indicator, period, kind, unit } = first;
  const places = new Set(group.map(({ geography }) => geography));
  const provinces = [...places].filter(isProvince).length;
  const points = group.filter(isPoint);
  return {
    ...{ indicator, period, kind, unit, first },
    figures: group.length,
    provinces,
    others: places.size - provinces,
    least: extreme(points, (a, b) => a < b),
    most: extreme(points, (a, b) => a > b),
  };
};

const extreme = (
  points: readonly Observation[],
  isBeyond: (a: number, b: number) => boolean,
): Observation | null =>
  points.reduce<Observation | null>(
    (best, one) => (best === null || isBeyond(one.value ?? 0, best.value ?? 0) ? one : best),
    null,
  );
