import type * as Plot from '@observablehq/plot';
import { colours } from './colours.ts';
import type { PlacedLabel } from './end-labels.ts';
import { toneColour } from './hatch.ts';
import { place } from './linear.ts';
import { drawStrokes, drawWords } from './plot-marks.ts';
import type { TrendLayout } from './trend-layout.ts';

/** The words at a line's end, in its colour. */
export const drawLabel = (label: PlacedLabel, layout: TrendLayout): readonly Plot.Markish[] => {
  const { labelLeft, rules } = layout;
  const { slug, tone } = label;
  const fill = toneColour(tone);
  const weight = tone === 0 ? 400 : 600;
  return [
    drawLeader(label, layout, fill),
    ...label.words.map(({ part, x, y, text, anchor }) =>
      drawWords([{ x: labelLeft + x, y, text }], {
        ...{ size: rules.labelSize, slug, anchor },
        ...(part === 'tail' ? { fill: colours.muted, weight: 400 } : { fill, weight }),
      }),
    ),
  ];
};

/** How far from its label a leader leaves the height of its point, px. */
const slant = 22;

/**
 * A thin line from the point to its label where the label had to move or the line ends early. A long
 * one is dotted and level until it is near, so that it is no trend.
 */
const drawLeader = (label: PlacedLabel, layout: TrendLayout, stroke: string): Plot.Markish => {
  const [x, y] = [place(layout.x, label.year), place(layout.y, label.at)];
  const end = layout.labelLeft - 3;
  const start = x + (label.tone === 0 ? 2 : 6);
  const style = { stroke, opacity: 0.55, slug: label.slug } as const;
  if (Math.abs(label.y - y) < 5 && end - x < 24) return drawStrokes([], style);
  if (end - start < 2 * slant)
    return drawStrokes([{ x1: start, y1: y, x2: end, y2: label.y }], style);
  const bend = end - slant;
  return drawStrokes(
    [
      { x1: start, y1: y, x2: bend, y2: y },
      { x1: bend, y1: y, x2: end, y2: label.y },
    ],
    { ...style, dashes: '1 3' },
  );
};
