import type { Matchers } from '../../match/create-matchers.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { namesDivision } from '../../match/parts-of-province.ts';
import { bareShare } from '../columns/bare-shares.ts';
import { describePath, type HeadingPath, isNeutral } from './describe-path.ts';
import type { HeadingBlock } from './heading-block.ts';
import { type HeadingMeaning, isKnown, nothing } from './meaning.ts';
import { rolesOf } from './peel.ts';

/** "Trong đó" stands beside its whole as often as under it: `Tổng số TTHC | Trong đó › Cấp tỉnh`. */
export const describeColumn = (
  paths: HeadingBlock['paths'],
  column: number,
  matchers: Matchers,
): HeadingMeaning => {
  const path = paths[column] ?? [];
  const own = describePath(path, matchers);
  if (!isKnown(own) && path.length > 0) return describePart(paths, column, matchers) ?? own;
  if (own.indicator || path.length < 2 || !isDivision(path[0])) return own;
  const whole = paths.findLast((one, i) => i < column && one.length > 0 && !isDivision(one[0]));
  if (!whole) return own;
  const part = describePath([...whole, ...path.slice(1)], matchers);
  const isOwn = part.indicator && part.indicator !== describePath(whole, matchers).indicator;
  return isOwn ? part : own;
};

/**
 * `Hồ sơ đã giải quyết | Đúng hạn | Quá hạn`: parts that follow upon their whole, one right after the
 * other, with their shares beside them. Undefined where another column could be their whole too.
 */
const describePart = (
  paths: HeadingBlock['paths'],
  column: number,
  matchers: Matchers,
): HeadingMeaning | undefined => {
  const partOf = (whole: number, part = column): HeadingMeaning | undefined =>
    asPart(paths[whole] ?? [], paths[part] ?? [], matchers);
  const isWhole = (one: number): boolean =>
    describePath(paths[one] ?? [], matchers).indicator !== null;
  const before = paths.slice(0, column).map((_, i) => i);
  const whole = before.findLast(isWhole);
  if (whole === undefined) return undefined;
  const between = before.slice(whole + 1);
  const isFollowing = between.every((one) => isShare(paths[one] ?? []) || partOf(whole, one));
  const isOthers = before.some(
    (one) => one < whole && isWhole(one) && partOf(one) && !partOf(one, one + 1),
  );
  return isFollowing && !isOthers ? partOf(whole) : undefined;
};

/** What the headings mean together; undefined: the one is no part of the other. */
const asPart = (
  whole: HeadingPath,
  part: HeadingPath,
  matchers: Matchers,
): HeadingMeaning | undefined => {
  const { indicator } = describePath(whole, matchers);
  const leaf = whole.at(-1) ?? '';
  const stem = whole.length > 1 && rolesOf(leaf)?.includes('value') ? whole.slice(0, -1) : whole;
  const found = describePath([...stem, ...part], matchers);
  return found.indicator && found.indicator !== indicator ? found : undefined;
};

const isShare = (path: HeadingPath): boolean => bareShare.test(foldLabel(path.at(-1) ?? ''));

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
