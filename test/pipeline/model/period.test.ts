import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  createMonths,
  createSpan,
  createYear,
  overlapsYears,
  periodLabel,
} from '../../../pipeline/model/period.ts';

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

  it('are ordered by their end', () => {
    fc.assert(
      fc.property(year, year, (a, b) => {
        expect(Math.sign(comparePeriods(createYear(a), createYear(b)))).toBe(Math.sign(a - b));
      }),
    );
  });
});
