import { describe, expect, it } from 'vitest';
import { parseBoth, parseValueWithRank } from '../../../pipeline/parse/rank-with-value.ts';

const shown = (found: ReturnType<typeof parseBoth>) =>
  found && [found.stated.numbers[0]?.vi, found.rank.rank, found.rank.of];

describe('a score with a rank that says it is one', () => {
  it.each<[string, (number | null)[] | undefined]>([
    ['72,95 điểm, xếp thứ 1/63', [72.95, 1, 63]],
    ['43,1 (10/61)', [43.1, 10, 61]],
    ['72,95 (hạng 1)', [72.95, 1, null]],
    ['72,95 - hạng 2', [72.95, 2, null]],
    ['70,0 điểm và xếp hạng 4', [70, 4, null]],
    ['72,95 (1)', undefined],
    ['938 thủ tục (102 lĩnh vực)', undefined],
    ['72,95 (48/48)', undefined],
    ['xếp thứ 1/63', undefined],
    ['72,95', undefined],
  ])('%s', (text, expected) => {
    expect(shown(parseValueWithRank(text))).toEqual(expected);
  });
});

describe('a score and a rank that the heading says are there', () => {
  it.each<[string, (number | null)[] | undefined]>([
    ['72,95 (1)', [72.95, 1, null]],
    ['72,95/1', [72.95, 1, null]],
    ['70 / 3', [70, 3, null]],
    ['72,95', undefined],
  ])('%s', (text, expected) => {
    expect(shown(parseBoth(text, 'score-first'))).toEqual(expected);
  });
});
