import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createDays,
  createMonths,
  createSpan,
  createYear,
  type Period,
  periodLabel,
} from '../../../pipeline/model/period.ts';
import { isPeriod, parsePeriod, parsePeriodWithin } from '../../../pipeline/parse/parse-period.ts';
import { anyPeriod } from '../arbitrary-period.ts';

describe('parsePeriod', () => {
  it('reads back every label the product writes, in both languages', () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom('vi', 'en'), (period, language) => {
        expect(parsePeriod(periodLabel(period, language))).toEqual(period);
      }),
    );
  });

  it('reads a label without its marks, in capitals and decomposed', () => {
    const disguises = [
      (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'),
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize('NFD'),
    ];
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom(...disguises), (period, disguise) => {
        expect(parsePeriod(disguise(periodLabel(period, 'vi')))).toEqual(period);
      }),
    );
  });

  it('takes no longer for a long text than for a short one', () => {
    const long = `${'* '.repeat(20_000)}2018 x`;
    const start = performance.now();
    for (let i = 0; i < 100; i += 1) parsePeriod(long.slice(0, 119) + i);
    for (let i = 0; i < 100; i += 1) parsePeriod(long);
    expect(performance.now() - start).toBeLessThan(500);
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
    ['cả năm 2022', createYear(2022)],
    ['Nam 2018', createYear(2018)],
    ['2018*', createYear(2018)],
    ['5 năm 2017–2022', createSpan(2017, 2022)],
    ['5 năm (2017-2022)', createSpan(2017, 2022)],
    ['2011–2015 (5 năm)', createSpan(2011, 2015)],
    ['nhiệm kỳ 2015-2020', createSpan(2015, 2020)],
    ['2011-15', createSpan(2011, 2015)],
    ['giai đoạn 2011-12', createSpan(2011, 2012)],
    ['2011/2015', createSpan(2011, 2015)],
    ['7 tháng đầu năm 2024', createMonths(2024, 1, 7, 'cumulative')],
    ['9 tháng 2022', createMonths(2022, 1, 9, 'cumulative')],
    ['9T/2022', createMonths(2022, 1, 9, 'cumulative')],
    ['6T đầu năm 2022', createMonths(2022, 1, 6, 'half')],
    ['T7/2024', createMonths(2024, 7, 7, 'month')],
    ['Th.7/2024', createMonths(2024, 7, 7, 'month')],
    ['2024-07', createMonths(2024, 7, 7, 'month')],
    ['July 2024', createMonths(2024, 7, 7, 'month')],
    ['first 7 months of 2024', createMonths(2024, 1, 7, 'cumulative')],
    ['first quarter of 2023', createMonths(2023, 1, 3, 'quarter')],
    ['luỹ kế đến 26/3/2022', createDays(null, '2022-03-26')],
    ['luỹ kế đến tháng 7/2022', createDays(null, '2022-07-31')],
    ['đến hết tháng 12 năm 2015', createSpan(null, 2015)],
    ['tính đến ngày 30 tháng 6 năm 2023', createDays(null, '2023-06-30')],
    ['tính đến 31/12/2015', createSpan(null, 2015)],
    ['từ đầu năm đến 15/12/2022', createDays('2022-01-01', '2022-12-15')],
    ['(Từ ngày 15/12/2022 đến ngày 14/12/2023)', createDays('2022-12-15', '2023-12-14')],
    ['15/12/2022 – 14/12/2023', createDays('2022-12-15', '2023-12-14')],
    ['from 15 Dec 2022 to 14 Dec 2023', createDays('2022-12-15', '2023-12-14')],
    ['từ 15/3 đến 30/6/2022', createDays('2022-03-15', '2022-06-30')],
    ['Năm 2023 (từ 15/12/2022 đến 14/12/2023)', createDays('2022-12-15', '2023-12-14')],
    ['tháng 12/2022 - tháng 11/2023', createDays('2022-12-01', '2023-11-30')],
  ])('%s', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it.each(['2011-12', '2005-06'])('%s may be a month or a span', (text) => {
    expect(parsePeriod(text)).toBe('ambiguous-period');
  });

  it.each([
    '2015-2011',
    '07–01/2024',
    'từ ngày 14/12/2023 đến ngày 15/12/2022',
    '12/2023 – 01/2023',
  ])('%s ends before it starts', (text) => {
    expect(parsePeriod(text)).toBe('bad-period-order');
  });

  it.each([
    '',
    '18',
    '1850',
    '20180',
    '5 năm qua',
    'Quý V/2023',
    '13/2024',
    '26/3/2022',
    'năm',
    'đến nay',
    'năm 2020 đến nay',
    'năm học 2022-2023',
    '2018/2019',
    'Q1/23',
    '3 năm 2011–2020',
    'tính đến 30/02/2023',
    'từ 12/31/2022 đến 12/31/2023',
    'Năm 2021 (từ 15/12/2022 đến 14/12/2023)',
  ])('%s is no period', (text) => {
    expect(parsePeriod(text)).toBe('unknown-period');
  });

  it.each([
    ['năm 2018', true],
    ['NĂM 2018', true],
    ['2018', true],
    ['nam 2018', false],
    ['Nam 2018', false],
    ['cá năm 2022', false],
    ['tối 2018', false],
    ['market 2018', false],
    ['may 2018', false],
    ['máy 2018', false],
  ])('within a sentence, is %s a period? %s', (text, isOne) => {
    expect(isPeriod(parsePeriodWithin(text))).toBe(isOne);
  });

  it.each(['cá năm 2022', 'tối 2018', 'nắm 2018', 'market 2018', 'decision 2018'])(
    '%s is no period anywhere',
    (text) => {
      expect(parsePeriod(text)).toBe('unknown-period');
    },
  );
});
