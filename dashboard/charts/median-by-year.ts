import type { Geography } from '../../pipeline/model/geography.ts';
import { median } from './median.ts';
import type { Series } from './series.ts';

/** The median of one year, of `count` provinces: those that have a figure. */
export interface YearMedian {
  readonly year: number;
  readonly value: number;
  readonly count: number;
}

/** Of the provinces' yearly figures, in years in which at least half of them have one. */
export const medianByYear = (
  series: readonly Series[],
  provinces: readonly Geography[],
): readonly YearMedian[] => {
  const known = new Set(provinces.map(({ slug }) => slug));
  const byYear = new Map<number, number[]>();
  for (const { slug, points } of series)
    for (const { year, value } of known.has(slug) ? points : [])
      byYear.set(year, [...(byYear.get(year) ?? []), value]);
  return [...byYear]
    .filter(([, values]) => values.length * 2 >= provinces.length)
    .sort(([a], [b]) => a - b)
    .flatMap(([year, values]) => {
      const value = median(values);
      return value === undefined ? [] : [{ year, value, count: values.length }];
    });
};

/** `63`; `60–63` where the number differs over the years. */
export const countText = (medians: readonly YearMedian[]): string => {
  const counts = medians.map(({ count }) => count);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? String(most) : `${least}–${most}`;
};
