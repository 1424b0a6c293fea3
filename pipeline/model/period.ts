import type { Bilingual, Language } from './language.ts';

export const grains = ['year', 'half', 'quarter', 'month', 'cumulative', 'span'] as const;
export type Grain = (typeof grains)[number];

/**
 * What time a figure covers. `start` and `end` are years, inclusive; `start` is null when the source
 * gives only an end ("đến hết năm 2015"). `from` and `to` are ISO days, inclusive.
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

/** One text per period, equal only for equal periods; sorts by end, then start, then grain. */
export const periodKey = (period: Period): string =>
  `${period.to}/${period.from ?? ''}/${period.grain}`;

/** By end, then by start (an unknown start first), then by grain. */
export const comparePeriods = (a: Period, b: Period): number =>
  byText(a.to, b.to) || byText(a.from ?? '', b.from ?? '') || byText(a.grain, b.grain);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Does the period share a day with the years `from` to `to`? An unknown start counts as its end year. */
export const overlapsYears = (period: Period, from: number, to: number): boolean =>
  period.end >= from && (period.start ?? period.end) <= to;

const monthOf = (day: string): number => Number(day.slice(5, 7));
const roman = ['I', 'II', 'III', 'IV'] as const;

/** The period as a reader writes it: `2018`, `2011–2015`, `đến hết 2015`, `Quý I/2023`. */
export const periodLabel = (period: Period, language: Language): string => {
  const { start, end, grain } = period;
  const vi = language === 'vi';
  const last = monthOf(period.to);
  const first = period.from === null ? 1 : monthOf(period.from);
  switch (grain) {
    case 'year':
      return String(end);
    case 'span':
      if (start === null) return vi ? `đến hết ${end}` : `to the end of ${end}`;
      return start === end ? String(end) : `${start}–${end}`;
    case 'half':
      return vi
        ? `6 tháng ${first === 1 ? 'đầu' : 'cuối'} ${end}`
        : `H${first === 1 ? 1 : 2} ${end}`;
    case 'quarter':
      return vi ? `Quý ${roman[(last / 3 - 1) as 0 | 1 | 2 | 3]}/${end}` : `Q${last / 3} ${end}`;
    case 'month':
      return `${String(last).padStart(2, '0')}/${end}`;
    case 'cumulative':
      return `${String(first).padStart(2, '0')}–${String(last).padStart(2, '0')}/${end}`;
  }
};

/** The period's label in both languages. */
export const periodName = (period: Period): Bilingual => ({
  vi: periodLabel(period, 'vi'),
  en: periodLabel(period, 'en'),
});
