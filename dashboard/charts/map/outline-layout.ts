import type { Figure } from '../figure.ts';
import { type ChartSize, type SizeRules, sizes } from '../size.ts';
import { headingHeight, mapHeading } from './heading.ts';
import { archipelagos } from './islands.ts';
import { type Land, layoutLand } from './land.ts';
import { type LandLabel, layoutLandLabels } from './land-labels.ts';
import { type Legend, layoutLegend } from './legend.ts';
import { layoutAtSea, layoutInset, type OutlineIslands } from './outline-islands.ts';
import type { Outlines } from './outlines.ts';
import type { ProvinceMap } from './province-map.ts';

export interface OutlineLayout {
  readonly size: ChartSize;
  readonly rules: SizeRules;
  readonly width: number;
  readonly height: number;
  readonly heading: string;
  readonly legend: Legend;
  readonly lands: readonly Land[];
  readonly labels: readonly LandLabel[];
  readonly islands: readonly OutlineIslands[];
}

const mainlandHeight = 806;
const frameHeight = 878;

/** The plan of a map in outlines. */
export const layoutOutline = (
  figure: Figure,
  map: ProvinceMap,
  outlines: Outlines,
  size: ChartSize,
): OutlineLayout => {
  const rules = sizes[size];
  const isWide = size === 'wide';
  const legend = layoutLegend(figure, map, size);
  const top = isWide ? headingHeight - 8 : legend.bottom + 2;
  const view = isWide ? { scale: 0.84, left: 150, top } : { scale: 0.64, left: 0, top };
  const lands = map.units.flatMap((unit) => layoutLand(figure, unit, outlines, view));
  const islands = archipelagos(figure, map, size).map((one) =>
    isWide ? layoutAtSea(one, outlines, view, rules) : layoutInset(one, outlines, view, rules),
  );
  const ends = islands.map(({ frame }) => (frame?.y2 ?? 0) + 2);
  const height = Math.max(top + view.scale * (isWide ? frameHeight : mainlandHeight), ...ends);
  return {
    size,
    rules,
    width: rules.width,
    height: Math.ceil(height),
    heading: mapHeading(figure, map),
    legend,
    lands,
    labels: layoutLandLabels(figure, lands, view, rules),
    islands,
  };
};
