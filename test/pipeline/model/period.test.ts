import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  createDays,
  createMonths,
  createSpan,
  createYear,
  overlaps,
  overlapsYears,
  periodKey,
  periodLabel,
} from '../../../pipeline/model/period.ts';
import { anyPeriod } from '../arbitrary-period.ts';

const year = fc.integer({ min: 1990, max: 2100 });

describe('periods', () => {
  it('are labelled as readers write them', () => {
    const periods = [
      createYear(2018),
      createSpan(2011, 2015),
      createSpan(null, 2015),
      createMonths(2023, 1, 3, 'quarter'),
      createMonths(2022, 7, 12, 'half'),
      createMonths(2024, 2, 2, 'month'),
      createMonths(2024, 1, 7, 'cumulative'),
    ];
    expect(periods.map((period) => periodLabel(period, 'vi'))).toEqual([
      '2018',
      '2011–2015',
      'đến hết 2015',
      'Quý I/2023',
      '6 tháng cuối 2022',
      '02/2024',
      '01–07/2024',
    ]);
    expect(periodLabel(createSpan(null, 2015), 'en')).toBe('to the end of 2015');
  });

  it('end on the last day of their month, in leap years too', () => {
    expect(createMonths(2024, 2, 2, 'month').to).toBe('2024-02-29');
    expect(createMonths(2023, 2, 2, 'month').to).toBe('2023-02-28');
  });

  it('overlap the years they share', () => {
    expect(overlapsYears(createSpan(2011, 2015), 2015, 2018)).toBe(true);
    expect(overlapsYears(createSpan(2011, 2015), 2016, 2018)).toBe(false);
    expect(overlapsYears(createSpan(null, 2015), 2009, 2014)).toBe(false);
  });

  it('say the days that bound no whole months, in both languages', () => {
    const periods = [
      createDays('2022-12-15', '2023-12-14'),
      createDays('2022-01-01', '2022-12-15'),
      createDays(null, '2022-03-26'),
      createDays('2022-12-01', '2023-11-30'),
    ];
    expect(periods.map((period) => periodLabel(period, 'vi'))).toEqual([
      '15/12/2022–14/12/2023',
      '01/01–15/12/2022',
      'đến 26/03/2022',
      '12/2022–11/2023',
    ]);
    expect(periods.map((period) => periodLabel(period, 'en'))).toEqual([
      '15 Dec 2022 – 14 Dec 2023',
      '1 Jan – 15 Dec 2022',
      'to 26 Mar 2022',
      '12/2022–11/2023',
    ]);
  });

  it('of the days of a year, of years or of a month are that year, span or month', () => {
    expect(createDays('2023-01-01', '2023-12-31')).toEqual(createYear(2023));
    expect(createDays('2011-01-01', '2015-12-31')).toEqual(createSpan(2011, 2015));
    expect(createDays(null, '2015-12-31')).toEqual(createSpan(null, 2015));
    expect(createDays('2024-02-01', '2024-02-29')).toEqual(createMonths(2024, 2, 2, 'month'));
  });

  it('overlap whichever is asked first, and themselves', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, a)).toBe(true);
      }),
    );
  });

  it('overlap years as they overlap the span of them', () => {
    fc.assert(
      fc.property(anyPeriod, year, fc.nat(20), (period, from, more) => {
        const span = createSpan(from, from + more);
        expect(overlapsYears(period, from, from + more)).toBe(overlaps(period, span));
      }),
    );
  });

  it('have one order, equal only to themselves', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
        expect(comparePeriods(a, b) === 0).toBe(periodKey(a) === periodKey(b));
        const [x, y, z] = [a, b, c].toSorted(comparePeriods);
        if (x && y && z) expect(comparePeriods(x, z)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('are ordered by their end', () => {
    fc.assert(
      fc.property(year, year, (a, b) => {
        expect(Math.sign(comparePeriods(createYear(a), createYear(b)))).toBe(Math.sign(a - b));
      }),
    );
  });
});
