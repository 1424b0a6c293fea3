import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../../pipeline/code-lists.ts';
import { noCorrections } from '../../../../pipeline/model/corrections.ts';
import { normalise } from '../../../../pipeline/normalise.ts';
import { inPieces, testDay } from '../../read-report.ts';

const said = { sheet: null, headingRow: 1, column: 'B', unit: '%' };

const read = async (cells: readonly string[], heading: string, given = false) => {
  const rows = cells.map((cell, i) => `${['Hà Nội', 'Quảng Nam', 'Cà Mau'][i]};${cell}`);
  const { observations, issues } = await normalise(
    { name: 'b.csv', bytes: inPieces(new TextEncoder().encode([heading, ...rows].join('\n'))) },
    {
      hints: {},
      lists: codeLists,
      upload: 'u1',
      today: testDay,
      corrections: { ...noCorrections, columns: given ? [said] : [] },
    },
  );
  return [
    ...observations.map(({ value }) => value),
    ...issues.map(({ code, severity, cell }) => `${severity} ${code} ${cell}`),
  ];
};

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
