/** Digits after the decimal point that the number is written with. */
export const decimalsOf = (value: number): number => {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const digits = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, digits - Number(exponent));
};

/**
 * The sum of decimal numbers as decimals: 0,1 + 0,2 is 0,3. A total of stated figures carries no more
 * digits than they do.
 */
export const addDecimals = (numbers: readonly number[]): number => {
  const decimals = Math.min(15, Math.max(0, ...numbers.map(decimalsOf)));
  const sum = numbers.reduce((total, number) => total + number, 0);
  return Number(sum.toFixed(decimals));
};
