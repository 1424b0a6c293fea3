import type * as Plot from '@observablehq/plot';
import { colours } from './colours.ts';
import { findNamed } from './end-labels.ts';
import type { Figure } from './figure.ts';
import { drawHatched, toneColour, toneHatch } from './hatch.ts';
import { drawBoxes, drawSpots, drawStrokes, drawWords, type Words } from './plot-marks.ts';
import { isQuietMark } from './quiet-marks.ts';
import type { Point } from './series.ts';
import type { StatedMark } from './stated-mark.ts';
import { type StatedShapes, shapeStated } from './stated-shapes.ts';
import type { TrendLayout } from './trend-layout.ts';

/** A geography with what its line does not pass through. */
export interface StatedOwner {
  readonly slug: string;
  /** 0: not chosen, in grey. */
  readonly tone: number;
  readonly name: string;
  readonly points: readonly Point[];
  readonly marks: readonly StatedMark[];
}

/** Those of one geography's stated values that no line passes through and no band holds. */
export const drawStated = (
  figure: Figure,
  layout: TrendLayout,
  owner: StatedOwner,
  marks: readonly StatedMark[],
): readonly Plot.Markish[] => {
  const named = findNamed(owner)?.observation;
  return marks.flatMap((mark) => {
    const how = { isNamed: mark.observation === named, isQuiet: isQuietMark(owner, mark) };
    const shapes = shapeStated(figure, layout, mark, how);
    const hasWords = !layout.repeated.has(mark);
    return [
      ...drawDerived(shapes, mark, owner),
      ...drawShapes(shapes, hasWords ? [shapes.words] : [], layout, owner),
    ];
  });
};

/** With an edge between bounds; an open end has none. */
const drawDerived = (
  { hatched }: StatedShapes,
  { extent }: StatedMark,
  owner: StatedOwner,
): readonly Plot.Markish[] => {
  if (hatched.length === 0) return [];
  if (extent.form === 'range') return drawHatched(hatched, true, owner);
  return [drawBoxes(hatched, { fill: toneHatch(owner.tone), slug: owner.slug })];
};

const drawShapes = (
  { strokes, spots, words: { anchor }, role }: StatedShapes,
  words: readonly Words[],
  { rules }: TrendLayout,
  { slug, tone }: StatedOwner,
): readonly Plot.Markish[] => {
  const colour = toneColour(tone);
  return [
    drawStrokes(strokes, {
      stroke: colour,
      width: 2.25,
      slug,
      ...(role === 'actual' ? {} : { dashes: '5 3' }),
    }),
    drawSpots(spots, {
      radius: 4.5,
      slug,
      fill: role === 'target' ? colours.paper : colour,
      symbol: role === 'baseline' ? 'square' : 'circle',
      stroke: role === 'target' ? colour : colours.paper,
    }),
    drawWords(words, {
      size: rules.noteSize,
      fill: colours.muted,
      anchor,
      halo: true,
      slug,
    }),
  ];
};
