import { describe, expect, it } from 'vitest';
import { readReport } from '../../read-report.ts';

const read = async (lines: readonly string[]) => {
  const { observations, issues } = await readReport(lines.join('\n'));
  return [
    ...observations.map(({ value }) => value),
    ...issues.map(({ code, cell }) => `${code} ${cell}`),
  ];
};

const form = [
  'KẾT QUẢ GIẢI QUYẾT TTHC NĂM 2024',
  'Tỉnh;Số lượng hồ sơ tiếp nhận;;;',
  ';Tổng số;Trong kỳ;;Từ kỳ trước',
  ';;Trực tuyến;Trực tiếp, dịch vụ bưu chính;',
  '(1);(2)=(3)+(4)+(5);(3);(4);(5)',
];

describe('the marks in counts', () => {
  it('part thousands where the row keeps the form’s formula so and not otherwise', async () => {
    expect(await read([...form, 'Hà Nam;1.500;1.000;400;100'])).toEqual([1500, 1000, 400, 100]);
  });

  it('are asked about where the formula holds both ways', async () => {
    expect(await read([...form, 'Hà Nam;3.000;1.000;2.000;0'])).toContain('assumed-count B6');
  });

  it('part thousands beside a count without a mark', async () => {
    const title = 'SỐ HỒ SƠ TIẾP NHẬN NĂM 2023\nTỉnh;Số lượng';
    expect(await read([title, 'Hà Nam;1.000', 'Nam Định;850'])).toEqual([1000, 850]);
    expect(await read([title, 'Hà Nam;1.000', 'Nam Định;2.000'])).toContain('assumed-count B3');
  });
});
