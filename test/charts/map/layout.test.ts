import svgMap from '@svg-maps/vietnam';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../dashboard/charts/figure.ts';
import { layoutOutline } from '../../../dashboard/charts/map/outline-layout.ts';
import { type Outlines, readOutlines } from '../../../dashboard/charts/map/outlines.ts';
import { layoutTiles, type TileLayout } from '../../../dashboard/charts/map/tile-layout.ts';
import type { Box, Words } from '../../../dashboard/charts/plot-marks.ts';
import { textWidth } from '../../../dashboard/charts/text-width.ts';
import { figureOf } from '../example-figures.ts';
import { merged } from './map-figures.ts';

const outlines = readOutlines(svgMap);
const sizes = ['wide', 'narrow'] as const;
const languages = ['vi', 'en'] as const;
const cases = sizes.flatMap((size) => languages.map((language) => ({ size, language })));
const many = ['lai-chau', 'ha-noi', 'quang-ninh', 'da-nang', 'ho-chi-minh', 'ba-ria-vung-tau'];
const chosen = [...many, 'can-tho', 'ca-mau'];

const figures = (language: 'vi' | 'en'): readonly Figure[] => [
  figureOf({ view: 'map', language, geographies: chosen }),
  figureOf({ view: 'map', language, basis: '34', geographies: chosen }, merged),
];
const tilesOf = (figure: Figure, size: 'wide' | 'narrow'): TileLayout => {
  if (!figure.map) throw new Error('no map');
  return layoutTiles(figure, figure.map, size);
};
const overlap = (a: Box, b: Box): boolean =>
  a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
const boxOf = (words: Words, size: number, weight: 400 | 600): Box => {
  const half = textWidth(words.text, size, weight) / 2;
  return { x1: words.x - half, x2: words.x + half, y1: words.y - size / 2, y2: words.y + size / 2 };
};
const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x1 >= outer.x1 && inner.x2 <= outer.x2 && inner.y1 >= outer.y1 && inner.y2 <= outer.y2;

describe.each(cases)('a map of tiles, $size, $language', ({ size, language }) => {
  const layouts = figures(language).map((figure) => tilesOf(figure, size));

  it('has a square for each province, none over another or over an archipelago', () => {
    for (const { tiles, islands, width, height } of layouts) {
      const boxes = [...tiles.map(({ box }) => box), ...islands.map(({ frame }) => frame)];
      for (const { box } of tiles) expect(box.x2 - box.x1).toBeCloseTo(box.y2 - box.y1);
      for (const [index, box] of boxes.entries()) {
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
        expect(isWithin(box, { x1: 0, y1: 0, x2: width, y2: height })).toBe(true);
      }
    }
  });

  it('cuts no name and no value, and leaves none out', () => {
    for (const { tiles } of layouts)
      for (const { unit, box, names, nameSize, values, valueSize } of tiles) {
        expect([unit.slug, names.length > 0, values.length > 0]).toEqual([unit.slug, true, true]);
        for (const words of names) expect(isWithin(boxOf(words, nameSize, 400), box)).toBe(true);
        for (const words of values) expect(isWithin(boxOf(words, valueSize, 600), box)).toBe(true);
      }
  });

  it('calls no two provinces the same', () => {
    for (const { tiles } of layouts) {
      const labels = tiles.map(({ names }) => names.map(({ text }) => text).join(' '));
      expect(new Set(labels).size).toBe(tiles.length);
    }
  });

  it('is legible: no letter below 8.5 px', () => {
    const all = layouts.flatMap(({ tiles }) => tiles);
    expect(Math.min(...all.flatMap((one) => [one.nameSize, one.valueSize]))).toBeGreaterThan(8.4);
  });
});

describe.each(cases)('a map in outlines, $size, $language', ({ size, language }) => {
  const layouts = figures(language).map((figure) => {
    if (!figure.map) throw new Error('no map');
    return layoutOutline(figure, figure.map, outlines, size);
  });

  it('has every province, within the chart', () => {
    expect(layouts.map(({ lands }) => lands.length)).toEqual([63, 34]);
    for (const { lands, width, height } of layouts)
      for (const [x, y] of lands.flatMap(({ rings }) => rings.flat()))
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
  });

  it('labels each chosen province, none over another, within the chart', () => {
    for (const { labels, width, islands } of layouts) {
      expect(labels.length).toBeGreaterThanOrEqual(7);
      const boxes = labels.map(({ words, anchor, size: letters }) => {
        const length = textWidth(words.text, letters, 600);
        const x1 = anchor === 'start' ? words.x : words.x - length;
        return { x1, x2: x1 + length, y1: words.y - letters / 2, y2: words.y + letters / 2 };
      });
      const frames = islands.flatMap(({ frame }) => (frame ? [frame] : []));
      for (const [index, box] of boxes.entries()) {
        expect(box.x1 >= 0 && box.x2 <= width).toBe(true);
        const others = [...boxes.slice(index + 1), ...frames];
        expect(others.filter((other) => overlap(box, other))).toEqual([]);
      }
    }
  });
});

describe('Hoàng Sa and Trường Sa', () => {
  const wordsOf = (islands: readonly { readonly words: readonly Words[] }[]): string =>
    islands.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');
  const drawn = (known: Outlines) =>
    sizes.flatMap((size) =>
      figures('vi').flatMap((figure) => {
        if (!figure.map) return [];
        const tiles = layoutTiles(figure, figure.map, size);
        const lands = layoutOutline(figure, figure.map, known, size);
        const marks = lands.islands.map(({ spots }) => spots.length);
        return [
          { words: wordsOf(tiles.islands), marks: tiles.islands.map((one) => one.islets.length) },
          { words: wordsOf(lands.islands), marks },
        ];
      }),
    );

  it('are on every map in every size, named, with their province', () => {
    const maps = drawn(outlines);
    expect(maps).toHaveLength(8);
    for (const { words, marks } of maps) {
      expect(words).toBe('Quần đảo Hoàng Sa (Đà Nẵng) Quần đảo Trường Sa (Khánh Hòa)');
      expect(Math.min(...marks)).toBeGreaterThan(4);
    }
  });

  it('lie east of the coast', () => {
    for (const figure of figures('vi'))
      for (const size of sizes) {
        const { tiles, islands } = tilesOf(figure, size);
        for (const { frame, owner } of islands) {
          const home = tiles.find(({ unit }) => unit.slug === owner.slug);
          const level = tiles.filter(({ box }) => box.y1 < frame.y2 && box.y2 > frame.y1);
          expect(home).toBeDefined();
          expect(Math.max(...level.map(({ box }) => box.x2))).toBeLessThan(frame.x1);
        }
      }
  });
});
