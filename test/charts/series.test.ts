import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakSeries } from '../../dashboard/charts/break-series.ts';
import { median } from '../../dashboard/charts/median.ts';
import { roundTicks, yearTicks } from '../../dashboard/charts/ticks.ts';

const points = (...years: readonly number[]) => years.map((year) => ({ year }));
const yearsOf = (pieces: readonly (readonly { readonly year: number }[])[]) =>
  pieces.map((piece) => piece.map(({ year }) => year));

describe('breakSeries', () => {
  it('parts a line at a missing year', () => {
    expect(yearsOf(breakSeries(points(2011, 2012, 2014), []))).toEqual([[2011, 2012], [2014]]);
  });

  it('parts a line before the year from which the method is another', () => {
    expect(yearsOf(breakSeries(points(2011, 2012, 2013, 2014), [2013]))).toEqual([
      [2011, 2012],
      [2013, 2014],
    ]);
  });

  it('loses no point', () => {
    const years = fc.uniqueArray(fc.integer({ min: 2000, max: 2030 }));
    fc.assert(
      fc.property(years, years, (some, breaks) => {
        const sorted = points(...[...some].sort((a, b) => a - b));
        expect(breakSeries(sorted, breaks).flat()).toEqual(sorted);
      }),
    );
  });
});

describe('median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeUndefined();
  });
});

describe('roundTicks', () => {
  it('gives round numbers inside the range', () => {
    expect(roundTicks(43.6, 77.6, 7)).toEqual([45, 50, 55, 60, 65, 70, 75]);
    expect(roundTicks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(roundTicks(0, 894, 7)).toEqual([0, 200, 400, 600, 800]);
  });
});

describe('yearTicks', () => {
  it('always writes the first and the last year', () => {
    expect(yearTicks(2009, 2022, 2.4)).toEqual([2009, 2012, 2015, 2018, 2022]);
    expect(yearTicks(2009, 2012, 0.5)).toEqual([2009, 2010, 2011, 2012]);
  });
});
