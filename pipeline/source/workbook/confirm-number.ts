import { parseNumber } from '../../parse/parse-number.ts';
import type { GridCell } from './grid.ts';
import { plainNumber, withoutNoise } from './show-number.ts';

const digits = /-?\d(?:[\d.,\s]*\d)?/u;

/** Half of the last digit shown, and a little for the arithmetic. */
const isRounded = (shown: number, meant: number, decimals: number): boolean =>
  Math.abs(shown - meant) <= 0.5001 * 10 ** -decimals + Math.abs(meant) * 1e-12;

const decimalsOf = (text: string, mark: string): number =>
  text.includes(mark) ? text.length - text.lastIndexOf(mark) - 1 : 0;

/** What spreadsheets can divide a number by when they show it. */
const scales = [1e3, 1e6, 1e9, 1e12];

/**
 * A cell of a file that gives both a text and a number: the number counts when the text shows it,
 * rounded perhaps, or so many thousands or millions of it. Where the text shows another (a code), the
 * text alone is kept.
 */
export const confirmNumber = (text: string, value: number): GridCell => {
  const meant = withoutNoise(value);
  const shown = digits.exec(text.replaceAll('\u2212', '-'))?.[0].replace(/\s/gu, ' ');
  // `-` for zero and the like hide a number that is there.
  if (shown === undefined) return { text: plainNumber(meant), number: meant };
  const reading = parseNumber(shown);
  if (typeof reading === 'string') return { text };
  const fits = (number: number): number =>
    Number(reading.vi !== null && isRounded(reading.vi, number, decimalsOf(shown, ','))) +
    Number(reading.en !== null && isRounded(reading.en, number, decimalsOf(shown, '.')));
  if (fits(meant) > 0) return { text, number: meant };
  // A format may show thousands or millions of it: where the text can be but one of these.
  const scaled = scales.map((scale) => withoutNoise(meant / scale));
  const [one, ...others] = scaled.flatMap((number) => Array<number>(fits(number)).fill(number));
  return one === undefined || others.length > 0 ? { text } : { text, number: one };
};
