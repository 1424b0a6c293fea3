import type { Indicator, Unit } from '../model/indicator.ts';
import { parseStatedValue } from '../parse/parse-stated-value.ts';

/** Can every one of the figures be the indicator's, under one notation or the other? */
export const fitsValues = (
  cells: readonly string[],
  { bounds }: Indicator,
  unit: Unit,
  own: Unit,
): boolean => {
  const isPossible = (value: number | null): boolean => {
    if (value === null) return false;
    const scaled = (value * unit.factor) / own.factor;
    const isWithin = scaled >= (bounds.min ?? -Infinity) && scaled <= (bounds.max ?? Infinity);
    return isWithin && (!unit.whole || Number.isInteger(value));
  };
  return cells.every((cell) => {
    const stated = parseStatedValue(cell);
    if (stated === null) return true;
    if (typeof stated === 'string') return false;
    return stated.numbers.every(({ vi, en }) => isPossible(vi) || isPossible(en));
  });
};
