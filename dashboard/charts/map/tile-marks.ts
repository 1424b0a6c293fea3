import type * as Plot from '@observablehq/plot';
import { colours, seriesColour } from '../colours.ts';
import { type Box, drawBoxes, drawDrawings, drawWords, type Words } from '../plot-marks.ts';
import { drawFilled } from './fill-marks.ts';
import { type FillStyle, hatchPatterns, styleFill } from './fill-style.ts';
import { drawHeading, drawLegend } from './legend-marks.ts';
import type { Tile, TileIslands, TileLayout } from './tile-layout.ts';

const radius = 4;

/** The marks of a map of tiles; the chosen provinces come last, each with a ring of its colour. */
export const tileMarks = (layout: TileLayout): readonly Plot.Markish[] => {
  const { legend, tiles, islands } = layout;
  const fills = [...tiles.map(({ unit }) => unit.fill), ...legend.entries.map(({ fill }) => fill)];
  const others = tiles.filter(({ tone }) => tone === 0);
  const chosen = tiles.filter(({ tone }) => tone > 0);
  return [
    drawDrawings(hatchPatterns(fills)),
    drawHeading(layout),
    ...drawLegend(legend, layout.rules),
    ...islands.flatMap((one) => drawIslands(one, layout)),
    ...drawTiles(others, null),
    ...chosen.flatMap((tile) => drawChosen(tile)),
  ];
};

const drawTiles = (tiles: readonly Tile[], slug: string | null): readonly Plot.Markish[] => {
  const byFill = Map.groupBy(tiles, ({ unit }) => JSON.stringify(unit.fill));
  return [...byFill.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { fill } = first.unit;
    return [
      ...drawFilled(
        alike.map(({ box }) => box),
        fill,
        { slug, rounding: radius },
      ),
      ...drawTileWords(alike, styleFill(fill), slug),
    ];
  });
};

/** What is written in tiles of one fill, by size; over hatching it has a halo of the fill. */
const drawTileWords = (
  tiles: readonly Tile[],
  { ink, hatch, fill }: FillStyle,
  slug: string | null,
): readonly Plot.Markish[] => {
  const own = { fill: ink, anchor: 'middle', slug, ...(hatch ? { halo: fill } : {}) } as const;
  const bySize = (list: readonly (readonly [number, readonly Words[]])[], weight: 400 | 600) =>
    [...Map.groupBy(list, ([size]) => size)].map(([size, lines]) =>
      drawWords(
        lines.flatMap(([, words]) => words),
        { ...own, size, weight },
      ),
    );
  return [
    ...bySize(
      tiles.map(({ nameSize, names }) => [nameSize, names]),
      400,
    ),
    ...bySize(
      tiles.map(({ valueSize, values }) => [valueSize, values]),
      600,
    ),
  ];
};

const drawChosen = (tile: Tile): readonly Plot.Markish[] => {
  const { box, tone, unit } = tile;
  const grow = (by: number): Box => ({
    x1: box.x1 - by,
    y1: box.y1 - by,
    x2: box.x2 + by,
    y2: box.y2 + by,
  });
  const ring = { fill: 'none', slug: unit.slug } as const;
  return [
    ...drawTiles([tile], unit.slug),
    drawBoxes([grow(-0.5)], { ...ring, stroke: colours.paper, width: 2, radius }),
    drawBoxes([grow(1)], { ...ring, stroke: seriesColour(tone), width: 3, radius: radius + 1 }),
  ];
};

const drawIslands = (
  { owner, frame, islets, words }: TileIslands,
  { rules }: TileLayout,
): readonly Plot.Markish[] => [
  drawBoxes([frame], { fill: 'none', stroke: colours.line, radius: 6 }),
  ...drawFilled(islets, owner.fill, { slug: null, rounding: 2 }),
  drawWords(words, { size: rules.noteSize, fill: colours.ink, anchor: 'middle' }),
];
