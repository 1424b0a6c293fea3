import type * as Plot from '@observablehq/plot';
import { type Box, drawBoxes } from '../plot-marks.ts';
import { hatchUrl, styleFill } from './fill-style.ts';
import type { Fill } from './province-map.ts';

/** Boxes of one fill: its colour, its hatching, its edge. */
export const drawFilled = (
  boxes: readonly Box[],
  fill: Fill,
  { slug, rounding }: { readonly slug: string | null; readonly rounding: number },
): readonly Plot.Markish[] => {
  const style = styleFill(fill);
  const shape = { slug, radius: rounding };
  return [
    drawBoxes(boxes, { ...shape, fill: style.fill, ...(style.edge ?? {}) }),
    ...(style.hatch ? [drawBoxes(boxes, { ...shape, fill: hatchUrl(style.hatch) })] : []),
  ];
};
