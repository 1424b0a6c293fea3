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
