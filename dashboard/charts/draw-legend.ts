import type * as Plot from '@observablehq/plot';
import { colours } from './colours.ts';
import { drawHatched, sampleTone } from './hatch.ts';
import type { Legend, Swatch } from './legend.ts';
import { type Box, drawStrokes, drawWords } from './plot-marks.ts';
import { type ChartSize, sizes } from './size.ts';

/** The samples and their words. */
export const drawLegend = ({ entries }: Legend, size: ChartSize): readonly Plot.Markish[] => [
  ...entries.flatMap(({ swatch, box }) => drawSwatch(swatch, box)),
  drawWords(
    entries.map(({ words }) => words),
    { size: sizes[size].noteSize, fill: colours.muted },
  ),
];

const drawSwatch = (swatch: Swatch, box: Box): readonly Plot.Markish[] => {
  if (swatch !== 'stretch')
    return drawHatched([box], swatch !== 'range', { slug: null, tone: sampleTone });
  const [y, middle] = [(box.y1 + box.y2) / 2, (box.x1 + box.x2) / 2];
  const strokes = [
    { x1: box.x1, y1: y + 2, x2: middle - 1.5, y2: y + 2 },
    { x1: middle + 1.5, y1: y - 2, x2: box.x2, y2: y - 2 },
  ];
  return [drawStrokes(strokes, { stroke: colours.muted, width: 2.25 })];
};
