import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createMonths,
  createSpan,
  createYear,
  type Period,
  periodLabel,
} from '../../../pipeline/model/period.ts';
import { parsePeriod } from '../../../pipeline/parse/parse-period.ts';

const year = fc.integer({ min: 1990, max: 2099 });
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  year.map(createYear),
  year
    .chain((start) =>
      fc
        .integer({ min: start + 1, max: 2099 + 1 })
        .map((end) => createSpan(start, Math.min(end, 2099))),
    )
    .filter((span) => span.start !== span.end),
  year.map((end) => createSpan(null, end)),
  year.map((of) => createMonths(of, 1, 6, 'half')),
  year.map((of) => createMonths(of, 7, 12, 'half')),
  fc
    .tuple(year, fc.integer({ min: 1, max: 4 }))
    .map(([of, q]) => createMonths(of, q * 3 - 2, q * 3, 'quarter')),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, m]) => createMonths(of, m, m, 'month')),
  fc
    .tuple(year, fc.integer({ min: 2, max: 11 }))
    .map(([of, m]) => createMonths(of, 1, m, 'cumulative')),
);

describe('parsePeriod', () => {
  it('reads back every label the product writes in Vietnamese', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(periodLabel(period, 'vi'))).toEqual(period);
      }),
    );
  });

  it.each<[string, Period]>([
    ['2018', createYear(2018)],
    ['2018.0', createYear(2018)],
    ['Năm 2018', createYear(2018)],
    ['NĂM 2018', createYear(2018)],
    ['2011–2015', createSpan(2011, 2015)],
    ['giai đoạn 2011-2015', createSpan(2011, 2015)],
    ['từ năm 2011 đến năm 2015', createSpan(2011, 2015)],
    ['đến hết năm 2015', createSpan(null, 2015)],
    ['Luỹ kế đến hết năm 2015', createSpan(null, 2015)],
    ['Quý I/2023', createMonths(2023, 1, 3, 'quarter')],
    ['Quý 4 năm 2023', createMonths(2023, 10, 12, 'quarter')],
    ['Q1/2023', createMonths(2023, 1, 3, 'quarter')],
    ['6 tháng đầu năm 2022', createMonths(2022, 1, 6, 'half')],
    ['6 tháng cuối năm 2022', createMonths(2022, 7, 12, 'half')],
    ['9 tháng năm 2022', createMonths(2022, 1, 9, 'cumulative')],
    ['12 tháng năm 2022', createYear(2022)],
    ['01–07/2024', createMonths(2024, 1, 7, 'cumulative')],
    ['Từ tháng 1 đến tháng 7 năm 2024', createMonths(2024, 1, 7, 'cumulative')],
    ['07/2024', createMonths(2024, 7, 7, 'month')],
    ['Tháng 7 năm 2024', createMonths(2024, 7, 7, 'month')],
    ['(Từ ngày 01/01/2023 đến ngày 31/12/2023)', createYear(2023)],
    ['từ ngày 01/01/2023 đến ngày 30/06/2023', createMonths(2023, 1, 6, 'cumulative')],
    ['Kỳ báo cáo: Quý II/2024', createMonths(2024, 4, 6, 'quarter')],
  ])('%s', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it.each(['2015-2011', '07–01/2024'])('%s ends before it starts', (text) => {
    expect(parsePeriod(text)).toBe('bad-period-order');
  });

  it.each(['', '18', '1850', '20180', '5 năm qua', 'Quý V/2023', '13/2024', '26/3/2022', 'năm'])(
    '%s is no period',
    (text) => {
      expect(parsePeriod(text)).toBe('unknown-period');
    },
  );
});
