import { withoutMarks } from '../match/match-lost-marks.ts';
import {
  createDays,
  createMonths,
  createSpan,
  createYear,
  overlaps,
  type Period,
} from '../model/period.ts';
import { monthNumber, monthPattern } from './month-names.ts';
import { type DayFault, parseDays } from './parse-days.ts';
import { judgeMarks } from './period-marks.ts';
import { plainText } from './plain-text.ts';

export type PeriodFault = DayFault | 'ambiguous-period';
export const isPeriod = (parsed: Period | PeriodFault): parsed is Period =>
  typeof parsed !== 'string';

type Create = (found: readonly string[]) => Period | PeriodFault;

// The text is without marks: năm, đến hết, tới, tháng, quý, giai đoạn.
const year = '((?:19|20)\\d{2})';
const yearWord = `(?:nam ){0,2}${year}`;
const dash = ' ?(?:[-~]|den het|den|toi|to) ?';
const ofYear = ` ?(?:[-/.,]|cua|of)? ?${yearWord}`;
const monthWord = '(?:thang|th|t)[. ]? ?';
const month = '(1[0-2]|0?[1-9])';
const soFar = '(?:luy ke |cong don )?';
const stretch = '(?:giai doan|thoi ky|nhiem ky|cac nam|tu|from|period)';

const ordinals: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};
const ordinal = (text: string): number => ordinals[text] ?? Number(text[0]);

const span = (start: number, end: number): Period | PeriodFault => {
  if (start > end) return 'bad-period-order';
  return start === end ? createYear(end) : createSpan(start, end);
};

/** "5 năm 2017–2022": the count must fit the years, as calendar years or as years gone by. */
const countedSpan: Create = ([count, a, b]) => {
  const years = Number(b) - Number(a);
  const fits = count === undefined || years < 0 || [years, years + 1].includes(Number(count));
  return fits ? span(Number(a), Number(b)) : 'unknown-period';
};

/** "2011-15" is a span, "2024-07" a month, and "2011-12" may be either. */
const shortSpan: Create = ([start = '', end = '']) => {
  const isLater = end > start.slice(2);
  const isMonth = Number(end) >= 1 && Number(end) <= 12;
  if (isLater && isMonth) return 'ambiguous-period';
  if (isLater) return span(Number(start), Number(`${start.slice(0, 2)}${end}`));
  return isMonth ? oneMonth(start, end) : 'unknown-period';
};

const months = (of: number, first: number, last: number): Period | PeriodFault => {
  if (first > last) return 'bad-period-order';
  if (first === last) return createMonths(of, first, last, 'month');
  if (first === 1 && last === 12) return createYear(of);
  return createMonths(of, first, last, 'cumulative');
};

const oneMonth = (of = '', number = ''): Period =>
  createMonths(Number(of), Number(number), Number(number), 'month');

const quarter = (of = '', text = ''): Period =>
  createMonths(Number(of), ordinal(text) * 3 - 2, ordinal(text) * 3, 'quarter');

const half = (of = '', which: 1 | 2): Period =>
  createMonths(Number(of), which * 6 - 5, which * 6, 'half');

/** From a month of one year to a month of another. */
const acrossYears: Create = ([m1 = '', y1 = '', m2 = '', y2 = '']) => {
  if (y1 === y2) return months(Number(y1), Number(m1), Number(m2));
  const [from, to] = [oneMonth(y1, m1).from, oneMonth(y2, m2).to];
  return from !== null && from > to ? 'bad-period-order' : createDays(from, to);
};

/** The forms a period is written in; the first that fits the whole text wins. */
const forms: readonly (readonly [RegExp, Create])[] = [
  [
    form(`(?:(?:ca |trong )?nam (?:nam |ke hoach |bao cao )?)?${year}(?:[.,]0)?`),
    ([y]) => createYear(Number(y)),
  ],
  [form(`(?:${stretch} )?(?:(\\d{1,2}) nam )?(?:tu )?${yearWord}${dash}${yearWord}`), countedSpan],
  [
    form(`(?:giai doan|nhiem ky) ${year}-(\\d{2})`),
    ([a = '', b = '']) => span(Number(a), Number(`${a.slice(0, 2)}${b}`)),
  ],
  [form(`${year}-(\\d{2})`), shortSpan],
  [form(`(?:giai doan )?${year}/${year}`), ([a, b]) => openSpan(Number(a), Number(b))],
  [
    form(`(?:luy ke |tinh )?(?:den het|den cuoi|den|toi|het) ?${yearWord}`),
    ([y]) => createSpan(null, Number(y)),
  ],
  [
    form(`(?:luy ke |tinh )?(?:den het|den cuoi|den|toi|het) (?:thang )?${month}${ofYear}`),
    ([m, y]) => createDays(null, oneMonth(y, m).to),
  ],
  [
    form(`(?:luy ke |tinh )?(?:den het|den cuoi|den|toi|het) quy (iv|i{1,3}|[1-4])${ofYear}`),
    ([q, y]) => createDays(null, quarter(y, q).to),
  ],
  [form(`(?:to|until|by) (?:the )?end of ${year}`), ([y]) => createSpan(null, Number(y))],
  [form(`(?:quy|q)[. ]? ?(iv|i{1,3}|[1-4])${ofYear}`), ([q, y]) => quarter(y, q)],
  [
    form(`(?:quy|q)[. ]? ?(iv|i{1,3}|[1-4])${dash}(?:(?:quy|q)[. ]? ?)?(iv|i{1,3}|[1-4])${ofYear}`),
    ([a = '', b = '', y]) => months(Number(y), ordinal(a) * 3 - 2, ordinal(b) * 3),
  ],
  [form(`${year} ?-?q([1-4])`), ([y, q]) => quarter(y, q)],
  [
    form(`(first|second|third|fourth|1st|2nd|3rd|4th) quarter ?(?:of)? ?${year}`),
    ([q, y]) => quarter(y, q),
  ],
  [form(`${soFar}(?:(?:0?6|sau) ?(?:thang|t) dau|nua dau)${ofYear}`), ([y]) => half(y, 1)],
  [form(`(?:(?:0?6|sau) ?(?:thang|t) cuoi|nua cuoi)${ofYear}`), ([y]) => half(y, 2)],
  [form(`(?:h1|first half)(?: of)?[ /]?${year}`), ([y]) => half(y, 1)],
  [form(`(?:h2|second half)(?: of)?[ /]?${year}`), ([y]) => half(y, 2)],
  [form(`${year} ?-?h([12])`), ([y, h]) => half(y, h === '1' ? 1 : 2)],
  [
    form(`${soFar}${month} ?(?:thang|t)(?: dau)?${ofYear}`),
    ([m, y]) => months(Number(y), 1, Number(m)),
  ],
  [
    form(`(?:the )?first ${month} months (?:of|in) ${year}`),
    ([m, y]) => months(Number(y), 1, Number(m)),
  ],
  [
    form(`(?:tu )?(?:thang )?${month}${dash}(?:thang )?${month}${ofYear}`),
    ([a, b, y]) => months(Number(y), Number(a), Number(b)),
  ],
  [
    form(
      `(?:tu )?(?:thang )?${month}(?:/| nam )${year}${dash}(?:thang )?${month}(?:/| nam )${year}`,
    ),
    acrossYears,
  ],
  [form(`${monthWord}${month}${ofYear}`), ([m, y]) => oneMonth(y, m)],
  [
    form(`${month}[/-]${year}|(0[1-9]|1[0-2])\\.${year}`),
    ([a, b, c, d]) => oneMonth(b ?? d, a ?? c),
  ],
  [form(`${year}/${month}`), ([y, m]) => oneMonth(y, m)],
  [
    form(`${monthPattern}[.,]? ${year}`),
    ([name = '', y]) => (name === 'may' ? 'unknown-period' : oneMonth(y, monthNumber(name))),
  ],
];

function form(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

/** "2011/2015" is a span; "2018/2019" may set one year against the other. */
function openSpan(start: number, end: number): Period | PeriodFault {
  return end === start + 1 ? 'unknown-period' : span(start, end);
}

/** Longer texts are sentences. */
const longest = 120;
const announcement = /^(?:ky bao cao|ky so lieu|nam bao cao|ky|thoi gian|so lieu) ?:? ?(?=\S)/;
const footnote = /(?:[*†‡¹²³⁰⁴-⁹ :;,.]|\(\d\))+$/u;

/** The plain text without Vietnamese marks: "Nam 2018" is typed as often as "Năm 2018". */
const barePeriod = (plain: string): string =>
  withoutMarks(plain)
    .replace(/[\u2010-\u2015\u2043]/g, '-')
    .replace(footnote, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(announcement, '')
    .replace(/^(\d{1,2} nam|giai doan|nhiem ky) \(([^()]+)\)$/, '$1 $2')
    .replace(/^([^()]+) \((\d{1,2} nam)\)$/, '$2 $1');

const parseBare = (text: string): Period | PeriodFault => {
  for (const [pattern, create] of forms) {
    const found = pattern.exec(text);
    if (found) return create(found.slice(1));
  }
  return parseDays(text) ?? 'unknown-period';
};

/** "Năm 2023 (từ ngày 15/12/2022 đến ngày 14/12/2023)": the brackets say which days are meant. */
const parseExplained = (text: string): Period | PeriodFault => {
  const [, name = '', days = ''] = /^([^()]+?) ?\(([^()]+)\)$/.exec(text) ?? [];
  const [whole, exact] = [parseBare(name), parseDays(days) ?? parseBare(days)];
  if (!isPeriod(exact) || !isPeriod(whole)) return isPeriod(whole) ? exact : 'unknown-period';
  return overlaps(whole, exact) ? exact : 'unknown-period';
};

/**
 * A period as reports write it: `2018`, `Năm 2018`, `giai đoạn 2011–2015`, `đến hết năm 2015` (start
 * unknown), `Quý I/2023`, `6 tháng đầu năm 2022`, `9 tháng năm 2022`, `01–07/2024`, `07/2024`,
 * `từ ngày 15/12/2022 đến ngày 14/12/2023`, `lũy kế đến 26/3/2022`; with or without marks, in English
 * too. What could be two periods is neither.
 */
export const parsePeriod = (text: string): Period | PeriodFault => parseMarked(text, 'bare');

/**
 * The same within a sentence or a heading, where words without their marks may be other words: in
 * "Quảng Nam 2018" and "cán bộ nam 2018" only 2018 is a period.
 */
export const parsePeriodWithin = (text: string): Period | PeriodFault => parseMarked(text, 'right');

/** `Thời gian năm 2023`: after a name "thời gian" may be the end of it. */
export const isAnnounced = (text: string): boolean =>
  announcement.test(withoutMarks(plainText(text).toLowerCase()));

const parseMarked = (text: string, least: 'bare' | 'right'): Period | PeriodFault => {
  if (text.length > longest || !/\p{Nd}/u.test(text)) return 'unknown-period';
  const plain = plainText(text).toLowerCase();
  const marks = judgeMarks(plain);
  if (marks === 'wrong' || (marks === 'bare' && least === 'right')) return 'unknown-period';
  const bare = barePeriod(plain);
  const parsed = parseBare(bare);
  return parsed === 'unknown-period' && bare.endsWith(')') ? parseExplained(bare) : parsed;
};
