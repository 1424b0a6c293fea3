import type { Matchers } from '../../match/create-matchers.ts';
import { parseStatedValue, type StatedReading } from '../../parse/parse-stated-value.ts';
import { scaleOf } from '../../parse/scale-words.ts';
import type { Span } from '../narrative.ts';
import { wordStart } from '../text/patterns.ts';
import { readUnitAfter, type UnitAfter } from './read-unit-after.ts';

/** A value with its qualifier and unit, as a sentence states it. */
export interface FoundValue extends Span {
  readonly reading: StatedReading;
  readonly unit: UnitAfter;
  /** Where its own noun starts and ends; `start` = `end` when the unit is no noun. */
  readonly noun: Span;
  readonly outOf: number | null;
}

/** A number that nothing here can read, or nothing tells what it is. */
export interface UnreadNumber extends Span {
  readonly fault: 'unclear-number' | 'unreadable-number';
}

const qualifier = new RegExp(
  `(?:${wordStart}(?:trên dưới|khoảng chừng|khoảng|xấp xỉ|chừng|gần bằng|gần|không dưới|không ít hơn|không thấp hơn|không quá|không vượt quá|chưa đến|chưa tới|chưa đầy|vượt trên|hơn|trên|dưới|quá|ít nhất|tối thiểu|tối đa|nhiều nhất|ước đạt trên|ước đạt|ước tính|ước|từ)|[~≈≥≤<>]) ?$`,
  'u',
);
const numberShape = '\\d+(?:[.,]\\d+)*';
/** Thousands set apart by spaces. */
const spaced = /^\d{1,3}(?: \d{3})+(?:,\d+)?(?![\d.,]\d|\d)/u;
/** "37 tỷ 500 triệu": one number in two words. */
const compound =
  /^(\d{1,3} (tỷ|tỉ|triệu|nghìn) (?:\d{1,3} (?:triệu|nghìn|ngàn)|rưỡi))(?: (đồng))?(?![\p{L}\p{M}])/u;
const secondOfRange = new RegExp(`^ ?(?:-|–|—|~|đến|tới) ?(${numberShape})`, 'u');
const fraction = new RegExp(`^ ?(?:/|trên tổng số|trong tổng số) ?(${numberShape})`, 'u');
const orMore = /^ ?(?:trở lên|trở xuống)(?![\p{L}\p{M}])/u;

/** The end of the number that starts at `at`. */
const numberEnd = (lower: string, at: number): number => {
  const ahead = lower.slice(at, at + 40);
  const found = spaced.exec(ahead) ?? /^\d+(?:[.,]\d+)*/u.exec(ahead);
  return at + (found?.[0].length ?? 1);
};

interface Pieces {
  readonly numbers: string;
  readonly unit: UnitAfter;
  /** What is read with the numbers, where that is not the unit. */
  readonly words?: string;
  readonly outOf: number | null;
}

const toNumber = (text: string): number =>
  Number(text.replace(/[.](?=\d{3}(?:\D|$))/gu, '').replace(',', '.'));

/** The number, or two of them, and the unit after it. `isFree`: may a number belong to this figure? */
const readPieces = (
  lower: string,
  at: number,
  isFree: (at: number) => boolean,
  matchers: Matchers,
): Pieces => {
  const end = numberEnd(lower, at);
  const first = lower.slice(at, end);
  const [both, numbers = '', scaleWord = '', dong = ''] =
    compound.exec(lower.slice(at, at + 60)) ?? [];
  if (both !== undefined) {
    const text = `${scaleWord} đồng`;
    const known = matchers.unit(text) ?? null;
    const unit = { unit: known, text, end: at + both.length, isBeforeNoun: false };
    return { numbers, words: dong, unit, outOf: null };
  }
  const unit = readUnitAfter(lower, end, matchers);
  for (const from of unit.unit && unit.end > end ? [end, unit.end] : [end]) {
    const [whole = '', second] = secondOfRange.exec(lower.slice(from, from + 40)) ?? [];
    const secondAt = from + whole.length - (second?.length ?? 0);
    if (second === undefined || !isFree(secondAt)) continue;
    const after = readUnitAfter(lower, numberEnd(lower, secondAt), matchers);
    const isOneUnit = from === end || after.unit?.id === unit.unit?.id;
    if (isOneUnit) return { numbers: `${first} - ${second}`, unit: after, outOf: null };
  }
  const [whole = '', of] = fraction.exec(lower.slice(end, end + 60)) ?? [];
  const ofAt = end + whole.length - (of?.length ?? 0);
  if (of !== undefined && isFree(ofAt)) {
    const after = readUnitAfter(lower, numberEnd(lower, ofAt), matchers);
    return { numbers: first, unit: after, outOf: toNumber(of) };
  }
  return { numbers: first, unit, outOf: null };
};

/** Where the qualifier before the number starts; several may follow each other: "ước đạt trên". */
export const qualifierStart = (lower: string, at: number): number => {
  const before = lower.slice(Math.max(0, at - 40), at);
  const found = qualifier.exec(before);
  if (!found) return at;
  return at - before.length + found.index;
};

const isWordAfterScale = (text: string): boolean =>
  text.split(' ').some((word) => scaleOf(word) !== undefined);

/** "85014 Đẩy mạnh …": a name or a title that follows a number is not what it counts. */
const withoutName = (asWritten: string, unit: UnitAfter): UnitAfter => {
  if (unit.unit !== null || unit.text === '') return unit;
  const start = unit.end - unit.text.length;
  const [word = ''] = asWritten.slice(start, unit.end).split(' ');
  const isName = /^\p{Lu}/u.test(word) && word !== word.toUpperCase();
  return isName
    ? { unit: null, text: '', end: asWritten.slice(0, start).trimEnd().length, isBeforeNoun: false }
    : unit;
};

/** The value at a number, or why it is none. */
export const readValueAt = (
  { text: asWritten, lower }: { readonly text: string; readonly lower: string },
  at: number,
  isFree: (at: number) => boolean,
  matchers: Matchers,
): FoundValue | UnreadNumber => {
  const { numbers, unit: after, outOf, ...pieces } = readPieces(lower, at, isFree, matchers);
  const unit = withoutName(asWritten, after);
  const first = qualifierStart(lower, at);
  const [more = ''] = orMore.exec(lower.slice(unit.end, unit.end + 12)) ?? [];
  const end = unit.end + more.length;
  const isKnown = unit.unit !== null || isWordAfterScale(unit.text);
  const words = pieces.words ?? (isKnown ? unit.text : '');
  const said = lower.slice(first, at);
  // "Từ 25 ngày" opens a change, not a range.
  const isOpening = /^từ $/u.test(said) && !numbers.includes(' - ') && more === '';
  const text = `${isOpening ? '' : said}${numbers} ${words}${more}`.trim();
  const reading = parseStatedValue(text) ?? 'unreadable-number';
  if (typeof reading === 'string')
    return { start: at, end: numberEnd(lower, at), fault: 'unreadable-number' };
  const isCounted = unit.isBeforeNoun && unit.text !== '%';
  const noun = isCounted
    ? { start: unit.end - unit.text.length, end: unit.end }
    : { start: end, end };
  return { start: first, end, reading, unit, noun, outOf };
};

const vague =
  /(?<![\p{L}\p{M}])(?:hàng|hằng|nhiều|vài) (?:(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ) ?)+/gu;

/** "Hàng tỷ đồng": a figure is claimed and not given. Only in a known unit; else it is a way to say many. */
export const findVagueValues = (lower: string, matchers: Matchers): FoundValue[] =>
  [...lower.matchAll(vague)].flatMap(({ 0: text, index }) => {
    const scaleAt = index + text.indexOf(' ');
    const unit = readUnitAfter(lower, scaleAt, matchers);
    if (!unit.unit) return [];
    const reading = parseStatedValue(lower.slice(index, unit.end));
    if (reading === null || typeof reading === 'string') return [];
    return [
      {
        start: index,
        end: unit.end,
        reading,
        unit,
        noun: { start: unit.end, end: unit.end },
        outOf: null,
      },
    ];
  });
