import type { Observation } from '../../pipeline/model/observation.ts';
import { partBands } from './bands.ts';
import { mostNamedContext } from './end-labels.ts';
import type { Figure } from './figure.ts';
import type { Box, Words } from './plot-marks.ts';
import { isQuietMark } from './quiet-marks.ts';
import { type ChartSize, sizes } from './size.ts';
import { isSpread } from './spread.ts';
import { lackOfSums } from './sum-lack.ts';
import { textWidth } from './text-width.ts';
import { say, type Word } from './words.ts';

/** What a trend draws that no label can name. */
export type Swatch = 'derived' | 'range' | 'stretch';

/** A sample and what it is. */
interface Sample {
  readonly swatch: Swatch;
  readonly word: Word;
}

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

const swatchWidth = 22;
const swatchHeight = 12;
const lineHeight = 19;

/** What is drawn, and nothing that is not. */
const listSamples = (figure: Figure): readonly Sample[] => {
  const { chosen, context, breaks } = figure;
  const named = [...chosen, ...(context.length > mostNamedContext ? [] : context)];
  const years = breaks.map(({ year }) => year);
  const bands = named.flatMap(({ marks }) => partBands(marks, years).bands);
  const isQuiet = named.some((one) => one.marks.some((mark) => isQuietMark(one, mark)));
  const derived = named
    .flatMap(({ marks }) => marks.map(({ observation }) => observation))
    .filter(isSpread);
  return [
    ...(derived.length > 0
      ? [{ swatch: 'derived', word: nameDerived(figure, derived) } as const]
      : []),
    ...(bands.some(({ isDerived }) => !isDerived)
      ? [{ swatch: 'range', word: 'legendStated' } as const]
      : []),
    ...(isQuiet ? [{ swatch: 'stretch', word: 'legendStretch' } as const] : []),
  ];
};

const nameDerived = ({ indicator }: Figure, derived: readonly Observation[]): Word =>
  indicator.aggregation === 'sum' ? `legendSums${lackOfSums(derived)}` : 'legendSpan';

/** The samples side by side from `left`, in as many lines as they need, below `top`. */
export const layoutLegend = (
  figure: Figure,
  size: ChartSize,
  { left, top }: { readonly left: number; readonly top: number },
): Legend => {
  const { noteSize, width } = sizes[size];
  let [x, line] = [left, 0];
  const entries = listSamples(figure).map(({ swatch, word }): Entry => {
    const text = say(word, figure.state.language);
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
