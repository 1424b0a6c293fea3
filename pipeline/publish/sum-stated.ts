import type { Qualifier, StatedValue } from '../model/observation.ts';
import { addDecimals } from './add-decimals.ts';
import { allKnown, type Bounds, boundsOf } from './stated-bounds.ts';

const sumOf = (ends: readonly (number | null)[]): number | null => {
  const known = allKnown(ends);
  return known && addDecimals(known);
};

const consistsOf = (members: readonly StatedValue[], ...allowed: readonly Qualifier[]): boolean =>
  members.every(({ qualifier }) => allowed.includes(qualifier));

const has = (members: readonly StatedValue[], ...wanted: readonly Qualifier[]): boolean =>
  members.some(({ qualifier }) => wanted.includes(qualifier));

/** How the sum is to be stated when all its members are stated alike. */
const commonQualifier = (members: readonly StatedValue[]): Qualifier | null => {
  if (consistsOf(members, 'exact')) return 'exact';
  if (consistsOf(members, 'exact', 'about')) return 'about';
  if (consistsOf(members, 'exact', 'nearly')) return 'nearly';
  if (consistsOf(members, 'exact', 'over', 'at-least'))
    return has(members, 'over') ? 'over' : 'at-least';
  if (consistsOf(members, 'exact', 'under', 'at-most', 'nearly'))
    return has(members, 'under') ? 'under' : 'at-most';
  return null;
};

const isPerYear = (members: readonly StatedValue[]): boolean => members[0]?.perYear ?? false;

const stateSum = (qualifier: Qualifier, value: number, perYear: boolean): StatedValue => ({
  value,
  lower: qualifier === 'over' || qualifier === 'at-least' ? value : null,
  upper: ['under', 'at-most', 'nearly'].includes(qualifier) ? value : null,
  qualifier,
  perYear,
});

/** What bounds alone say: a range, one end of it, or nothing. */
const stateBounds = ({ lower, upper }: Bounds, perYear: boolean): StatedValue => {
  if (lower !== null && upper !== null)
    return { value: null, lower, upper, qualifier: 'range', perYear };
  if (lower !== null) return stateSum('at-least', lower, perYear);
  if (upper !== null) return stateSum('at-most', upper, perYear);
  return { value: null, lower: null, upper: null, qualifier: 'unquantified', perYear };
};

/**
 * The sum of stated values in one unit, as an interval: 5 + `trên 37` is over 42, 5 + `40–60` is
 * 45–65, 5 + `gần 3` nearly 8. `floor` is the least a single one can be (0 for counts and money; null:
 * not known): what is open below counts from there when the sum is a range.
 */
export const sumStated = (members: readonly StatedValue[], floor: number | null): StatedValue => {
  const bounds = members.map(boundsOf);
  const perYear = isPerYear(members);
  const qualifier = commonQualifier(members);
  const value = qualifier && sumOf(members.map((member) => member.value));
  if (qualifier && value !== null) return stateSum(qualifier, value, perYear);
  return stateBounds(
    {
      lower: sumOf(bounds.map(({ lower }) => lower ?? floor)),
      upper: sumOf(bounds.map(({ upper }) => upper)),
    },
    perYear,
  );
};

/**
 * What the sum is at least when some members have no figure. Without a floor of 0 it says nothing: the
 * missing ones could be negative.
 */
export const sumPartly = (members: readonly StatedValue[], floor: number | null): StatedValue => {
  const perYear = isPerYear(members);
  const isBounded = floor !== null && floor >= 0;
  const lower = isBounded ? sumOf(members.map((one) => boundsOf(one).lower ?? floor)) : null;
  return stateBounds({ lower, upper: null }, perYear);
};
