import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Issue } from '../model/issue.ts';
import type { Bilingual } from '../model/language.ts';
import type { Row } from '../source/table.ts';

/** What may cut cells; the signs of numbers, and blanks, stand in every row of many a list. */
const sign = /\s{2,}|[^\p{L}\p{M}\p{N}\s.,]+/gu;

const blanks: Bilingual = {
  vi: 'từ hai dấu cách trở lên',
  en: 'two blanks or more',
};

/** Of a table of one column: what the heading and each row hold as often as the others. */
export const checkOneColumn = (
  heading: readonly string[],
  rows: readonly Row[],
): readonly Issue[] => {
  const [label = '', ...others] = heading;
  if (others.length > 0 || rows.length === 0) return [];
  const lines = rows.slice(0, limits.sample).map(({ cells }) => countSigns(cells[0] ?? ''));
  const alike = [...countSigns(label)].find(([mark, count]) =>
    lines.every((counts) => counts.get(mark) === count),
  );
  if (!alike) return [];
  const [mark] = alike;
  const params = { sign: mark === ' ' ? blanks : `“${mark}”` };
  return [createIssue('one-column', {}, { severity: 'warning', params })];
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
