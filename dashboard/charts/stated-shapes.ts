import type { Language } from '../../pipeline/model/language.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import { barWidth, isMerged, leastThickness } from './bands.ts';
import type { Figure } from './figure.ts';
import { place } from './linear.ts';
import type { Box, Spot, Stroke, Words } from './plot-marks.ts';
import type { StatedMark } from './stated-mark.ts';
import { textWidth } from './text-width.ts';
import type { TrendLayout } from './trend-layout.ts';
import { labelText } from './value-text.ts';
import { say } from './words.ts';

/** What a stated value looks like, in px. */
export interface StatedShapes {
  /** What is derived from former provinces' figures is hatched. */
  readonly hatched: readonly Box[];
  readonly strokes: readonly Stroke[];
  readonly spots: readonly Spot[];
  readonly words: Words & { readonly anchor: 'start' | 'middle' | 'end' };
  readonly role: 'actual' | 'target' | 'baseline';
}

/** Where the value stands in time, in px; `open` when the source gives no beginning. */
interface Run {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly isSpan: boolean;
  readonly isOpen: boolean;
}

const cap = 5;
/** Of an open end, px. */
const arrowLength = 20;
const head = 4.5;
const openTail = 90;

/**
 * A figure drawn as what it is: a range between its bounds, a bound with an open end, a span of years
 * over its years. The words say what the label at the line's end does not; see `isQuietMark`.
 */
export const shapeStated = (
  figure: Figure,
  layout: TrendLayout,
  mark: StatedMark,
  { isNamed, isQuiet }: { readonly isNamed: boolean; readonly isQuiet: boolean },
): StatedShapes => {
  const run = placeRun(layout, mark);
  const y = (value: number): number => place(layout.y, value);
  const { extent } = mark;
  const tops = extent.form === 'range' ? [y(extent.lower), y(extent.upper)] : [y(extent.value)];
  const room = layout.rules.noteSize;
  const isUp = extent.form === 'above';
  const text = isQuiet && !isNamed ? '' : wordsOf(figure, mark, isNamed);
  const wordsAt = isUp ? Math.max(...tops) + room + 2 : Math.min(...tops) - room;
  const strokes = [
    ...tops.flatMap((at) => (isQuiet ? strokeApart(run, at) : strokeRun(run, at))),
    ...strokeExtent(run, mark, y),
  ];
  const isHatched = isMerged(mark);
  return {
    hatched: isHatched ? hatchExtent(run, mark, y) : [],
    // The box between the bounds has edges of its own.
    strokes: isHatched && extent.form === 'range' ? [] : strokes,
    spots: spotsOf(run, mark, y),
    words: { ...placeWords(layout, run, wordsAt, text), text },
    role: mark.observation.kind,
  };
};

const placeRun = ({ x }: TrendLayout, { stretch }: StatedMark): Run => {
  const [start, end] = x.range;
  const clamp = (px: number): number => Math.min(Math.max(px, start), end);
  if (stretch.form === 'year') {
    const middle = clamp(place(x, stretch.year));
    return { left: middle, right: middle, middle, isSpan: false, isOpen: false };
  }
  const right = clamp(place(x, stretch.to));
  const isOpen = stretch.from === null;
  const left = stretch.from === null ? clamp(right - openTail) : clamp(place(x, stretch.from));
  return { left, right, middle: isOpen ? right : (left + right) / 2, isSpan: true, isOpen };
};

/** The horizontal stroke over the years, with a tick at each known end. */
const strokeRun = ({ left, right, isSpan, isOpen }: Run, y: number): readonly Stroke[] => {
  if (!isSpan) return [];
  const tick = (x: number): Stroke => ({ x1: x, y1: y - cap, x2: x, y2: y + cap });
  return [{ x1: left, y1: y, x2: right, y2: y }, tick(right), ...(isOpen ? [] : [tick(left)])];
};

/** One of many side by side: a gap at either end, so that they make no line. */
const strokeApart = ({ left, right }: Run, y: number): readonly Stroke[] => {
  const inset = Math.min(1.5, (right - left) / 4);
  return [{ x1: left + inset, y1: y, x2: right - inset, y2: y }];
};

/** From bound to bound, from a bound as far as its arrow, or around a sum: never a mere line. */
const hatchExtent = (
  { left, right, isSpan }: Run,
  { extent }: StatedMark,
  y: (value: number) => number,
): readonly Box[] => {
  const [x1, x2] = isSpan ? [left, right] : [left - barWidth / 2, right + barWidth / 2];
  const box = (top: number, bottom: number): Box => {
    const lacking = Math.max(0, leastThickness - (bottom - top)) / 2;
    return { x1, x2, y1: top - lacking, y2: bottom + lacking };
  };
  switch (extent.form) {
    case 'point':
      return [box(y(extent.value), y(extent.value))];
    case 'range':
      return [box(y(extent.upper), y(extent.lower))];
    case 'above':
      return [box(y(extent.value) - arrowLength, y(extent.value))];
    case 'below':
      return [box(y(extent.value), y(extent.value) + arrowLength)];
  }
};

/** Between the bounds of a range, and the arrow of a bound. */
const strokeExtent = (
  { middle, left, right, isSpan }: Run,
  { extent }: StatedMark,
  y: (value: number) => number,
): readonly Stroke[] => {
  switch (extent.form) {
    case 'point':
      return [];
    case 'range': {
      const [low, high] = [y(extent.lower), y(extent.upper)];
      const sides = isSpan ? [left, right] : [middle];
      const across = (at: number): Stroke => ({
        x1: middle - cap,
        y1: at,
        x2: middle + cap,
        y2: at,
      });
      const bars = sides.map((x) => ({ x1: x, y1: low, x2: x, y2: high }));
      return isSpan ? bars : [...bars, across(low), across(high)];
    }
    case 'above':
      return strokeArrow(middle, y(extent.value), -1);
    case 'below':
      return strokeArrow(middle, y(extent.value), 1);
  }
};

const strokeArrow = (x: number, y: number, way: 1 | -1): readonly Stroke[] => {
  const tip = y + way * arrowLength;
  const side = (dx: number): Stroke => ({ x1: x + dx, y1: tip - way * head, x2: x, y2: tip });
  return [{ x1: x, y1: y, x2: x, y2: tip }, side(-head), side(head)];
};

const spotsOf = (
  { middle, isSpan, isOpen }: Run,
  { extent }: StatedMark,
  y: (value: number) => number,
): readonly Spot[] =>
  extent.form === 'range' || (isSpan && !isOpen) ? [] : [{ x: middle, y: y(extent.value) }];

const placeWords = (
  { x, rules }: TrendLayout,
  { left, right, middle, isSpan, isOpen }: Run,
  y: number,
  text: string,
): Pick<StatedShapes['words'], 'x' | 'y' | 'anchor'> => {
  const [start, end] = x.range;
  if (isSpan && !isOpen) {
    // Over its years, but never over the numbers of the axis or the names beside the chart.
    const half = textWidth(text, rules.noteSize) / 2;
    const centre = Math.max(Math.min((left + right) / 2, end - half), start + half);
    return { x: centre, y, anchor: 'middle' };
  }
  if (isOpen) {
    const isFitting = right - textWidth(text, rules.noteSize) >= start;
    return isFitting ? { x: right, y, anchor: 'end' } : { x: start, y, anchor: 'start' };
  }
  const near = (end - start) / 5;
  if (middle > end - near) return { x: middle + 6, y, anchor: 'end' };
  return middle < start + near
    ? { x: middle - 6, y, anchor: 'start' }
    : { x: middle, y, anchor: 'middle' };
};

const wordsOf = (
  figure: Figure,
  { observation, stretch }: StatedMark,
  isNamed: boolean,
): string => {
  const { language } = figure.state;
  const value = isNamed ? '' : labelText(figure, observation);
  if (observation.kind !== 'actual') return join(': ', [roleOf(observation, language), value]);
  const period = stretch.form === 'span' ? periodLabel(observation.period, language) : '';
  return join(' · ', [value, period]);
};

const join = (mark: string, parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(mark);

/** A target is for its period; a baseline is what a change started from, whenever that was. */
const roleOf = ({ kind, period }: Observation, language: Language): string => {
  if (kind !== 'target') return say('baseline', language);
  return period.grain === 'span' && period.start === null
    ? say('targetUntil', language, { period: period.end })
    : say('targetFor', language, { period: periodLabel(period, language) });
};
