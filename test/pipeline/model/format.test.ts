import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../pipeline/model/format.ts';

describe('formatNumber', () => {
  it.each([
    [1234.5, undefined, '1.234,5', '1,234.5'],
    [-0.04, 1, '0,0', '0.0'],
    [-12, undefined, '−12', '−12'],
    [72.954, 1, '73,0', '73.0'],
    [1e21, undefined, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [1e-7, undefined, '0,0000001', '0.0000001'],
  ])('%s with %s decimals', (value, decimals, vi, en) => {
    expect([formatNumber(value, 'vi', decimals), formatNumber(value, 'en', decimals)]).toEqual([
      vi,
      en,
    ]);
  });

  it('loses no digit when none is asked to be dropped', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => {
        const value = n / 1000;
        const back = formatNumber(value, 'en').replaceAll(',', '').replace('−', '-');
        expect(Number(back) + 0).toBe(value + 0);
      }),
    );
  });
});
