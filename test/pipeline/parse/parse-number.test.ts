import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../pipeline/model/format.ts';
import { parseNumber } from '../../../pipeline/parse/parse-number.ts';
import { plainText } from '../../../pipeline/parse/plain-text.ts';

const read = (text: string) => parseNumber(plainText(text));

/** Numbers as reports hold them: up to twelve digits, up to six of them decimals. */
const reported = fc
  .tuple(
    fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
    fc.integer({ min: 0, max: 6 }),
  )
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`) || 0);

describe('parseNumber', () => {
  it('gives back every number written in either notation', () => {
    fc.assert(
      fc.property(reported, fc.constantFrom('vi', 'en'), (value, notation) => {
        const found = read(formatNumber(value, notation));
        expect(found).toMatchObject({ [notation]: value });
      }),
    );
  });

  it('gives back every number grouped with any space', () => {
    fc.assert(
      fc.property(
        reported,
        fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '\u2007'),
        (value, space) => {
          const text = formatNumber(value, 'vi').replaceAll('.', space);
          expect(read(text)).toMatchObject({ vi: value });
        },
      ),
    );
  });

  it('gives back every number in full-width signs and with zeros before it', () => {
    const wide = (text: string): string =>
      text.replace(/[0-9.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(reported, fc.constantFrom('vi', 'en'), (value, notation) => {
        const written = formatNumber(value, notation);
        expect(read(wide(written))).toMatchObject({ [notation]: value });
        if (value >= 0 && value < 100)
          expect(read(`0${written}`)).toMatchObject({ [notation]: value });
      }),
    );
  });

  it('leaves open what the notations read differently: one mark before three digits, no more', () => {
    fc.assert(
      fc.property(reported, fc.constantFrom('vi', 'en'), (value, notation) => {
        const text = formatNumber(value, notation);
        const found = read(text);
        if (typeof found === 'string') throw new Error(found);
        const isOpen = found.vi !== null && found.en !== null && found.vi !== found.en;
        expect(isOpen).toBe(/^.?[1-9]\d{0,2}[.,]\d{3}$/.test(text));
      }),
    );
  });

  it.each([
    ['1.200', 1200, 1.2],
    ['01.200', 1200, 1.2],
    ['32,416', 32.416, 32416],
    ['6,4', 6.4, null],
    ['63.5', null, 63.5],
    ['1.234.567', 1234567, null],
    ['1,234.56', null, 1234.56],
    ['1.234,56', 1234.56, null],
    ['0.123', null, 0.123],
    ['0,123', 0.123, null],
    ['05', 5, 5],
    ['2018', 2018, 2018],
    ['1 234,5', 1234.5, null],
    ['−12', -12, -12],
    ['６５.５', null, 65.5],
    ['0.30000000000000004', null, 0.30000000000000004],
  ])('%s may be %s or %s', (text, vi, en) => {
    expect(read(text)).toEqual({ vi, en });
  });

  it.each([
    '',
    'NaN',
    'Infinity',
    '1e5',
    '1e999',
    '0x1F',
    '01/02/2024',
    '1.5.2',
    '1.2345,6.7',
    '1..5',
    ',5',
    '5,',
    '12,34,567',
    '1 23',
    '--5',
    '65,4¹',
  ])('%s is no number', (text) => {
    expect(read(text)).toBe('unreadable-number');
  });

  it.each(['9007199254740993', '0,12345678901234567890'])('%s has too many digits', (text) => {
    expect(read(text)).toBe('too-precise-number');
  });
});
