import type * as Plot from '@observablehq/plot';
import { colours, seriesColour } from '../colours.ts';
import {
  type Drawing,
  drawBoxes,
  drawDrawings,
  drawSpots,
  drawStrokes,
  drawWords,
} from '../plot-marks.ts';
import { hatchPatterns, hatchUrl, styleFill } from './fill-style.ts';
import type { Land } from './land.ts';
import type { LandLabel } from './land-labels.ts';
import { drawHeading, drawLegend } from './legend-marks.ts';
import type { OutlineIslands } from './outline-islands.ts';
import type { OutlineLayout } from './outline-layout.ts';
import type { Ring } from './rings.ts';

/** The marks of a map in outlines; the chosen provinces come last, each with a ring of its colour. */
export const outlineMarks = (layout: OutlineLayout): readonly Plot.Markish[] => {
  const { legend, lands, islands, labels } = layout;
  const fills = [...lands.map(({ unit }) => unit.fill), ...legend.entries.map(({ fill }) => fill)];
  const shapes: Drawing = { name: 'defs', attributes: {}, inside: lands.map(shapeOf) };
  const others = lands.filter(({ tone }) => tone === 0);
  const chosen = lands.filter(({ tone }) => tone > 0);
  return [
    drawDrawings([...hatchPatterns(fills), shapes]),
    drawHeading(layout),
    ...drawLegend(legend, layout.rules),
    drawDrawings(others.flatMap((land) => drawLand(land))),
    ...chosen.map((land) => drawDrawings(drawLand(land), land.unit.slug)),
    ...islands.flatMap((one) => drawIslands(one, layout)),
    ...labels.flatMap(drawLabel),
  ];
};

const idOf = ({ unit }: Land): string => `land-${unit.slug}`;

/** Said once, used for its edge, its colour and its hatching. */
const shapeOf = (land: Land): Drawing => ({
  name: 'path',
  attributes: { id: idOf(land), d: writeRings(land.rings) },
});

/** Tenths of a px, each point from the one before it. */
const writeRings = (rings: readonly Ring[]): string => rings.map(writeRing).join('');

const writeRing = (ring: Ring): string => {
  const points = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const [start, ...steps] = points.map(([x, y], index) => {
    const [fromX = 0, fromY = 0] = points[index - 1] ?? [];
    return [(x - fromX) / 10, (y - fromY) / 10] as const;
  });
  if (!start) return '';
  const moved = steps.filter(([dx, dy]) => dx !== 0 || dy !== 0);
  return `M${start.join(',')}l${moved.map((step) => step.join(',')).join(' ')}Z`;
};

/**
 * The edge lies under the fill, which reaches a little over it: the lands that make up one province
 * join without a line between them.
 */
const drawLand = (land: Land): readonly Drawing[] => {
  const { fill, hatch } = styleFill(land.unit.fill);
  const href = `#${idOf(land)}`;
  const use = (attributes: Drawing['attributes']): Drawing => ({
    name: 'use',
    attributes: { href, ...attributes },
  });
  const rims =
    land.tone > 0
      ? [
          use({ stroke: colours.paper, ...thick(7) }),
          use({ stroke: seriesColour(land.tone), ...thick(5) }),
        ]
      : [use({ stroke: colours.muted, ...thick(1.3) })];
  return [
    ...rims,
    use({ fill, stroke: fill, ...thick(0.5) }),
    ...(hatch ? [use({ fill: hatchUrl(hatch) })] : []),
  ];
};

const thick = (width: number): Drawing['attributes'] => ({
  'stroke-width': width,
  'stroke-linejoin': 'round',
});

const drawIslands = (
  { owner, spots, frame, words }: OutlineIslands,
  { rules }: OutlineLayout,
): readonly Plot.Markish[] => {
  const { fill } = styleFill(owner.fill);
  return [
    ...(frame ? [drawBoxes([frame], { fill: 'none', stroke: colours.line, radius: 6 })] : []),
    drawSpots(spots, { radius: 2, fill, stroke: colours.muted, width: 0.7 }),
    drawWords(words, { size: rules.noteSize, fill: colours.ink, anchor: 'middle' }),
  ];
};

const drawLabel = ({ land, words, anchor, size, leader }: LandLabel): readonly Plot.Markish[] => {
  const colour = seriesColour(land.tone);
  const { slug } = land.unit;
  return [
    drawStrokes([leader], { stroke: colours.paper, width: 3, opacity: 0.7, slug }),
    drawStrokes([leader], { stroke: colour, width: 1.25, slug }),
    drawSpots([{ x: leader.x2, y: leader.y2 }], {
      radius: 3.5,
      fill: colour,
      stroke: colours.paper,
      slug,
    }),
    drawWords([words], {
      size,
      fill: colour,
      weight: 600,
      anchor,
      halo: true,
      slug,
    }),
  ];
};
