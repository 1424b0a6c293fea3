import type { Figure } from '../figure.ts';
import { layoutLabels } from '../label-layout.ts';
import type { Stroke, Words } from '../plot-marks.ts';
import type { SizeRules } from '../size.ts';
import { textWidth } from '../text-width.ts';
import { labelText } from '../value-text.ts';
import { say } from '../words.ts';
import { type Land, type Projection, project } from './land.ts';
import type { MapUnit } from './province-map.ts';
import { namesOf } from './short-names.ts';

/** The name and value of a chosen province beside the land, with a line that leads to it. */
export interface LandLabel {
  readonly land: Land;
  readonly words: Words;
  readonly anchor: 'start' | 'end';
  /** px */
  readonly size: number;
  readonly leader: Stroke;
}

/** Where labels stand beside the land: between heights of the outlines' frame, `x` is their near edge. */
interface Column {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** The lands it is for: those down to this height that no column before it has taken. */
  readonly until: number;
}

/** In the Gulf of Tonkin, west of the waist, and west of the delta, where lands lie below their labels. */
const columns: readonly Column[] = [
  { until: 360, x: 328, anchor: 'start', from: 10, to: 350 },
  { until: 600, x: 240, anchor: 'end', from: 372, to: 480 },
  { until: Infinity, x: 182, anchor: 'end', from: 480, to: 632 },
];

/** The labels of the chosen provinces, none over another. */
export const layoutLandLabels = (
  figure: Figure,
  lands: readonly Land[],
  view: Projection,
  rules: SizeRules,
): readonly LandLabel[] => {
  const chosen = lands.filter(({ tone }) => tone > 0);
  return columns.flatMap((column, index) => {
    const above = columns[index - 1]?.until ?? -Infinity;
    const own = chosen.filter(({ middle: [, y] }) => {
      const height = (y - view.top) / view.scale;
      return height >= above && height < column.until;
    });
    return layoutColumn(figure, own, column, view, rules);
  });
};

const layoutColumn = (
  figure: Figure,
  lands: readonly Land[],
  { from, to, x, anchor, until }: Column,
  view: Projection,
  { labelSize, noteSize, width }: SizeRules,
): readonly LandLabel[] => {
  const [edge, top] = project(view, [x, from]);
  const [, bottom] = project(view, [x, to]);
  const isAbove = until === Infinity;
  // Lines that lead down do not cross the labels below when the eastern lands have the upper ones.
  const sorted = isAbove ? [...lands].sort((a, b) => b.middle[0] - a.middle[0]) : lands;
  const height = labelSize * 1.4;
  const heights = layoutLabels(
    sorted.map(({ middle }) => ({ at: isAbove ? bottom : middle[1], height })),
    top,
    bottom,
  );
  const room = anchor === 'start' ? width - edge : edge;
  return sorted.map((land, index) => {
    const y = heights[index] ?? top;
    const { text, size } = writeLabel(figure, land.unit, room, [labelSize, noteSize, 10, 9]);
    const x1 = edge + (anchor === 'start' ? -5 : 5);
    const [x2, y2] = land.middle;
    return { land, anchor, size, words: { x: edge, y, text }, leader: { x1, y1: y, x2, y2 } };
  });
};

/** Name and value on one line, the name short or the letters small where there is little room. */
const writeLabel = (
  figure: Figure,
  { slug, name, row }: MapUnit,
  room: number,
  fontSizes: readonly number[],
): { readonly text: string; readonly size: number } => {
  const { language } = figure.state;
  const value = row ? labelText(figure, row.observation) : say('none', language);
  const texts = namesOf(slug, name, language).map((one) => `${one} ${value}`);
  const fits = fontSizes.flatMap((size) =>
    texts.filter((text) => textWidth(text, size, 600) <= room).map((text) => ({ text, size })),
  );
  return fits[0] ?? { text: texts.at(-1) ?? name, size: fontSizes.at(-1) ?? 9 };
};
