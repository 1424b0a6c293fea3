import type { StatedValue } from '../../model/observation.ts';
import { chooseNumber, type Notation } from '../../parse/notation.ts';
import type { StatedReading } from '../../parse/parse-stated-value.ts';

/** A rank without a value. */
export const rankAlone: StatedValue = {
  value: null,
  lower: null,
  upper: null,
  qualifier: 'rank-only',
  perYear: false,
};

/** The stated value under the column's notation; null when its number stays open. */
export const settleValue = (
  stated: StatedReading,
  notation: Notation | null,
): StatedValue | null => {
  const [first, last] = stated.numbers;
  const value = first ? chooseNumber(first, notation) : null;
  const second = last ? chooseNumber(last, notation) : null;
  if ((first && value === null) || (last && second === null)) return null;
  const { qualifier, perYear } = stated;
  const plain = { value, lower: null, upper: null, qualifier, perYear };
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return { ...plain, lower: value };
    case 'under':
    case 'at-most':
    case 'nearly':
      return { ...plain, upper: value };
    case 'range':
      return { ...plain, value: null, ...orderBounds(value, second) };
    case 'exact':
    case 'about':
    case 'unquantified':
      return plain;
  }
};

const orderBounds = (a: number | null, b: number | null): Pick<StatedValue, 'lower' | 'upper'> =>
  a !== null && b !== null
    ? { lower: Math.min(a, b), upper: Math.max(a, b) }
    : { lower: a, upper: b };
