import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Issue } from '../model/issue.ts';
import type { Bilingual } from '../model/language.ts';
import { isBlankInside, isValue } from '../source/delimited/weigh-dialect.ts';
import type { Row } from '../source/table.ts';

/** What may cut cells; the signs of numbers, and blanks, stand in every row of many a list. */
const sign = /\s{2,}|[^\p{L}\p{M}\p{N}\s.,]+/gu;

const blanks: Bilingual = {
  vi: 'từ hai dấu cách trở lên',
  en: 'two blanks or more',
};
const singleBlanks: Bilingual = {
  vi: 'cùng số dấu cách',
  en: 'as many blanks',
};

/** Rows, and words in each, from which it is no chance that all have as many. */
const leastRows = 3;
const leastWords = 3;

/** Of a table of one column: what each row, and the heading if there is one, holds as often as the others. */
export const checkOneColumn = (
  heading: readonly string[] | null,
  rows: readonly Row[],
): readonly Issue[] => {
  if ((heading ?? rows[0]?.cells ?? []).length > 1) return [];
  const texts = [heading ?? [], ...rows.slice(0, limits.sample).map(({ cells }) => cells)];
  const lines = texts.flatMap(([text]) => (text === undefined ? [] : [text]));
  const sign = rows.length === 0 ? null : (findSign(lines) ?? findBlanks(lines, rows.length));
  return sign === null
    ? []
    : [createIssue('one-column', {}, { severity: 'warning', params: { sign } })];
};

const findSign = ([first = '', ...others]: readonly string[]): string | Bilingual | null => {
  const counts = others.map(countSigns);
  // A line of dashes under a heading that blanks cut has single ones.
  const share = (mark: string): number => (mark === ' ' ? 0.6 : 1);
  const alike = [...countSigns(first)].find(
    ([mark, count]) =>
      counts.filter((one) => one.get(mark) === count).length >= counts.length * share(mark),
  );
  if (!alike) return null;
  return alike[0] === ' ' ? blanks : `“${alike[0]}”`;
};

/** As many words in all lines, or as many numbers in all rows: single blanks may cut them. */
const findBlanks = (lines: readonly string[], rows: number): Bilingual | null => {
  const words = lines.map((line) => line.trim().split(' '));
  const isAlike = new Set(words.map(({ length }) => length)).size === 1;
  if (!isAlike || rows < leastRows) return null;
  const body = words.slice(-rows);
  const isOfNumbers = body.every((some) => some.length > 1 && some.every(isValue));
  const isOneNumber = lines.some((line) => isBlankInside(line.trim()));
  return (isOfNumbers && !isOneNumber) || (words[0]?.length ?? 0) >= leastWords
    ? singleBlanks
    : null;
};

/**
 * How often each sign stands in a line, outside quotes, by itself and with those beside it. Blanks, of
 * which a missing cell makes more, count once.
 */
const countSigns = (line: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const add = (mark: string): void => void counts.set(mark, (counts.get(mark) ?? 0) + 1);
  for (const [found] of line
    .trim()
    .replace(/"[^"]*"/g, 'a')
    .matchAll(sign)) {
    if (found.trim() === '') counts.set(' ', 1);
    else for (const mark of found.length > 1 ? [found, ...found] : [found]) add(mark);
  }
  return counts;
};
