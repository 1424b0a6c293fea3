import { dateFromSerial, format, getFormatInfo, isValidFormat } from 'numfmt';
import type { GridCell } from './grid.ts';

/** How the numbers of one number format become cells. */
export type ShowNumber = (number: number) => GridCell;

/** The short date of a Vietnamese spreadsheet, which the built-in formats 14 and 22 stand for. */
export const localDateFormats = { 14: 'dd/mm/yyyy', 22: 'dd/mm/yyyy hh:mm' } as const;

/** Digits that a spreadsheet keeps of a number; what stands beyond them is noise of its arithmetic. */
const digits = 15;

/** 0.1 + 0.2 → 0.3; whole numbers stay, all that a double holds. */
export const withoutNoise = (number: number): number =>
  Number.isSafeInteger(number) ? number : Number(number.toPrecision(digits));

/** `1234.5` → `1234,5`: Vietnamese notation, nothing rounded, nothing grouped. */
export const plainNumber = (number: number): string => String(number).replace('.', ',');

/** A format that cannot be understood shows the number as it is. */
const readable = (code: string): string => (isValidFormat(code) ? code : 'General');

/**
 * What a person sees of a number under a format code such as `0.0%`, and the number that is meant:
 * 72.7 for 0.727 under a percent format, exact where the format rounds. Dates come as dates.
 */
export const createShowNumber = (code: string): ShowNumber => {
  const pattern = readable(code);
  const info = getFormatInfo(pattern);
  if (info.isDate) return (serial) => showDate(serial, pattern);
  if (info.type === 'general' || info.type === 'text')
    return (number) => ({ text: plainNumber(withoutNoise(number)), number: withoutNoise(number) });
  return (number) => {
    const meant = withoutNoise(withoutNoise(number) * info.scale);
    const shown = format(pattern, number, { locale: 'vi', nbsp: false }).trim();
    // `-` for zero and `;;;` for nothing hide a number that is there.
    return { text: /\d/.test(shown) ? shown : plainNumber(meant), number: meant };
  };
};

const showDate = (serial: number, pattern: string): GridCell => ({
  text: format(pattern, serial, { locale: 'vi', nbsp: false }).trim() || plainNumber(serial),
  oddity: { kind: 'date', likely: likelyTyped(serial) },
});

/** What was typed when a spreadsheet made a date of it: `2/63` becomes 1 February 1963. */
const likelyTyped = (serial: number): string => {
  const [year = 0, month = 0, day = 0] = dateFromSerial(serial) ?? [];
  return day === 1 ? `${month}/${String(year).slice(-2)}` : `${day}/${month}`;
};

/** The days from 1900-01-00 to 1904-01-01: the epoch of workbooks that count from there. */
export const from1904 = 1462;

/** The number as it is shown in a workbook whose dates count from `epoch` days after 1900-01-00. */
export const showFrom = (epoch: number, number: number, show: ShowNumber): GridCell => {
  const shown = show(number);
  return epoch !== 0 && shown.oddity?.kind === 'date' ? show(number + epoch) : shown;
};
