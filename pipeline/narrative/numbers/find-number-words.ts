import type { Matchers } from '../../match/create-matchers.ts';
import { readNumberWords } from '../../parse/number-words.ts';
import { parseStatedValue } from '../../parse/parse-stated-value.ts';
import type { Span } from '../narrative.ts';
import { type FoundValue, qualifierStart } from './find-figures.ts';
import { readUnitAfter } from './read-unit-after.ts';

/** Numbers in words that count something known. */
export interface NumberWords {
  readonly values: readonly FoundValue[];
  /** From two to nine: as often a way of speaking as a figure, so they are shown and not proposed. */
  readonly small: readonly Span[];
}

/** A word that a number in words begins with; "một" alone is an article. */
const opening =
  /(?<![\p{L}\p{M}])(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)(?![\p{L}\p{M}])/gu;
/** "37 tỷ năm trăm triệu": what follows digits is part of their number. */
const afterDigits = /\d ?(?:\p{L}+ )?$/u;
const mostWords = 20;

/** "Ba mươi hai thủ tục": the numbers of a sentence, in lower case, that are written in words. */
export const findNumberWords = (lower: string, matchers: Matchers): NumberWords => {
  const values: FoundValue[] = [];
  const small: Span[] = [];
  let read = 0;
  for (const { index } of lower.matchAll(opening)) {
    if (index < read || afterDigits.test(lower.slice(Math.max(0, index - 12), index))) continue;
    const words = lower.slice(index, index + 120).split(' ', mostWords);
    const number = readNumberWords(words);
    if (!number) continue;
    const end = index + words.slice(0, number.count).join(' ').length;
    const unit = readUnitAfter(lower, end, matchers);
    if (!unit.unit || unit.unit.dimension.endsWith('time')) continue;
    read = unit.end;
    if (number.value > 1 && number.value < 10) small.push({ start: index, end: unit.end });
    if (number.value < 10) continue;
    const start = qualifierStart(lower, index);
    const reading = parseStatedValue(`${lower.slice(start, index)}${number.value} ${unit.text}`);
    if (reading === null || typeof reading === 'string') continue;
    const noun = { start: unit.end - unit.text.length, end: unit.end };
    values.push({ start, end: unit.end, reading, unit, noun, outOf: null });
  }
  return { values, small };
};
