import { describe, expect, it } from 'vitest';
import { readColumn } from './read-column.ts';

const read = (cells: readonly string[], heading: string, given = false) =>
  readColumn(heading, cells, given ? '%' : null);

const better = 'Tỉnh;Tỷ lệ hồ sơ đúng hạn (%) 2023';

describe('a share that may be a part of 1', () => {
  const asked = ['error fraction-or-percent B2'];
  it.each<[string[], (number | string | null)[]]>([
    [['0,985', '0,97', '1'], asked],
    [['0.985'], asked],
    [
      ['0,985', '98', '99'],
      [98, 99, ...asked],
    ],
    [
      ['0,985', '98%', '1'],
      [98, ...asked],
    ],
    [
      ['0,985%', '0,97%', '1%'],
      [0.985, 0.97, 1],
    ],
    [
      ['1', '1', '0'],
      [1, 1, 0],
    ],
    [
      ['0,985', '3,5', '12'],
      [0.985, 3.5, 12],
    ],
    [
      ['97,5', '98', '99'],
      [97.5, 98, 99],
    ],
  ])('%j', async (cells, expected) => {
    expect(await read(cells, better)).toEqual(expected);
  });

  it('is settled by what a person says of the column', async () => {
    expect(await read(['0,985', '0,97', '1'], better, true)).toEqual([0.985, 0.97, 1]);
  });

  it('is no share of money or points', async () => {
    expect(await read(['0,71', '0,5'], 'Tỉnh;DTI 2023')).toEqual([0.71, 0.5]);
  });
});
