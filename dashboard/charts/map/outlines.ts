import type { ChartState } from '../../../pipeline/model/chart-state.ts';
import { readPath } from './read-path.ts';
import { areaOf, middleOf, type Point, type Ring, simplifyRing } from './rings.ts';

/** The outlines of the 63 provinces as of 2008–2025, and where the islets of the archipelagos lie. */
export interface Outlines {
  readonly rings: ReadonlyMap<string, readonly Ring[]>;
  readonly islets: {
    readonly 'hoang-sa': readonly Point[];
    readonly 'truong-sa': readonly Point[];
  };
}

/** What npm `@svg-maps/vietnam` exports: SVG paths in a frame of 812 × 873. */
export interface SvgMap {
  readonly locations: readonly { readonly id: string; readonly path: string }[];
}

/** Is the chart a map in outlines? They are a load of their own, fetched only then. */
export const needsOutlines = ({ view, map }: ChartState): boolean =>
  view === 'map' && map === 'outline';

/** Its ids are slugs without hyphens, but for these. */
const ownIds: Readonly<Record<string, string>> = {
  'ba-ria-vung-tau': 'baria',
  'ho-chi-minh': 'hcm',
  'thua-thien-hue': 'tthue',
};

/** The id of a unit of the 63 in the package. */
export const outlineId = (slug: string): string => ownIds[slug] ?? slug.replaceAll('-', '');

/** In the package's units: finer than half a px in every size. */
const tolerance = 0.6;
const leastArea = 0.6;

/** The outlines with as many points as can be seen; islets too small to see are left out. */
export const readOutlines = ({ locations }: SvgMap): Outlines => {
  const all = new Map(locations.map(({ id, path }) => [id, readPath(path)]));
  const islets = (id: string): readonly Point[] => (all.get(id) ?? []).map(middleOf);
  return {
    rings: new Map([...all].map(([id, rings]) => [id, rings.flatMap(keepVisible)])),
    islets: { 'hoang-sa': islets('hoangsa'), 'truong-sa': islets('truongsa') },
  };
};

const keepVisible = (ring: Ring): readonly Ring[] =>
  areaOf(ring) < leastArea ? [] : [simplifyRing(ring, tolerance)];
