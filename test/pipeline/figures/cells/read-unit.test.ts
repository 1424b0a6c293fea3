import { describe, expect, it } from 'vitest';
import { noCorrections } from '../../../../pipeline/model/corrections.ts';
import { readReport } from '../../read-report.ts';

const report = (heading: string, above = ''): string =>
  `Báo cáo năm 2023\n${above}Tỉnh,${heading}\nHà Nội,"12,5"\nHuế,"1.200"\n`;

const read = async (text: string, columns: (typeof noCorrections)['columns'] = []) => {
  const { observations, issues } = await readReport(text, {
    corrections: { ...noCorrections, columns },
  });
  return {
    figures: observations.map(({ value, unit, text: written }) => [value, unit, written]),
    issues: issues.map(({ code, severity, column }) => `${severity} ${code} ${column}`),
  };
};

describe('figures counted by the thousand', () => {
  it.each([
    ['in the heading', report('Số hồ sơ tiếp nhận (nghìn hồ sơ)')],
    ['in the heading, as a number', report('Số hồ sơ tiếp nhận (1.000 hồ sơ)')],
    ['above the table', report('Số hồ sơ tiếp nhận', 'Đơn vị tính: nghìn hồ sơ\n')],
  ])('are so many, as written, and that is said: %s', async (_, text) => {
    expect(await read(text)).toEqual({
      figures: [
        [12_500, 'dossier', '12,5'],
        [1_200_000, 'dossier', '1.200'],
      ],
      issues: ['warning unit-multiplied B'],
    });
  });

  it('may be told so row by row', async () => {
    const text =
      'Báo cáo năm 2023\nTỉnh,Số hồ sơ tiếp nhận,Đơn vị tính\nHà Nội,"12,5",nghìn hồ sơ\nHuế,7,hồ sơ\n';
    expect((await read(text)).figures).toEqual([
      [12_500, 'dossier', '12,5'],
      [7, 'dossier', '7'],
    ]);
  });

  it('of money are of the unit that is', async () => {
    const text = report('Kinh phí tiết kiệm nhờ giảm biên chế (trăm triệu đồng)');
    expect((await read(text)).figures[0]).toEqual([1250, 'million VND', '12,5']);
  });

  it('are as they stand where a person says so', async () => {
    const text = report('Số hồ sơ tiếp nhận (nghìn hồ sơ)').replace('12,5', '1250');
    const said = { sheet: null, headingRow: 2, column: 'B', unit: 'dossier' };
    expect(await read(text, [said])).toEqual({
      figures: [
        [1250, 'dossier', '1250'],
        [1200, 'dossier', '1.200'],
      ],
      issues: [],
    });
  });
});

describe('a unit that is said for the whole table', () => {
  const money = (title: string): string =>
    `${title}\nTỉnh;Số sáng kiến được công nhận;Giá trị làm lợi\nLào Cai;5;120\n`;

  it.each([
    ['KẾT QUẢ NĂM 2023 (Đơn vị: triệu đồng)', 'million VND'],
    ['KẾT QUẢ NĂM 2023 (ĐVT: triệu đồng)', 'million VND'],
    ['KẾT QUẢ (ĐVT: tỷ đồng) NĂM 2023', 'billion VND'],
    ['KẾT QUẢ NĂM 2023 (triệu đồng)', 'million VND'],
    ['KẾT QUẢ NĂM 2023 - Đơn vị tính: Triệu đồng', 'million VND'],
    ['KẾT QUẢ NĂM 2023\nĐơn vị: Triệu đồng', 'million VND'],
    ['KẾT QUẢ NĂM 2023\nĐVT: Triệu đồng, sáng kiến', 'million VND'],
  ])('%s', async (title, unit) => {
    const { figures, issues } = await read(money(title));
    expect(issues).toEqual([]);
    expect(figures).toEqual([
      [5, 'initiative', '5'],
      [120, unit, '120'],
    ]);
  });

  it.each([
    ['an office', 'KẾT QUẢ NĂM 2023\nĐơn vị: Sở Nội vụ'],
    ['two units of money', 'KẾT QUẢ NĂM 2023 (triệu đồng)\nĐơn vị: tỷ đồng'],
  ])('is not guessed from %s', async (_, title) => {
    const { figures, issues } = await read(money(title));
    expect(figures).toEqual([[5, 'initiative', '5']]);
    expect(issues).toEqual(['error missing-unit C']);
  });
});
