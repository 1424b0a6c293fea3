import type { Matchers } from '../../match/create-matchers.ts';
import { namesDivision } from '../../match/parts-of-province.ts';
import { describePath, isNeutral } from './describe-path.ts';
import type { HeadingBlock } from './heading-block.ts';
import { type HeadingMeaning, isKnown, nothing } from './meaning.ts';

/** "Trong đó" stands beside its whole as often as under it: `Tổng số TTHC | Trong đó › Cấp tỉnh`. */
export const describeColumn = (
  paths: HeadingBlock['paths'],
  column: number,
  matchers: Matchers,
): HeadingMeaning => {
  const path = paths[column] ?? [];
  const own = describePath(path, matchers);
  if (own.indicator || path.length < 2 || !isDivision(path[0])) return own;
  const whole = paths.findLast((one, i) => i < column && one.length > 0 && !isDivision(one[0]));
  if (!whole) return own;
  const part = describePath([...whole, ...path.slice(1)], matchers);
  const isOwn = part.indicator && part.indicator !== describePath(whole, matchers).indicator;
  return isOwn ? part : own;
};

const isDivision = (level = ''): boolean => isNeutral(level) || namesDivision(level);

/**
 * `Năm | 2018 | 2019` above lines of scores and ranks, or of provinces: the word in the corner says
 * what stands to its right, and nothing of the cells below it.
 */
export const withCorner = (meanings: readonly HeadingMeaning[]): readonly HeadingMeaning[] => {
  const [at = -1, ...others] = meanings.flatMap((one, i) => (isKnown(one) ? [i] : []));
  const isCorner =
    meanings[at]?.roles[0] === 'period' &&
    others.length > 1 &&
    others.every((i) => meanings[i]?.period && meanings[i].indicator === null);
  if (!isCorner) return meanings;
  const corner: HeadingMeaning = { ...nothing, roles: ['geography', 'indicator'] };
  return meanings.map((one, i) => (i === at ? corner : one));
};
