import type { Matchers } from '../../match/create-matchers.ts';
import type { Contradiction } from './combine-said.ts';
import { describeHeading, describeName } from './describe-heading.ts';
import { type HeadingMeaning, nothing } from './meaning.ts';
import type { Said } from './peel.ts';

/** Names of a heading's levels that together, or one by one, are not what we know. */
export type Unknown = 'unknown';

/**
 * What the names in a heading's levels stand for: an indicator named by all of them ("Đã giải quyết",
 * "Quá hạn"), in either order; an index above its component; the same thing twice; a province above
 * or below. Null: there are none.
 */
export const resolveNames = (
  names: readonly string[],
  said: Said,
  matchers: Matchers,
): HeadingMeaning | null | Unknown | Contradiction => {
  if (names.length === 0) return null;
  const whole = findWhole(names, said, matchers);
  if (whole) return whole;
  for (let cut = names.length - 1; cut > 0; cut -= 1) {
    const lower = findWhole(names.slice(cut), said, matchers);
    if (!lower) continue;
    const upper = resolveNames(names.slice(0, cut), said, matchers);
    if (upper === null || typeof upper === 'string') return upper ?? lower;
    return join(upper, lower);
  }
  return 'unknown';
};

const findWhole = (
  names: readonly string[],
  { unit, unitText }: Said,
  matchers: Matchers,
): HeadingMeaning | null => {
  if (names.length === 1) return describeOne(names[0] ?? '', matchers);
  for (const order of [names, names.toReversed()])
    for (const text of [...(unitText ? [`${order.join(' ')} ${unitText}`] : []), order.join(' ')]) {
      const match = matchers.indicator(text, unit?.id);
      if (match.found === 'one')
        return { ...nothing, roles: ['value'], indicator: match.indicator };
    }
  return null;
};

/** A name alone, or with its word: `Hạng PCI`. */
const describeOne = (name: string, matchers: Matchers): HeadingMeaning | null => {
  const found = describeName(name, matchers) ?? describeHeading(name, matchers);
  return found.indicator || found.geographies ? found : null;
};

const join = (upper: HeadingMeaning, lower: HeadingMeaning): HeadingMeaning | Contradiction => {
  const indicator = joinIndicators(upper, lower);
  if (indicator === 'contradiction') return indicator;
  if (upper.geographies && lower.geographies) return 'contradiction';
  const isRank = upper.roles.includes('rank') || lower.roles.includes('rank');
  return {
    ...lower,
    indicator,
    roles: isRank ? ['rank'] : ['value'],
    geographies: lower.geographies ?? upper.geographies,
  };
};

/** A component under its index is the component; the same indicator may be named twice. */
const joinIndicators = (
  { indicator: upper }: HeadingMeaning,
  { indicator: lower }: HeadingMeaning,
): HeadingMeaning['indicator'] | Contradiction => {
  if (!upper || !lower || upper === lower) return lower ?? upper;
  return lower.partOf?.indicator === upper.id ? lower : 'contradiction';
};
