import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentileOf } from '../../../pipeline/model/rank.ts';

describe('percentileOf', () => {
  it.each([
    [1, 63, 100],
    [63, 63, 0],
    [32, 63, 50],
    [2, 3, 50],
    [1, null, null],
    [1, 1, null],
    [0, 63, null],
    [64, 63, null],
  ])('rank %s of %s is %s', (rank, of, percentile) => {
    expect(percentileOf(rank, of)).toBe(percentile);
  });

  it('falls from 100 to 0 as the rank does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 64 }), (of) => {
        const places = Array.from({ length: of }, (_, i) => percentileOf(i + 1, of) ?? -1);
        expect(places[0]).toBe(100);
        expect(places.at(-1)).toBe(0);
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => b - a));
      }),
    );
  });
});
