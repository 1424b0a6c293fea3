import { describe, expect, it } from 'vitest';
import { type ValueAndRank, writeValue } from '../../../pipeline/prose/describe-value.ts';

const exact = (value: number, rank: number | null, rankOf: number | null): ValueAndRank => ({
  value,
  lower: null,
  upper: null,
  qualifier: 'exact',
  rank,
  rankOf,
});

describe('a figure in words', () => {
  it('has its unit after the value, before the rank', () => {
    expect(writeValue(exact(92.18, 1, null), 'vi', 'điểm')).toBe('92,18 điểm, hạng 1');
    expect(writeValue(exact(72.95, 1, 63), 'en', 'points')).toBe('72.95 points, rank 1/63');
  });

  it('writes per cent without a space', () => {
    expect(writeValue(exact(99, null, null), 'vi', '%')).toBe('99%');
  });

  it('has no unit where there is a rank alone', () => {
    const alone: ValueAndRank = { ...exact(0, 1, 63), value: null, qualifier: 'rank-only' };
    expect(writeValue(alone, 'vi', 'điểm')).toBe('hạng 1/63');
  });
});
