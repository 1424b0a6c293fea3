import { describe, expect, it } from 'vitest';
import { isPossibleRank, isStatedRank, parseRank } from '../../../pipeline/parse/parse-rank.ts';

describe('parseRank', () => {
  it.each([
    ['2', 2, null],
    ['2/63', 2, 63],
    ['02/63', 2, 63],
    ['thứ 2/63', 2, 63],
    ['Xếp thứ 13/63', 13, 63],
    ['hạng 8 / 61', 8, 61],
    ['13 trên 63 tỉnh, thành phố', 13, 63],
  ])('%s', (text, rank, of) => {
    expect(parseRank(text)).toEqual({ rank, of });
  });

  it.each(['', '-', 'không xếp hạng', '2,5', '2-3', '01/02/2024', 'chót'])(
    '%s is no rank',
    (text) => {
      expect(parseRank(text)).toBeUndefined();
    },
  );

  it('tells 2/63 from 48/48 công đoàn', () => {
    expect(isStatedRank('2/63', { rank: 2, of: 63 })).toBe(true);
    expect(isStatedRank('48/48', { rank: 48, of: 48 })).toBe(false);
  });

  it('knows no rank 0 and none beyond the number ranked', () => {
    expect([0, 1, 63, 64].map((rank) => isPossibleRank(rank, 63))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
