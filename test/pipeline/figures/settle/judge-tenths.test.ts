import { describe, expect, it } from 'vitest';
import { readColumn } from './read-column.ts';

const read = (heading: string, cells: readonly string[], given = false) =>
  readColumn(heading, cells, given ? 'point' : null);

const asked = 'error tenth-of-index B2';

describe('a score that may be out of ten', () => {
  it.each<[heading: string, cells: string[], expected: (number | string)[]]>([
    ['Tỉnh;Điểm SIPAS 2023', ['8,5', '8,61'], [asked]],
    ['Tỉnh;Điểm PCI 2023', ['6,412', '6,52'], [asked]],
    ['Tỉnh;Điểm PCI 2023', ['1.5', '64.12', '65.2'], [64.12, 65.2, asked]],
    ['Tỉnh;Điểm PAPI 2023', ['5,41', '43,2'], [43.2, asked]],
    ['Tỉnh;Điểm PCI 2023', ['6,41 điểm', '64,12'], [6.41, 64.12]],
    ['Tỉnh;Điểm SIPAS 2023', ['8,5 điểm', '8,6%'], [8.6, asked]],
    ['Tỉnh;Điểm PCI 2023', ['63.509', '65.2'], [63.509, 65.2]],
    ['Tỉnh;Tiếp cận đất đai 2023', ['7,1', '6,9'], [7.1, 6.9]],
    ['Tỉnh;DTI 2023', ['0,071', '0,65'], [0.071, 0.65]],
    ['Tỉnh;Số TTHC cắt giảm 2023', ['5', '8'], [5, 8]],
  ])('%s %j', async (heading, cells, expected) => {
    expect(await read(heading, cells)).toEqual(expected);
  });

  it('is settled by what a person says of the column', async () => {
    expect(await read('Tỉnh;Điểm PCI 2023', ['6,41', '6,5'], true)).toEqual([6.41, 6.5]);
  });

  it('is asked once where it may be a part of 1', async () => {
    const fraction = 'error fraction-or-percent B2';
    expect(await read('Tỉnh;Điểm SIPAS 2023', ['0,85', '0,86'])).toEqual([fraction]);
  });
});
