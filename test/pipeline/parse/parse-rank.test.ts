import { describe, expect, it } from 'vitest';
import {
  isNotRanked,
  isPossibleRank,
  isStatedRank,
  parseRank,
  parseRomanRank,
} from '../../../pipeline/parse/parse-rank.ts';
import { parseRankWithValue } from '../../../pipeline/parse/rank-with-value.ts';

describe('parseRank', () => {
  it.each([
    ['2', 2, null],
    ['2/63', 2, 63],
    ['02/63', 2, 63],
    ['thứ 2/63', 2, 63],
    ['Xếp thứ 13/63', 13, 63],
    ['hạng 8 / 61', 8, 61],
    ['13 trên 63 tỉnh, thành phố', 13, 63],
    ['đồng hạng 5', 5, null],
    ['Đồng hạng thứ 5/63', 5, 63],
    ['=5', 5, null],
    ['5=', 5, null],
    ['5 (đồng hạng)', 5, null],
    ['đứng thứ 5 cả nước', 5, null],
    ['thứ nhất', 1, null],
    ['Nhì', 2, null],
    ['5th of 63', 5, 63],
    ['ranked 5th', 5, null],
    ['2⁄63*', 2, 63],
    ['5.0', 5, null],
  ])('%s', (text, rank, of) => {
    expect(parseRank(text)).toEqual({ rank, of });
  });

  it.each(['', '-', 'không xếp hạng', '2,5', '2-3', '01/02/2024', 'chót', '1.000', '5 (1)'])(
    '%s is no rank',
    (text) => {
      expect(parseRank(text)).toBeUndefined();
    },
  );

  it('reads a rank with its score, where the score has decimals', () => {
    expect(parseRankWithValue('01 (0,727)')).toMatchObject({
      rank: { rank: 1, of: null },
      stated: { numbers: [{ vi: 0.727, en: null }] },
    });
    expect(parseRankWithValue('5 (63)')).toBeUndefined();
    expect(parseRankWithValue('5 (1)')).toBeUndefined();
    expect(parseRankWithValue('72 (1,5)')).toMatchObject({ rank: { rank: 72 } });
  });

  it.each(['Không xếp hạng', 'không được xếp hạng', 'chưa xếp hạng', 'KXH', 'not ranked', 'N/R'])(
    '%s is no rank, and not last',
    (text) => {
      expect(isNotRanked(text)).toBe(true);
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

describe('a rank in Roman numerals', () => {
  it.each([
    ['I', 1],
    ['iv', 4],
    ['XIX', 19],
    ['XL', 40],
    ['LXIII', 63],
  ])('%s', (text, rank) => {
    expect(parseRomanRank(text)).toEqual({ rank, of: null });
  });

  it.each(['', 'A', 'IIII', 'VX', '1', 'Hà Nội'])('%j is none', (text) => {
    expect(parseRomanRank(text)).toBeUndefined();
  });
});
