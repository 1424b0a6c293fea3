import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../read-report.ts';

const heading = 'STT;Địa phương;Số TTHC cắt giảm 2020';

const differing = async (...rows: readonly string[]): Promise<string[]> => {
  const { issues } = await readReport([heading, ...rows].join('\n'));
  expect(issues.filter(({ code }) => code !== 'sum-differs')).toEqual([]);
  return issues.map(({ cell, params }) => `${cell} ${JSON.stringify(params?.sum)}`);
};

describe('totals against the rows they sum', () => {
  it.each([
    [['1;Hà Giang;40', '2;Cao Bằng;60', ';Tổng cộng;100'], []],
    [[';TỔNG SỐ - TOTAL;100', '1;Hà Giang;40', '2;Cao Bằng;60'], []],
    [['1;Hà Giang;40', '2;Cao Bằng;60', ';Tổng cộng;101'], ['C4 {"vi":"100","en":"100"}']],
    [['0;Cả nước;99', '1;Hà Giang;40', '2;Cao Bằng;60'], ['C2 {"vi":"100","en":"100"}']],
    // Groups above their rows, or below them; the total counts either.
    [['I;VÙNG A;40', '1;Hà Giang;40', 'II;VÙNG B;60', '1;Cao Bằng;60', ';Tổng;100'], []],
    [
      ['I;VÙNG A;41', '1;Hà Giang;40', 'II;VÙNG B;60', '1;Cao Bằng;60', ';Tổng;101'],
      ['C2 {"vi":"40","en":"40"}'],
    ],
    [
      ['1;Hà Giang;40', ';Cộng vùng A;40', '2;Cao Bằng;60', ';Cộng vùng B;60', ';Tổng cộng;100'],
      [],
    ],
    // What is missing or not exact proves nothing; these rows only describe.
    [['1;Hà Giang;', '2;Cao Bằng;60', ';Tổng cộng;100'], []],
    [['1;Hà Giang;trên 40', '2;Cao Bằng;60', ';Tổng cộng;150'], []],
    [['1;Hà Giang;40', '2;Cao Bằng;60', ';Trung bình;50', ';MAX;60', ';Trung vị;50'], []],
  ])('%j: %j', async (rows, expected) => expect(await differing(...rows)).toEqual(expected));

  it('hold for any numbers, and no longer when one is changed', async () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), {
      minLength: 2,
      maxLength: 4,
    });
    const provinces = ['Hà Giang', 'Cao Bằng', 'Lai Châu', 'Sơn La'];
    await fc.assert(
      fc.asyncProperty(numbers, fc.integer({ min: 1, max: 9 }), async (found, change) => {
        const rows = found.map((number, i) => `${i + 1};${provinces[i]};${number}`);
        const sum = found.reduce((a, b) => a + b, 0);
        expect(await differing(...rows, `;Tổng cộng;${sum}`)).toEqual([]);
        expect(await differing(...rows, `;Tổng cộng;${sum + change}`)).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });

  it('are not asked of what does not add up', async () => {
    const { issues } = await readReport('Tỉnh;PCI 2018\nHà Nội;65,4\nCần Thơ;64,9\nTổng;100,0\n');
    expect(issues).toEqual([]);
  });

  it('allow for what was rounded', async () => {
    const table = (total: string) =>
      `Tỉnh;Giá trị làm lợi 2020 (tỷ đồng)\nHà Nội;1,26\nCần Thơ;2,26\nSơn La;3,5\nTổng;${total}\n`;
    expect((await readReport(table('7,0'))).issues).toEqual([]);
    expect((await readReport(table('7,02'))).issues).toEqual([]);
    expect((await readReport(table('7,5'))).issues).toMatchObject([{ code: 'sum-differs' }]);
  });
});

describe('the formulas under a heading', () => {
  const form = (row: string) =>
    [
      'STT;Tỉnh;Số lượng hồ sơ đã giải quyết;;;Tỷ lệ hồ sơ giải quyết đúng hạn (%)',
      ';;Tổng số;Đúng hạn;Quá hạn;',
      'A;B;1=2+3;2;3;4=2/1*100',
      row,
    ].join('\n');
  const read = async (row: string) => {
    const { issues } = await readReport(form(row), { hints: { period: '2022' } });
    const differing = issues.filter(({ code }) => code === 'formula-differs');
    return differing.map(({ code, cell, params }) => `${code} ${cell} ${params?.formula}`);
  };

  it.each([
    ['1;Hà Nội;100;90;10;90', []],
    ['1;Hà Nội;300;200;100;66,67', []],
    ['1;Hà Nội;100;90;11;90', ['formula-differs C4 1=2+3']],
    ['1;Hà Nội;100;90;10;80', ['formula-differs F4 4=2/1*100']],
    ['1;Hà Nội;100;;10;90', []],
    ['1;Hà Nội;0;0;0;', []],
  ])('%s: %j', async (row, expected) => expect(await read(row)).toEqual(expected));
});
