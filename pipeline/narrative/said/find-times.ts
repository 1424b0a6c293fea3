import type { Period } from '../../model/period.ts';
import { isPeriod, parsePeriodWithin } from '../../parse/parse-period.ts';
import type { Span } from '../narrative.ts';
import { tokenStart, tokenStop } from '../text/patterns.ts';

/** A time that a sentence names: a period, or one that only the text around can tell. */
export type NamedTime =
  | { readonly named: 'period'; readonly period: Period }
  /** "5 năm qua": the span of years the text is about, if it has as many. */
  | { readonly named: 'years'; readonly count: number }
  /** "hiện có", "đến nay", "năm nay": the year of the report; "năm trước" is a year before it. */
  | { readonly named: 'report-year'; readonly before: 0 | 1 }
  /** "Từ năm 2016 đến nay": up to the year of the report. */
  | { readonly named: 'since'; readonly year: number }
  /** "Cùng kỳ", "cùng kỳ năm trước": a year before the time that it is compared with. */
  | { readonly named: 'year-before' }
  /** "6 tháng đầu năm", "quý I": of the year the text is about. */
  | { readonly named: 'part-of-year'; readonly text: string };

/** Words that name a time, and how. */
export type TimeMention = Span & {
  readonly time: NamedTime;
  /** "So với năm 2017": what is compared with, not the figure's own time. */
  readonly isCompared: boolean;
  /** Brackets outside of which it says nothing. */
  readonly within: Span | null;
};

const year = '(?:19|20)\\d{2}';
const ofYear = `(?: ?(?:/|-|năm|của năm|,) ?)+${year}(?!\\d)`;
const date = `(?:ngày )?\\d{1,2}(?:[/.-]\\d{1,2}(?:[/.-]${year})?| tháng \\d{1,2}(?: năm ${year})?)`;
const stretch = '(?:giai đoạn|nhiệm kỳ|thời kỳ|các năm|trong các năm|từ năm|từ|trong|năm)';

/** Forms that pipeline/parse reads, longest first: each only finds where one may stand. */
const written = new RegExp(
  [
    `từ ${date} (?:đến|tới)(?: hết)? ${date}(?!\\d)`,
    `từ đầu năm(?: ${year})? (?:đến|tới)(?: hết)? ${date}(?!\\d)`,
    `(?:${stretch} )?(?:\\d{1,2} năm )?\\(?(?:năm )?${year} ?(?:[-–—]|đến hết|đến|tới) ?(?:hết )?(?:năm )?${year}(?![\\d/])`,
    `(?:giai đoạn|nhiệm kỳ) ${year} ?[-–—/] ?\\d{2}(?!\\d)`,
    `(?:(?:tính|lũy kế|luỹ kế) )?(?:đến|tới)(?: hết| cuối)?(?: ngày)? ${date}(?!\\d)`,
    `(?:(?:tính|lũy kế|luỹ kế) )?(?:đến|tới)(?: hết| cuối)? (?:tháng \\d{1,2}(?:/| năm ))?(?:năm )?${year}(?![\\d/])`,
    `quý (?:iv|i{1,3}|[1-4])${ofYear}`,
    `(?:\\d{1,2}|sáu|chín|ba) tháng(?: đầu| cuối)?${ofYear}`,
    `tháng \\d{1,2}${ofYear}`,
    `(?:trong |cả )?năm ${year}(?![\\d/])`,
  ]
    .map((form) => `${tokenStart}(?:${form})`)
    .join('|'),
  'gu',
);

const since = new RegExp(
  `${tokenStart}từ (?:đầu )?(?:năm )?${year} (?:đến|tới) nay${tokenStop}`,
  'gu',
);

/** A year alone is a time where it follows an index's short name: "PAR Index 2021". */
const indexYear = new RegExp(
  `(?<=${tokenStart}(?:pci|papi|sipas|dti|index|pgi|pii)(?: năm| cấp tỉnh)? )${year}(?![\\d/])`,
  'gu',
);

const words = '(?:\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const relative: readonly (readonly [RegExp, (found: string) => NamedTime])[] = [
  [
    new RegExp(
      `${tokenStart}(?:${words} năm (?:vừa )?qua|(?:trong|sau|qua|sơ kết|tổng kết) ${words} năm(?! ${year}))${tokenStop}`,
      'gu',
    ),
    (found) => ({ named: 'years', count: countOf(found) }),
  ],
  [
    new RegExp(
      `${tokenStart}(?:hiện nay|hiện tại|(?<!(?:thực|thể|phát|xuất|biểu|tái|ẩn) )hiện|đến nay|năm nay)${tokenStop}(?! đại| hành)`,
      'gu',
    ),
    () => ({ named: 'report-year', before: 0 }),
  ],
  [
    new RegExp(
      `${tokenStart}cùng kỳ(?: (?:của )?(?:năm trước|năm ngoái|năm liền trước))?${tokenStop}(?! (?:của )?(?:các )?(?:năm|tháng|quý|${year}))`,
      'gu',
    ),
    () => ({ named: 'year-before' }),
  ],
  [
    new RegExp(`${tokenStart}(?:năm trước|năm ngoái)${tokenStop}`, 'gu'),
    () => ({ named: 'report-year', before: 1 }),
  ],
  [
    new RegExp(
      `${tokenStart}(?:(?:6|sáu) tháng (?:đầu|cuối)(?: năm)?|\\d{1,2} tháng(?: đầu)? năm|quý (?:iv|i{1,3}|[1-4]))${tokenStop}(?! ?(?:của )?(?:năm )?${year})`,
      'gu',
    ),
    (text) => ({ named: 'part-of-year', text }),
  ],
];

const sinceYear = (found: string): NamedTime => ({
  named: 'since',
  year: Number(/\d{4}/.exec(found)?.[0]),
});

const numberWords = 'không một hai ba bốn năm sáu bảy tám chín mười'.split(' ');

const countOf = (found: string): number => {
  const [, digits] = /(\d{1,2})/.exec(found) ?? [];
  if (digits !== undefined) return Number(digits);
  const named = found.split(' ').find((word) => numberWords.includes(word));
  return named === undefined ? 0 : numberWords.indexOf(named);
};

/** What pipeline/parse reads of it: without "trong" and an open bracket, which it does not expect. */
const parse = (found: string): Period | undefined => {
  const text = found
    .replace(/^(?:trong|qua|từ) (?=năm)/u, '')
    .replace('(', '')
    .replace(/ +/gu, ' ');
  const parsed = [found, text, text.replace(/^(?:trong|năm) /u, '')]
    .map(parsePeriodWithin)
    .find(isPeriod);
  return parsed;
};

/** "So với năm 2017", "so với mức 2,5% của năm 2017"; "so với 63 tỉnh năm 2022" tells whose rank it is. */
const compared =
  /(?:so với(?: mức| con số| tỷ lệ| kết quả)? (?!(?:34|63|64) )\d[\d.,]*(?: ?%)?(?: [\p{L}\p{M}]+){0,3}|so với|so cùng kỳ|hơn|bằng|cùng kỳ)(?: (?:cùng kỳ|kết quả|số liệu|thời điểm|mức|của|cuối|đầu|trước))*\s*$/u;

/** The times that a sentence names, in lower case, in order. */
export const findTimes = (lower: string): TimeMention[] => {
  const found: (Span & { time: NamedTime })[] = [];
  const add = (index: number, text: string, time: NamedTime | undefined): void => {
    const end = index + text.length;
    const isFree = found.every((other) => end <= other.start || index >= other.end);
    if (time && isFree) found.push({ start: index, end, time });
  };
  for (const { 0: text, index } of lower.matchAll(since)) add(index, text, sinceYear(text));
  for (const pattern of [written, indexYear])
    for (const { 0: text, index } of lower.matchAll(pattern)) {
      const period = parse(text);
      add(index, text, period && { named: 'period', period });
    }
  for (const [pattern, read] of relative)
    for (const { 0: text, index } of lower.matchAll(pattern)) add(index, text, read(text));
  return found
    .toSorted((a, b) => a.start - b.start)
    .map((mention) => ({
      ...mention,
      isCompared:
        mention.time.named === 'year-before' ||
        compared.test(lower.slice(Math.max(0, mention.start - 60), mention.start)),
      within: null,
    }));
};
