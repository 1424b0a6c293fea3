import type * as Plot from '@observablehq/plot';
import { colours, seriesColour } from './colours.ts';
import type { Figure } from './figure.ts';
import { drawSpots, drawStrokes, drawWords } from './plot-marks.ts';
import type { StatedMark } from './stated-mark.ts';
import { type StatedShapes, shapeStated } from './stated-shapes.ts';
import type { TrendLayout } from './trend-layout.ts';

/** A geography with what its line does not pass through. */
export interface StatedOwner {
  readonly slug: string;
  /** 0: not chosen, in grey. */
  readonly tone: number;
  readonly points: readonly unknown[];
  readonly marks: readonly StatedMark[];
}

/** The stated values of one geography that no line passes through. */
export const drawStated = (
  figure: Figure,
  layout: TrendLayout,
  { slug, tone, points, marks }: StatedOwner,
): readonly Plot.Markish[] => {
  const colour = tone === 0 ? colours.muted : seriesColour(tone);
  const named =
    points.length > 0
      ? undefined
      : (marks.findLast(({ observation }) => observation.kind === 'actual') ?? marks.at(-1));
  return marks.flatMap((mark) =>
    drawShapes(shapeStated(figure, layout, mark, mark === named), layout, colour, slug),
  );
};

const drawShapes = (
  { strokes, spots, words, role }: StatedShapes,
  { rules }: TrendLayout,
  colour: string,
  slug: string,
): readonly Plot.Markish[] => [
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
  drawWords([words], {
    size: rules.noteSize,
    fill: colours.muted,
    anchor: words.anchor,
    halo: true,
    slug,
  }),
];
