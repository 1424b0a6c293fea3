import { isMerged, isPartialSum, partBands } from './bands.ts';
import { mostNamedContext } from './end-labels.ts';
import type { Figure } from './figure.ts';
import type { Box, Words } from './plot-marks.ts';
import { isQuietMark } from './quiet-marks.ts';
import { type ChartSize, sizes } from './size.ts';
import type { StatedMark } from './stated-mark.ts';
import { textWidth } from './text-width.ts';
import { say, type Word } from './words.ts';

/** What a trend draws that no label can name. */
export type Swatch = 'derived' | 'partial' | 'range' | 'stretch';

interface Entry {
  readonly swatch: Swatch;
  readonly box: Box;
  readonly words: Words;
}

/** Small samples with their words, in px. */
export interface Legend {
  readonly entries: readonly Entry[];
  readonly bottom: number;
}

const wordsOf: Readonly<Record<Swatch, Word>> = {
  derived: 'legendSpan',
  partial: 'legendPartial',
  range: 'legendStated',
  stretch: 'legendStretch',
};

const swatchWidth = 22;
const swatchHeight = 12;
const lineHeight = 19;

/** What is drawn, and nothing that is not. */
export const listSwatches = (figure: Figure): readonly Swatch[] => {
  const { chosen, context, breaks } = figure;
  const named = [...chosen, ...(context.length > mostNamedContext ? [] : context)];
  const years = breaks.map(({ year }) => year);
  const bands = named.flatMap(({ marks }) => partBands(marks, years).bands);
  const isQuiet = named.some((one) => one.marks.some((mark) => isQuietMark(one, mark)));
  return [
    ...(named.some(({ marks }) => marks.some(isDerivedSpan)) ? (['derived'] as const) : []),
    ...(named.some(({ marks }) => marks.some(isPartialSum)) ? (['partial'] as const) : []),
    ...(bands.some(({ isDerived }) => !isDerived) ? (['range'] as const) : []),
    ...(isQuiet ? (['stretch'] as const) : []),
  ];
};

const isDerivedSpan = (mark: StatedMark): boolean => isMerged(mark) && mark.extent.form === 'range';

/** The samples side by side from `left`, in as many lines as they need, below `top`. */
export const layoutLegend = (
  figure: Figure,
  size: ChartSize,
  { left, top }: { readonly left: number; readonly top: number },
): Legend => {
  const { noteSize, width } = sizes[size];
  let [x, line] = [left, 0];
  const entries = listSwatches(figure).map((swatch): Entry => {
    const text = say(wordsOf[swatch], figure.state.language);
    const taken = swatchWidth + 7 + textWidth(text, noteSize);
    if (x > left && x + taken > width) [x, line] = [left, line + 1];
    const y = top + line * lineHeight;
    const box = { x1: x, y1: y, x2: x + swatchWidth, y2: y + swatchHeight };
    const words = { x: box.x2 + 7, y: y + swatchHeight / 2, text };
    x += taken + 20;
    return { swatch, box, words };
  });
  return { entries, bottom: entries.length === 0 ? top : top + (line + 1) * lineHeight };
};
