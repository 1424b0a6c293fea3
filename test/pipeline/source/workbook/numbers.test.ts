import { describe, expect, it } from 'vitest';
import { confirmNumber } from '../../../../pipeline/source/workbook/confirm-number.ts';
import { createShowNumber } from '../../../../pipeline/source/workbook/show-number.ts';

describe('a number under a number format', () => {
  it.each([
    ['General', 1234567.891, '1234567,891', 1234567.891],
    ['0', 65.4321, '65', 65.4321],
    ['#,##0.00', -1234.5, '-1.234,50', -1234.5],
    ['0.0%', 0.727, '72,7%', 72.7],
    ['#,##0,', 1234567, '1.235', 1234.567],
    ['0.0" tỷ đồng"', 32.416, '32,4 tỷ đồng', 32.416],
    ['00', 1, '01', 1],
    ['_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', 0, '0', 0],
    [';;;', 7, '7', 7],
    ['no [such] format"', 7, '7', 7],
  ])('%s of %d is shown as %s and means %d', (code, number, text, meant) => {
    expect(createShowNumber(code)(number)).toEqual({ text, number: meant });
  });

  it.each([
    ['mmm-yy', 23043, 'Thg2-63', '2/63'],
    ['d-mmm', 43405, '1-Thg11', '11/18'],
    ['dd/mm/yyyy', 43511, '15/02/2019', '15/2'],
  ])('%s is a date, typed perhaps as something else', (code, serial, text, likely) => {
    expect(createShowNumber(code)(serial)).toEqual({ text, oddity: { kind: 'date', likely } });
  });

  it('keeps the words of a date in years: it is what a person reads', () => {
    expect(createShowNumber('yyyy')(43405).text).toBe('2018');
  });
});

describe('a number beside its text', () => {
  it.each([
    ['70,4', 70.36, 70.36],
    ['70.36', 70.36, 70.36],
    ['1.234,5', 1234.5, 1234.5],
    ['72,70%', 72.7, 72.7],
    ['(1,234)', -1234, undefined],
    ['1.235', 1234567, undefined],
    ['71', 70.36, undefined],
    ['32,4', 32416, 32.416],
    ['32.4', 32_416_000_000, 32.416],
    ['32,416', 32_416_000, undefined],
  ])('%j shows %d: %s', (text, value, number) => {
    expect(confirmNumber(text, value)).toEqual(number === undefined ? { text } : { text, number });
  });

  it('is shown where the text hides it', () => {
    expect(confirmNumber('-', 0)).toEqual({ text: '0', number: 0 });
  });
});
