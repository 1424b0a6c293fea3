import { formatNumber } from '../../../pipeline/model/format.ts';
import type { Figure } from '../figure.ts';
import type { Box, Words } from '../plot-marks.ts';
import { type ChartSize, type SizeRules, sizes } from '../size.ts';
import { textWidth } from '../text-width.ts';
import { say, type Word } from '../words.ts';
import { headingHeight } from './heading.ts';
import type { Fill, ProvinceMap } from './province-map.ts';
import type { Scale } from './scale.ts';

/** A stepped legend with its texts, in px. */
export interface Legend {
  readonly title: Words;
  /** Which end is the better; null where neither is. */
  readonly better: (Words & { readonly anchor: 'start' | 'end' }) | null;
  readonly steps: readonly { readonly box: Box; readonly fill: Fill }[];
  readonly numbers: readonly Words[];
  /** What else is on the map: nothing that is not. */
  readonly entries: readonly { readonly box: Box; readonly fill: Fill; readonly words: Words }[];
  readonly bottom: number;
}

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: ChartSize;
}

const stepHeight = 14;
const entryHeight = 20;

/** The legend: in the upper right of a wide map, above a narrow one. */
export const layoutLegend = (figure: Figure, map: ProvinceMap, size: ChartSize): Legend => {
  const { unit, state } = figure;
  const rules = sizes[size];
  const width = size === 'wide' ? 280 : rules.width;
  const corner = { x: rules.width - width, y: headingHeight, width, size };
  const name = unit.name[state.language];
  const title = {
    x: corner.x,
    y: corner.y + 8,
    text: name.slice(0, 1).toUpperCase() + name.slice(1),
  };
  const bar = map.scale ? layoutBar(figure, map.scale, corner, rules) : noBar;
  const top = corner.y + (map.scale ? 54 : 26);
  const entries = layoutEntries(listEntries(map), figure, { ...corner, y: top }, rules);
  const lines = entries.at(-1)?.box.y2 ?? top - 10;
  return { title, ...bar, entries, bottom: lines + 8 };
};

type Bar = Pick<Legend, 'better' | 'steps' | 'numbers'>;
const noBar: Bar = { better: null, steps: [], numbers: [] };

const layoutBar = (
  { indicator, state }: Figure,
  { thresholds, shades }: Scale,
  { x, y, width }: Corner,
  { noteSize }: SizeRules,
): Bar => {
  const step = Math.floor(Math.min(46, width / shades.length));
  const y1 = y + 18;
  const digits = Math.max(
    0,
    ...thresholds.map((one) => formatNumber(one, 'en').split('.')[1]?.length ?? 0),
  );
  const texts = thresholds.map((one) => formatNumber(one, state.language, digits));
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, noteSize)));
  const every = Math.max(1, Math.ceil((widest + 6) / step));
  const { direction } = indicator;
  const end = x + step * shades.length;
  return {
    better:
      direction === 'none' || shades.length < 2
        ? null
        : direction === 'higher'
          ? { x: end, y: y + 8, text: say('betterUp', state.language), anchor: 'end' }
          : { x: x + step, y: y + 8, text: say('betterDown', state.language), anchor: 'start' },
    steps: shades.map((shade, index) => ({
      box: { x1: x + index * step, y1, x2: x + (index + 1) * step - 1, y2: y1 + stepHeight },
      fill: { form: 'step', shade, hatched: false },
    })),
    numbers: texts
      .map((text, index) => ({ x: x + (index + 1) * step - 0.5, y: y1 + stepHeight + 10, text }))
      .filter((_, index) => index % every === 0),
  };
};

interface Entry {
  readonly fill: Fill;
  readonly word: Word;
}

const listEntries = ({ units }: ProvinceMap): readonly Entry[] => {
  const hatched = units.filter(({ fill }) => fill.form === 'step' && fill.hatched);
  const isDerived = ({ row }: ProvinceMap['units'][number]): boolean =>
    (row?.observation.members ?? null) !== null;
  const sample = hatched[0]?.fill;
  const hatchedWord = hatched.some(isDerived) ? 'legendDerived' : 'legendRange';
  const of = (form: Fill['form']): Fill | undefined =>
    units.find(({ fill }) => fill.form === form)?.fill;
  const list: readonly (readonly [Fill | undefined, Word])[] = [
    [sample, hatchedWord],
    [of('spread'), 'legendSpread'],
    [of('words'), 'legendWords'],
    [of('missing'), 'legendMissing'],
  ];
  return list.flatMap(([fill, word]) => (fill ? [{ fill, word }] : []));
};

/** One below the other; on a phone side by side while there is room. */
const layoutEntries = (
  entries: readonly Entry[],
  { state }: Figure,
  { x, y, width, size }: Corner,
  { noteSize }: SizeRules,
): Legend['entries'] => {
  let [left, line] = [x, 0];
  return entries.map(({ fill, word }) => {
    const text = say(word, state.language);
    const taken = 20 + textWidth(text, noteSize);
    const isFull = size === 'wide' || left + taken > x + width;
    if (left > x && isFull) [left, line] = [x, line + 1];
    const top = y + line * entryHeight;
    const placed = {
      fill,
      box: { x1: left, y1: top, x2: left + 14, y2: top + 14 },
      words: { x: left + 20, y: top + 7, text },
    };
    left += taken + 18;
    return placed;
  });
};
