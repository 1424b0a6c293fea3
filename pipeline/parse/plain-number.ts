import type { NumberReading } from './parse-number.ts';

/** Every number of so many digits is given back by a double to the digit. */
const mostDigits = 15;
const [zero, nine, comma, dot] = [0x30, 0x39, 0x2c, 0x2e];
/** Powers of ten are exact, and a double divided by one is the double that is nearest (Clinger). */
const powers = Array.from({ length: mostDigits }, (_, i) => 10 ** i);

/**
 * The short way to `1234`, `65,4` and `7.92`: digits with at most one mark between them, which is what
 * most cells hold. It stands in the text from `from` to `to`. Null: the long way must be gone, see
 * parse-number.ts.
 */
export const parsePlainNumber = (
  text: string,
  from = 0,
  to: number = text.length,
): NumberReading | null => {
  if (to === from || to - from > mostDigits) return null;
  let mark = -1;
  let digits = 0;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= zero && code <= nine) digits = digits * 10 + (code - zero);
    else if (mark < 0 && (code === comma || code === dot)) mark = i;
    else return null;
  }
  if (mark < 0) return { vi: digits, en: digits };
  const decimals = to - mark - 1;
  // Three digits after the mark may be thousands.
  if (mark === from || decimals === 0 || decimals === 3) return null;
  const number = digits / (powers[decimals] ?? Number.NaN);
  return text.charCodeAt(mark) === dot ? { vi: null, en: number } : { vi: number, en: null };
};
