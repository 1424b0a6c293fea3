import { createDays, isDay, type Period } from '../model/period.ts';
import { monthNumber, monthPattern } from './month-names.ts';

/** Days that are none, or in the wrong order. */
export type DayFault = 'unknown-period' | 'bad-period-order';

/** The days a text names, as they are written; day before month, as everyone here writes it. */
const written: readonly (readonly [RegExp, (found: readonly string[]) => string])[] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, ([y = '', m = '', d = '']) => mark(d, m, y)],
  [
    /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/g,
    ([d = '', , m = '', y = '']) => mark(d, m, y),
  ],
  [
    /(?<!\d)(\d{1,2}) thang (\d{1,2})(?: nam|,)? (\d{4})(?!\d)/g,
    ([d = '', m = '', y = '']) => mark(d, m, y),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2}) ${monthPattern},? (\\d{4})(?!\\d)`, 'g'),
    ([d = '', name = '', y = '']) => mark(d, monthNumber(name), y),
  ],
];

/** The first day of two may leave its year to the second: "từ 01/01 đến 30/6/2023". */
const withoutYear: typeof written = [
  [/(?<![\d/@-])(\d{1,2})\/(\d{1,2})(?![\d/])/g, ([d = '', m = '']) => mark(d, m, '')],
  [
    new RegExp(`(?<![\\d@-])(\\d{1,2}) ${monthPattern}(?![a-z])`, 'g'),
    ([d = '', name = '']) => mark(d, monthNumber(name), ''),
  ],
];

/** `@2022-12-15`, or `@12-15` without a year. */
const mark = (day: string, month: string, year: string): string =>
  `@${year}${year === '' ? '' : '-'}${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const markDays = (text: string, forms: typeof written): string =>
  forms.reduce(
    (marked, [pattern, write]) =>
      marked.replace(pattern, (...found: string[]) => write(found.slice(1))),
    text,
  );

const day = '@((?:\\d{4}-)?\\d\\d-\\d\\d)';
const before = '(?:(?:luy ke|tinh|so lieu|cong don) )?';
const until = '(?:den|toi|to|until|up to|as of)(?: het| cuoi)?(?: ngay)?';
const between = new RegExp(`^(?:tu |from )?(?:ngay )?${day} ?(?:[-~/]|${until}) ?${day}$`);
const sinceNewYear = new RegExp(`^${before}(?:tu )?dau nam(?: (\\d{4}))? ${until} ${day}$`);
const openEnded = new RegExp(`^${before}${until} ${day}$`);

const create = (from: string | null, to: string): Period | DayFault => {
  if (!isDay(to) || (from !== null && !isDay(from))) return 'unknown-period';
  return from !== null && from > to ? 'bad-period-order' : createDays(from, to);
};

/**
 * A period bounded by days, in folded text without marks: `tu ngay 15/12/2022 den ngay 14/12/2023`,
 * `tinh den 30/6/2023`, `tu dau nam den 15/12/2022`. Undefined: no such form; a single day is none.
 */
export const parseDays = (text: string): Period | DayFault | undefined => {
  const full = markDays(text, written);
  if (full === text) return undefined;
  const marked = markDays(full, withoutYear);
  const [, from, last] = between.exec(marked) ?? [];
  if (from !== undefined && last !== undefined)
    return create(from.length > 5 ? from : `${last.slice(0, 4)}-${from}`, last);
  const [, year, end] = sinceNewYear.exec(marked) ?? [];
  if (end !== undefined) return create(`${year ?? end.slice(0, 4)}-01-01`, end);
  const [, only] = openEnded.exec(marked) ?? [];
  return only === undefined ? undefined : create(null, only);
};
