import { isPeriod, parsePeriod } from './parse-period.ts';
import { parseRank } from './parse-rank.ts';
import { parseStatedValue } from './parse-stated-value.ts';

/** Does the cell hold a number in any form we read, or try to (`1e999`, `01/02/2024`)? */
export const isFigureLike = (cell: string): boolean => {
  const text = cell.trim();
  if (text === '') return false;
  const stated = parseStatedValue(text);
  if (stated === null) return false;
  return typeof stated !== 'string' || parseRank(text) !== undefined || /^[-+]?\d/.test(text);
};

/** The same, but for what names a time: `2019`, `31/12/2023`. */
export const isFigureNotPeriod = (cell: string): boolean =>
  isFigureLike(cell) && !isPeriod(parsePeriod(cell));

const day = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;

/** The same, but for days alone: `2019` may be a count. */
export const isFigureNotDay = (cell: string): boolean =>
  !day.test(cell.trim()) && isFigureLike(cell);
