import type { Figure } from '../figure.ts';
import type { Box, Words } from '../plot-marks.ts';
import { type ChartSize, type SizeRules, sizes } from '../size.ts';
import { textWidth } from '../text-width.ts';
import { chooseGrid, type Place } from './grids.ts';
import { headingHeight, mapHeading } from './heading.ts';
import { type Archipelago, archipelagos } from './islands.ts';
import { type Legend, layoutLegend } from './legend.ts';
import type { MapUnit, ProvinceMap } from './province-map.ts';
import { heightOf, stepOf, type TileWords, writeTile } from './tile-words.ts';

/** A province's tile with its texts, in px. */
export interface Tile {
  readonly unit: MapUnit;
  /** 0: not chosen. */
  readonly tone: number;
  readonly box: Box;
  readonly names: readonly Words[];
  readonly nameSize: number;
  readonly values: readonly Words[];
  readonly valueSize: number;
}

/** An archipelago: a few small tiles of its province's colour in a frame, with its name. */
export interface TileIslands {
  readonly owner: MapUnit;
  readonly frame: Box;
  readonly islets: readonly Box[];
  readonly words: readonly Words[];
}

export interface TileLayout {
  readonly size: ChartSize;
  readonly rules: SizeRules;
  readonly width: number;
  readonly height: number;
  readonly heading: string;
  readonly legend: Legend;
  readonly tiles: readonly Tile[];
  readonly islands: readonly TileIslands[];
}

interface Measures {
  /** From one tile's edge to the next one's, px. */
  readonly pitch: number;
  readonly gap: number;
  readonly left: number;
}

const measures: Readonly<Record<ChartSize, Readonly<Record<ProvinceMap['basis'], Measures>>>> = {
  wide: {
    '63': { pitch: 52, gap: 3, left: 190 },
    '34': { pitch: 66, gap: 3, left: 130 },
  },
  narrow: {
    '63': { pitch: 42.5, gap: 2, left: 0 },
    '34': { pitch: 42.5, gap: 2, left: 0 },
  },
};

const pad = 1.5;

/** The plan of a map of tiles. */
export const layoutTiles = (figure: Figure, map: ProvinceMap, size: ChartSize): TileLayout => {
  const rules = sizes[size];
  const measure = measures[size][map.basis];
  const isWide = size === 'wide';
  const legend = layoutLegend(figure, map, size);
  const top = isWide ? headingHeight : legend.bottom + 4;
  const slugs = map.units.map(({ slug }) => slug);
  const grid = chooseGrid(map.basis, slugs);
  const tiles = map.units.flatMap((unit) => {
    const place = grid.places.get(unit.slug);
    return place ? [layoutTile(figure, unit, size, placeTile(place, measure, top))] : [];
  });
  return {
    size,
    rules,
    width: rules.width,
    height: Math.ceil(top + grid.rows * measure.pitch + 2),
    heading: mapHeading(figure, map),
    legend,
    tiles,
    islands: archipelagos(figure, map, size).map((one) => layoutIslands(one, measure, top, rules)),
  };
};

const placeTile = ({ column, row }: Place, { pitch, gap, left }: Measures, top: number): Box => {
  const [x1, y1] = [left + column * pitch, top + row * pitch];
  return { x1, y1, x2: x1 + pitch - gap, y2: y1 + pitch - gap };
};

const layoutTile = (figure: Figure, unit: MapUnit, size: ChartSize, box: Box): Tile => {
  const side = box.x2 - box.x1;
  const room = { width: side - 2 * pad, height: side - 1 };
  const words = writeTile(figure, unit, size, room);
  const tone = figure.chosen.find(({ slug }) => slug === unit.slug)?.tone ?? 0;
  return { unit, tone, box, ...placeWords(words, box) };
};

const placeWords = (
  words: TileWords,
  { x1, x2, y1, y2 }: Box,
): Omit<Tile, 'unit' | 'tone' | 'box'> => {
  const x = (x1 + x2) / 2;
  const start = (y1 + y2 - heightOf(words)) / 2;
  const set = (kind: keyof TileWords, top: number): readonly Words[] =>
    words[kind].lines.map((text, line) => ({
      x,
      y: top + (line + 0.5) * stepOf(kind, words[kind]),
      text,
    }));
  const { name, value } = words;
  return {
    names: set('name', start),
    nameSize: name.size,
    values: set('value', start + name.lines.length * stepOf('name', name)),
    valueSize: value.size,
  };
};

/** Where the islets lie in the frame, from its upper middle, about in their own size. */
const islets: readonly Place[] = [
  { column: -2.6, row: 0.4 },
  { column: -0.4, row: 0 },
  { column: 1.5, row: 0.9 },
  { column: -1.3, row: 1.7 },
  { column: 0.7, row: 2.3 },
];

const layoutIslands = (
  { owner, place, lines }: Archipelago,
  { pitch, left }: Measures,
  top: number,
  { noteSize, labelSize, width }: SizeRules,
): TileIslands => {
  const widest = Math.max(...lines.map((line) => textWidth(line, noteSize)));
  const half = widest / 2 + 4;
  const x = Math.min(left + place.column * pitch, width - half);
  const y = top + place.row * pitch;
  const islet = labelSize * 0.62;
  const height = islet * 4.2 + lines.length * noteSize * 1.25 + 8;
  const y1 = y - height / 2;
  return {
    owner,
    frame: { x1: x - half, y1, x2: x + half, y2: y1 + height },
    islets: islets.map(({ column, row }) => {
      const [x1, at] = [x + column * labelSize * 0.6, y1 + 7 + row * islet * 1.1];
      return { x1, y1: at, x2: x1 + islet, y2: at + islet };
    }),
    words: lines.map((text, line) => ({
      x,
      y: y1 + islet * 4.2 + 3 + (line + 0.5) * noteSize * 1.25,
      text,
    })),
  };
};
