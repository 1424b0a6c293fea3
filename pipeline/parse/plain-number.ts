import type { NumberReading } from './parse-number.ts';

/** Every number of so many digits is given back by a double to the digit. */
const mostDigits = 15;
const [zero, nine, comma, dot] = [0x30, 0x39, 0x2c, 0x2e];

/**
 * The short way to `1234`, `65,4` and `7.92`: digits with at most one mark between them, which is what
 * most cells hold. Null: the long way must be gone, see parse-number.ts.
 */
export const readPlainNumber = (text: string): NumberReading | null => {
  const { length } = text;
  if (length === 0 || length > mostDigits) return null;
  let mark = -1;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= zero && code <= nine) continue;
    if (mark >= 0 || (code !== comma && code !== dot)) return null;
    mark = i;
  }
  if (mark < 0) {
    const number = Number(text);
    return { vi: number, en: number };
  }
  const isGroup = length - mark - 1 === 3;
  if (mark === 0 || mark === length - 1 || isGroup) return null;
  return text.charCodeAt(mark) === dot
    ? { vi: null, en: Number(text) }
    : { vi: Number(text.replace(',', '.')), en: null };
};
