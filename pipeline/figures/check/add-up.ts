import { addDecimals, decimalsOf } from '../../publish/add-decimals.ts';

/** Half of the last digit that each is written with, together; whole numbers are exact. */
export const roundingOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => {
    const decimals = decimalsOf(number);
    return sum + (decimals === 0 ? 0 : 0.5 * 10 ** -decimals);
  }, 0);

/**
 * Is `total` the sum of `terms`, as far as their rounding allows? Whole numbers must agree exactly;
 * each number with decimals may be off by half of its last digit.
 */
export const addsUp = (total: number, terms: readonly number[]): boolean => {
  const difference = Math.abs(total - addDecimals(terms));
  return difference === 0 || difference <= roundingOf([total, ...terms]) * (1 + 1e-9);
};
