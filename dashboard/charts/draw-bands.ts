import * as Plot from '@observablehq/plot';
import { type Band, type BandYear, barWidth, leastThickness } from './bands.ts';
import { drawHatched, toneColour, toneHatch } from './hatch.ts';
import { place } from './linear.ts';
import { px, taggedWith } from './plot-marks.ts';
import type { TrendLayout } from './trend-layout.ts';

interface Owner {
  readonly slug: string;
  readonly tone: number;
}

interface Edge {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

const edgeOf = ({ x, y }: TrendLayout, { year, lower, upper }: BandYear): Edge => {
  const [bottom, top] = [place(y, lower), place(y, upper)];
  const lacking = Math.max(0, leastThickness - (bottom - top)) / 2;
  return { x: place(x, year), top: top - lacking, bottom: bottom + lacking };
};

/** Ranges over the years, from bound to bound; hatched where they were derived. */
export const drawBands = (
  bands: readonly Band[],
  layout: TrendLayout,
  owner: Owner,
): readonly Plot.Markish[] => bands.flatMap((band) => drawBand(band, layout, owner));

const drawBand = (
  { years, isDerived }: Band,
  layout: TrendLayout,
  owner: Owner,
): readonly Plot.Markish[] => {
  const edges = years.map((year) => edgeOf(layout, year));
  const [only, second] = edges;
  if (only && !second) return drawBar(only, isDerived, owner);
  const colour = toneColour(owner.tone);
  return [
    drawArea(edges, owner, { fill: colour, fillOpacity: isDerived ? 0.07 : 0.22 }),
    ...(isDerived ? [drawArea(edges, owner, { fill: toneHatch(owner.tone) })] : []),
    drawEdge(edges, 'top', owner),
    drawEdge(edges, 'bottom', owner),
  ];
};

const drawArea = (
  edges: readonly Edge[],
  { slug }: Owner,
  fill: { readonly fill: string; readonly fillOpacity?: number },
): Plot.Markish =>
  Plot.areaY(edges, {
    x: px((edge: Edge) => edge.x),
    y1: px((edge: Edge) => edge.bottom),
    y2: px((edge: Edge) => edge.top),
    ...fill,
    ...taggedWith(slug),
  });

const drawEdge = (
  edges: readonly Edge[],
  side: 'top' | 'bottom',
  { slug, tone }: Owner,
): Plot.Markish =>
  Plot.line(edges, {
    x: px((edge: Edge) => edge.x),
    y: px((edge: Edge) => edge[side]),
    stroke: toneColour(tone),
    strokeWidth: 1.25,
    strokeOpacity: 0.8,
    ...taggedWith(slug),
  });

const drawBar = (
  { x, top, bottom }: Edge,
  isDerived: boolean,
  owner: Owner,
): readonly Plot.Markish[] => {
  const half = barWidth / 2;
  return drawHatched([{ x1: x - half, y1: top, x2: x + half, y2: bottom }], isDerived, owner);
};
