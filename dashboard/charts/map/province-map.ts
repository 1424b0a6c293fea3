import { findGeography, type Geography } from '../../../pipeline/model/geography.ts';
import type { Indicator, Unit } from '../../../pipeline/model/indicator.ts';
import { isPoint, type Observation } from '../../../pipeline/model/observation.ts';
import type { Slice } from '../../../pipeline/model/slice.ts';
import { isProvinceSlug, listProvinces } from '../list-provinces.ts';
import { createRanking, type Ranking, type RankRow } from '../rank-rows.ts';
import { type Extent, extentValues } from '../stated-mark.ts';
import type { Conversion } from '../unit-conversion.ts';
import { createScale, type Scale, stepOf } from './scale.ts';

/**
 * How a province is filled. A range or a bound that reaches over several steps has none of their
 * colours: no value is made up for it.
 */
export type Fill =
  | { readonly form: 'step'; readonly shade: number; readonly hatched: boolean }
  | { readonly form: 'spread' }
  | { readonly form: 'words' }
  | { readonly form: 'missing' };

/** A province on the map; `row` is null where it has no figure. */
export interface MapUnit {
  readonly slug: string;
  readonly name: string;
  /** The units of the 63 whose land it is: itself, or those it was made of. */
  readonly members: readonly string[];
  readonly row: RankRow | null;
  readonly fill: Fill;
}

/** The provinces of one basis in one period. */
export interface ProvinceMap {
  readonly basis: '63' | '34';
  /** Of the provinces alone; its period is the last that has a figure of one. */
  readonly ranking: Ranking;
  /** Null where no figure is a number. */
  readonly scale: Scale | null;
  readonly units: readonly MapUnit[];
}

interface MapInput {
  readonly slice: Slice;
  readonly observations: readonly Observation[];
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly geographies: readonly Geography[];
  readonly convert: Conversion;
  readonly name: (slug: string) => string;
  readonly isOpen: boolean;
}

/** What a map shows; null without a basis or without results of any province. */
export const createProvinceMap = (input: MapInput): ProvinceMap | null => {
  const { slice, geographies, indicator, convert, name, isOpen } = input;
  const { basis } = slice;
  const isProvince = isProvinceSlug(geographies, slice);
  const observations = input.observations.filter(({ geography }) => isProvince(geography));
  const years = observations
    .filter(({ kind }) => kind === 'actual')
    .map(({ period }) => period.end);
  const provinces = listProvinces(geographies, slice, Math.max(...years));
  const ranking = createRanking({ observations, indicator, provinces, convert, name, isOpen });
  if (basis === null || !ranking) return null;
  const scale = createScale({
    values: ranking.rows.flatMap(({ mark }) => (mark ? extentValues(mark.extent) : [])),
    direction: indicator.direction,
    whole: input.unit.whole,
  });
  const units = listUnits(slice, ranking, geographies).map((slug) => {
    const row = ranking.rows.find((one) => one.slug === slug) ?? null;
    const made = basis === '34' ? (findGeography(geographies, slug, basis)?.members ?? []) : [slug];
    return { slug, name: name(slug), members: made, row, fill: chooseFill(row, scale) };
  });
  return { basis, ranking, scale, units };
};

/** The provinces at the period's end, and those with a figure that had ended by then. */
const listUnits = (
  slice: Slice,
  { period, rows }: Ranking,
  geographies: readonly Geography[],
): readonly string[] => [
  ...new Set([
    ...listProvinces(geographies, slice, period.end).map(({ slug }) => slug),
    ...rows.map(({ slug }) => slug),
  ]),
];

const chooseFill = (row: RankRow | null, scale: Scale | null): Fill => {
  if (!row) return { form: 'missing' };
  const { observation, mark } = row;
  if (!mark || !scale) return { form: 'words' };
  const isValue = isPoint(observation);
  const [lower, upper] = isValue ? pointOf(mark.extent) : boundsOf(mark.extent);
  const step = stepOf(scale, lower);
  if (step !== stepOf(scale, upper)) return { form: 'spread' };
  const hatched = !isValue || observation.members !== null;
  return { form: 'step', shade: scale.shades[step] ?? 1, hatched };
};

/** “Nearly” and “about” have one number, which gives the colour. */
const pointOf = (extent: Extent): readonly [number, number] =>
  extent.form === 'range' ? [extent.lower, extent.upper] : [extent.value, extent.value];

const boundsOf = (extent: Extent): readonly [number, number] => {
  switch (extent.form) {
    case 'point':
      return [extent.value, extent.value];
    case 'range':
      return [extent.lower, extent.upper];
    case 'above':
      return [extent.value, Infinity];
    case 'below':
      return [-Infinity, extent.value];
  }
};
