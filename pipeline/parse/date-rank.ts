import { monthNumber, monthPattern } from './month-names.ts';
import { type Rank, rankedCounts } from './parse-rank.ts';
import { plainText } from './plain-text.ts';

const midnight = '(?:[ t]0?0:00(?::00)?(?:\\.0+)?z?)?';

/** The day, month and year of a date, as spreadsheets write the dates they made of ranks. */
type Parts = readonly [day: string, month: string, year: string];

const forms: readonly (readonly [RegExp, (found: readonly string[]) => Parts])[] = [
  [new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${midnight}$`), ([y = '', m = '', d = '']) => [d, m, y]],
  [
    new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})${midnight}$`),
    ([d = '', , m = '', y = '']) => [d, m, y],
  ],
  [
    new RegExp(`^(?:(\\d{1,2})[- ])?${monthPattern}[- ](\\d{4}|\\d{2})$`),
    ([d = '1', name = '', y = '']) => [d, monthNumber(name), y],
  ],
  [/^(?:thg|th|tháng)[ .]?(\d{1,2})[- ](\d{4}|\d{2})$/, ([m = '', y = '']) => ['1', m, y]],
];

/** `2/63` became 1 February 1963: the day or the month is 1, the year ends in the number ranked. */
const rankOf = ([day, month, year]: Parts): Rank | undefined => {
  const [d, m, of] = [Number(day), Number(month), Number(year.slice(-2))];
  const rank = d === 1 ? m : d;
  const isRank = (d === 1 || m === 1) && rank >= 1 && rank <= 12 && rankedCounts.has(of);
  return isRank ? { rank, of } : undefined;
};

/**
 * The rank that a spreadsheet most likely turned into this date: `Feb-63`, `1963-02-01`,
 * `01/02/1963`, `Thg2-63` were `2/63`. To be asked about, never to be taken.
 */
export const parseDateRank = (text: string): Rank | undefined => {
  const plain = plainText(text).toLowerCase();
  for (const [pattern, read] of forms) {
    const found = pattern.exec(plain);
    if (found) return rankOf(read(found.slice(1)));
  }
  return undefined;
};

/** Day 0 of spreadsheets, for dates after February 1900. */
const dayZero = Date.UTC(1899, 11, 30);

/** As above, where the cell holds the date's serial number: 23043 is 1 February 1963. */
export const parseSerialRank = (text: string): Rank | undefined => {
  if (!/^[1-4]\d{4}(?:[.,]0)?$/.test(text.trim())) return undefined;
  const date = new Date(dayZero + Number.parseInt(text, 10) * 86_400_000);
  return parseDateRank(date.toISOString().slice(0, 10));
};
