import type { Unit } from '../model/indicator.ts';
import { isPoint, type Observation, ownRank } from '../model/observation.ts';
import { decimalsOf } from './add-decimals.ts';
import { convertStated } from './convert-stated.ts';
import { boundsOf } from './stated-bounds.ts';

/**
 * Does the most preferred of the competing figures state something else than this one, or, for that
 * one itself, does any other? `competing` are all figures of one question, the most preferred first.
 */
export const isDisputed = (
  observation: Observation,
  competing: readonly Observation[],
  units: readonly Unit[],
): boolean => {
  const [preferred, ...others] = competing;
  if (!preferred || others.length === 0) return false;
  return observation === preferred
    ? others.some((other) => disagree(preferred, other, units))
    : disagree(preferred, observation, units);
};

/** Values beyond the coarser one's rounding, intervals that do not meet, or published ranks. */
export const disagree = (a: Observation, b: Observation, units: readonly Unit[]): boolean =>
  ranksDisagree(a, b) || valuesDisagree(a, b, units);

/** Ranks among different numbers of ranked provinces are not held against each other. */
const ranksDisagree = (a: Observation, b: Observation): boolean => {
  const [first, second] = [ownRank(a), ownRank(b)];
  if (!first || !second || first.rank === second.rank) return false;
  return first.of === second.of || first.of === null || second.of === null;
};

const valuesDisagree = (a: Observation, b: Observation, units: readonly Unit[]): boolean => {
  const converted = convertStated(b, a.unit, units);
  if (!converted) return true;
  if (isPoint(a) && isPoint(converted))
    return Math.abs((a.value ?? 0) - (converted.value ?? 0)) > roundingOf(a, b, converted);
  const [left, right] = [boundsOf(a), boundsOf(converted)];
  return isBelow(left.upper, right.lower) || isBelow(right.upper, left.lower);
};

/** Half of the last digit that the coarser one states, in the unit of `a`. */
const roundingOf = (a: Observation, b: Observation, converted: Observation): number => {
  const factor = b.value ? Math.abs((converted.value ?? 0) / b.value) : 1;
  const halves = [halfDigit(a.value ?? 0), halfDigit(b.value ?? 0) * factor];
  return Math.max(...halves) * (1 + 1e-9);
};

const halfDigit = (value: number): number => 0.5 * 10 ** -decimalsOf(value);

const isBelow = (upper: number | null, lower: number | null): boolean =>
  upper !== null && lower !== null && upper < lower;
