import type * as Plot from '@observablehq/plot';
import { colours } from '../colours.ts';
import { drawWords } from '../plot-marks.ts';
import type { SizeRules } from '../size.ts';
import { drawFilled } from './fill-marks.ts';
import type { Legend } from './legend.ts';

/** The heading of a map, on its first line. */
export const drawHeading = (layout: {
  readonly heading: string;
  readonly rules: SizeRules;
}): Plot.Markish =>
  drawWords([{ x: 0, y: 11, text: layout.heading }], {
    size: layout.rules.labelSize + 0.5,
    fill: colours.ink,
    weight: 600,
  });

/** The stepped legend, and below it what else is on the map. */
export const drawLegend = (
  { title, better, steps, numbers, entries }: Legend,
  { noteSize }: SizeRules,
): readonly Plot.Markish[] => {
  const own = { size: noteSize, fill: colours.muted } as const;
  return [
    drawWords([title], own),
    ...(better ? [drawWords([better], { ...own, anchor: better.anchor })] : []),
    ...[...steps, ...entries].flatMap(({ box, fill }) =>
      drawFilled([box], fill, { slug: null, rounding: 0 }),
    ),
    drawWords(numbers, { ...own, anchor: 'middle' }),
    drawWords(
      entries.map(({ words }) => words),
      own,
    ),
  ];
};
