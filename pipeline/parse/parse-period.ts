import { createMonths, createSpan, createYear, type Period } from '../model/period.ts';
import { plainText } from './plain-text.ts';

export type PeriodFault = 'unknown-period' | 'bad-period-order';
export const isPeriod = (parsed: Period | PeriodFault): parsed is Period =>
  typeof parsed !== 'string';

const year = '((?:19|20)\\d{2})';
const yearWord = `(?:năm )?${year}`;
const dash = '\\s?(?:[-–—~]|đến hết|đến|tới|to)\\s?';
const ofYear = `\\s?(?:[-/.,]|năm|của năm)?\\s?${yearWord}`;
const quarter = '(iv|i{1,3}|[1-4])';
const month = '(1[0-2]|0?[1-9])';

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const quarterNumber = (text: string): number => quarters[text] ?? Number(text);

const span = (start: number, end: number): Period | PeriodFault => {
  if (start > end) return 'bad-period-order';
  return start === end ? createYear(end) : createSpan(start, end);
};

const months = (of: number, first: number, last: number): Period | PeriodFault => {
  if (first > last) return 'bad-period-order';
  if (first === last) return createMonths(of, first, last, 'month');
  if (first === 1 && last === 12) return createYear(of);
  return createMonths(of, first, last, 'cumulative');
};

const createQuarter = (of: number, number: number): Period =>
  createMonths(of, number * 3 - 2, number * 3, 'quarter');

/** Days that bound whole months of one year, or whole years; other days are no period of ours. */
const between = (found: readonly number[]): Period | PeriodFault => {
  const [d1 = 0, m1 = 0, y1 = 0, d2 = 0, m2 = 0, y2 = 0] = found;
  const to = createMonths(y2, m2, m2, 'month').to;
  if (d1 !== 1 || Number(to.slice(8)) !== d2 || m1 > 12 || m2 > 12) return 'unknown-period';
  if (m1 === 1 && m2 === 12) return span(y1, y2);
  return y1 === y2 ? months(y1, m1, m2) : 'unknown-period';
};

/** The forms a period is written in; the first that fits the whole text wins. */
const forms: readonly (readonly [RegExp, (found: readonly string[]) => Period | PeriodFault])[] = [
  [form(`${yearWord}(?:[.,]0)?`), ([y]) => createYear(Number(y))],
  [
    form(`(?:giai đoạn |thời kỳ |nhiệm kỳ |các năm |từ )?${yearWord}${dash}${yearWord}`),
    ([a, b]) => span(Number(a), Number(b)),
  ],
  [
    form(`(?:luỹ kế |lũy kế |tính )?(?:đến|tới)(?: hết| cuối| nay,?)? ?${yearWord}`),
    ([y]) => createSpan(null, Number(y)),
  ],
  [form(`(?:to|until|by) the end of ${year}`), ([y]) => createSpan(null, Number(y))],
  [
    form(`(?:quý|q) ?${quarter}${ofYear}`),
    ([q = '', y]) => createQuarter(Number(y), quarterNumber(q)),
  ],
  [form(`${year} ?-?q${quarter}`), ([y, q = '']) => createQuarter(Number(y), quarterNumber(q))],
  [
    form(`(?:(?:6|06|sáu) tháng đầu|nửa đầu)${ofYear}`),
    ([y]) => createMonths(Number(y), 1, 6, 'half'),
  ],
  [
    form(`(?:(?:6|06|sáu) tháng cuối|nửa cuối)${ofYear}`),
    ([y]) => createMonths(Number(y), 7, 12, 'half'),
  ],
  [form(`h1[ /]?${year}`), ([y]) => createMonths(Number(y), 1, 6, 'half')],
  [form(`h2[ /]?${year}`), ([y]) => createMonths(Number(y), 7, 12, 'half')],
  [form(`${month} tháng(?: đầu)?${ofYear}`), ([m, y]) => months(Number(y), 1, Number(m))],
  [
    form(`(?:từ )?(?:tháng )?${month}${dash}(?:tháng )?${month}${ofYear}`),
    ([a, b, y]) => months(Number(y), Number(a), Number(b)),
  ],
  [
    form(`(?:tháng ${month}${ofYear}|${month}/${year})`),
    ([a, b, c, d]) => createMonths(Number(b ?? d), Number(a ?? c), Number(a ?? c), 'month'),
  ],
  [
    form(`${year}-(0[1-9]|1[0-2])`),
    ([y, m]) => createMonths(Number(y), Number(m), Number(m), 'month'),
  ],
  [
    form(
      `từ(?: ngày)? (\\d{1,2})/(\\d{1,2})/${year},? (?:đến|tới)(?: hết)?(?: ngày)? (\\d{1,2})/(\\d{1,2})/${year}`,
    ),
    (found) => between(found.map(Number)),
  ],
];

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'u');
}

/**
 * A period as reports write it: `2018`, `Năm 2018`, `giai đoạn 2011–2015`, `đến hết năm 2015` (start
 * unknown), `Quý I/2023`, `6 tháng đầu năm 2022`, `9 tháng năm 2022`, `01–07/2024`, `07/2024`.
 */
export const parsePeriod = (text: string): Period | PeriodFault => {
  const plain = plainText(text)
    .toLowerCase()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^(?:kỳ báo cáo|kỳ|thời gian|số liệu)\s?:?\s?(?=\S)/u, '');
  for (const [pattern, create] of forms) {
    const found = pattern.exec(plain);
    if (found) return create(found.slice(1));
  }
  return 'unknown-period';
};
