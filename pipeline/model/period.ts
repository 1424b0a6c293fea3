import { compareTexts } from './compare-texts.ts';
import type { Bilingual, Language } from './language.ts';

export const grains = ['year', 'half', 'quarter', 'month', 'cumulative', 'span'] as const;
export type Grain = (typeof grains)[number];

/**
 * What time a figure covers. `start` and `end` are years, inclusive; `start` is null when the source
 * gives only an end ("đến hết năm 2015"). `from` and `to` are ISO days, inclusive. `span` is whole
 * years; `cumulative` any other stretch of months or days, such as the reporting year of the forms
 * on procedures, 15 December to 14 December.
 */
export interface Period {
  readonly start: number | null;
  readonly end: number;
  readonly grain: Grain;
  readonly from: string | null;
  readonly to: string;
}

export const createYear = (year: number): Period => ({
  start: year,
  end: year,
  grain: 'year',
  from: `${year}-01-01`,
  to: `${year}-12-31`,
});

/** Years `start` to `end`, both included; `start` null: only the end is known. */
export const createSpan = (start: number | null, end: number): Period => ({
  start,
  end,
  grain: 'span',
  from: start === null ? null : `${start}-01-01`,
  to: `${end}-12-31`,
});

const monthEnd = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** Months `first` to `last` (1 to 12) of one year, named by `grain`. */
export const createMonths = (
  year: number,
  first: number,
  last: number,
  grain: 'half' | 'quarter' | 'month' | 'cumulative',
): Period => ({
  start: year,
  end: year,
  grain,
  from: `${year}-${String(first).padStart(2, '0')}-01`,
  to: monthEnd(year, last),
});

/**
 * The days `from` to `to`, ISO; `from` null: only the last day is known ("tính đến 30/6/2023"). Days
 * that bound whole years or a month are that year, span or month: the same time has one period.
 */
export const createDays = (from: string | null, to: string): Period => {
  const [first, last] = [from === null ? null : yearOf(from), yearOf(to)];
  const isToYearEnd = to.endsWith('-12-31');
  if (first === null && isToYearEnd) return createSpan(null, last);
  if (isToYearEnd && from?.endsWith('-01-01'))
    return first === last ? createYear(last) : createSpan(first, last);
  const isMonth = from !== null && from.slice(0, 7) === to.slice(0, 7) && isWholeMonths(from, to);
  return { start: first, end: last, grain: isMonth ? 'month' : 'cumulative', from, to };
};

/** From the first day of a month to the last of a month. */
const isWholeMonths = (from: string, to: string): boolean =>
  from.endsWith('-01') && to === monthEnd(yearOf(to), monthOf(to));

/** The same stretch of the year before: "cùng kỳ năm trước". */
export const yearBefore = ({ start, end, grain, from, to }: Period): Period => ({
  start: start === null ? null : start - 1,
  end: end - 1,
  grain,
  from: from === null ? null : dayBefore(from),
  to: dayBefore(to),
});

/** A year before that day; of 29 February the 28th, and of the end of February its end. */
const dayBefore = (day: string): string => {
  const year = yearOf(day) - 1;
  const isEnd = day === monthEnd(yearOf(day), monthOf(day));
  return isEnd ? monthEnd(year, monthOf(day)) : `${year}${day.slice(4)}`;
};

/** One text per period, equal only for equal periods; sorts by end, then start, then grain. */
export const periodKey = (period: Period): string =>
  `${period.to}/${period.from ?? ''}/${period.grain}`;

/** By end, then by start (an unknown start first), then by grain. */
export const comparePeriods = (a: Period, b: Period): number =>
  compareTexts(a.to, b.to) ||
  compareTexts(a.from ?? '', b.from ?? '') ||
  compareTexts(a.grain, b.grain);

/** The first day of a period; of an unknown start, that of its last year. */
const firstDay = ({ from, end }: Period): string => from ?? `${end}-01-01`;

/** Do the periods share a day? An unknown start counts as the first day of the last year. */
export const overlaps = (a: Period, b: Period): boolean =>
  firstDay(a) <= b.to && firstDay(b) <= a.to;

/** Does one period lie in the other? An unknown start lies in nothing, and holds whatever ends in time. */
export const isWithin = (inner: Period, outer: Period): boolean =>
  inner.from !== null && inner.to <= outer.to && (outer.from === null || inner.from >= outer.from);

/** Does the period share a day with the years `from` to `to`? */
export const overlapsYears = (period: Period, from: number, to: number): boolean =>
  period.end >= from && (period.start ?? period.end) <= to;

/** Is the text an ISO day of the calendar? 30 February is not. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
};

const yearOf = (day: string): number => Number(day.slice(0, 4));
const monthOf = (day: string): number => Number(day.slice(5, 7));
const dateOf = (day: string): number => Number(day.slice(8));

const roman = 'I II III IV'.split(' ');
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The period as a reader writes it: `2018`, `2011–2015`, `đến hết 2015`, `Quý I/2023`. */
export const periodLabel = (period: Period, language: Language): string => {
  const { start, end, grain } = period;
  const vi = language === 'vi';
  const last = monthOf(period.to);
  const isFirstHalf = last === 6;
  switch (grain) {
    case 'year':
      return String(end);
    case 'span':
      if (start === null) return vi ? `đến hết ${end}` : `to the end of ${end}`;
      return start === end ? String(end) : `${start}–${end}`;
    case 'half':
      return vi
        ? `6 tháng ${isFirstHalf ? 'đầu' : 'cuối'} ${end}`
        : `H${isFirstHalf ? 1 : 2} ${end}`;
    case 'quarter':
      return vi ? `Quý ${roman[last / 3 - 1]}/${end}` : `Q${last / 3} ${end}`;
    case 'month':
      return `${twoDigits(last)}/${end}`;
    case 'cumulative':
      return stretchLabel(period, language);
  }
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `01–07/2024`, `12/2022–11/2023`; with days where they bound no whole months. */
const stretchLabel = ({ from, to }: Period, language: Language): string => {
  const last = dayLabel(to, language);
  if (from === null) return language === 'vi' ? `đến ${last}` : `to ${last}`;
  const isOneYear = yearOf(from) === yearOf(to);
  if (isWholeMonths(from, to)) {
    const [first, second] = [from, to].map((day) => twoDigits(monthOf(day)));
    return `${first}${isOneYear ? '' : `/${yearOf(from)}`}–${second}/${yearOf(to)}`;
  }
  const first = dayLabel(from, language, !isOneYear);
  return language === 'vi' ? `${first}–${last}` : `${first} – ${last}`;
};

/** An ISO day as a reader writes it: `15/12/2022` or `15 Dec 2022`, or without its year. */
export const dayLabel = (day: string, language: Language, withYear = true): string => {
  const [date, month, year] = [dateOf(day), monthOf(day), yearOf(day)];
  if (language === 'vi')
    return `${twoDigits(date)}/${twoDigits(month)}${withYear ? `/${year}` : ''}`;
  return `${date} ${monthNames[month - 1]}${withYear ? ` ${year}` : ''}`;
};

/** The period's label in both languages. */
export const periodName = (period: Period): Bilingual => ({
  vi: periodLabel(period, 'vi'),
  en: periodLabel(period, 'en'),
});
