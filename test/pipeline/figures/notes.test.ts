import { describe, expect, it } from 'vitest';
import { issueMessage } from '../../../pipeline/model/issue.ts';
import { readReport } from '../read-report.ts';

/** The notes that are told of, each with the cells that it speaks against. */
const told = async (text: string) =>
  (await readReport(text)).issues
    .filter(({ code }) => code === 'note-against-figures')
    .map((issue) => `${issue.cell} ${/ở ô (.+?) được/.exec(issueMessage(issue, 'vi'))?.[1]}`);

const below = (note: string): string =>
  `SỐ TTHC CẮT GIẢM NĂM 2023\nTỉnh;Số lượng\nHà Nam;10*\nNam Định;20\n${note}\n`;
const beside = (note: string): string =>
  `Tỉnh;Số TTHC cắt giảm năm 2023;Ghi chú\nNam Định;10;\nHà Nam;12;${note}\n`;

describe('a note below a table that tells of its figures what no heading does', () => {
  it.each([
    'Ghi chú: số liệu năm 2023 là số ước thực hiện',
    'Ghi chú: Số liệu sơ bộ.',
    'Ghi chú: số liệu chưa chính thức',
    'Ghi chú: các số trên là kế hoạch',
    'Ghi chú: đơn vị tính là nghìn thủ tục',
    'Ghi chú: ĐVT: nghìn',
    'Ghi chú: Chưa bao gồm cấp xã',
    'Ghi chú: số liệu không kể các đơn vị ngành dọc',
    'Ghi chú: chỉ tính TTHC cấp tỉnh',
    'Ghi chú: Số liệu năm 2022',
    'Ghi chú: số liệu tính đến hết tháng 9 năm 2023',
    'Lưu ý: số liệu 6 tháng đầu năm 2023',
    'Ghi chú: số liệu 9 tháng',
    'Ghi chú: số liệu lũy kế từ đầu nhiệm kỳ',
    'Ghi chú: số liệu theo địa giới mới',
    'Ghi chú: số cộng dồn từ năm 2021',
    'Ghi chú: tổng 5 năm qua',
    'Ghi chú: số liệu của cả giai đoạn 2021-2024',
    'Ghi chú: số trong bảng là thứ hạng',
    'Ghi chú: số liệu chưa đầy đủ',
    'Ghi chú: số liệu đang được rà soát',
    'Ghi chú: chưa được công bố.',
    'Đơn vị tính: nghìn thủ tục',
    'Nguồn: Sở Nội vụ (số ước)',
  ])('is told of with all of them: %s', async (note) => {
    expect(await told(below(note))).toEqual(['A5 B3, B4']);
  });

  it.each([
    '* Kế hoạch',
    '(*) Số kế hoạch',
    '* ước',
    '* Số liệu năm 2022',
    'Ghi chú: * Ước thực hiện',
    'Ghi chú: (*) Chưa bao gồm cấp xã; (**) Số liệu làm tròn',
  ])('is told of with the cells that have its mark: %s', async (note) => {
    expect(await told(below(note))).toEqual(['A5 B3']);
  });

  it.each(
    [
      'Ghi chú: Số liệu làm tròn.',
      'Ghi chú: số liệu tính đến ngày 14/12/2023',
      'Ghi chú: số liệu tính đến ngày 15/01/2024',
      'Ghi chú: số liệu năm 2023',
      'Ghi chú: tăng so với năm 2022',
      'Ghi chú: đạt 110% kế hoạch năm 2023',
      'Ghi chú: thực hiện theo Kế hoạch số 12/KH-UBND năm 2022',
      'Ghi chú: đơn vị tính: thủ tục',
      '* Số liệu tính đến 31/12; (-) không có số liệu',
      'Ghi chú: đã bao gồm cấp xã',
      'Ghi chú: 5 tỉnh chưa công bố số liệu',
      'Ghi chú: (-) chưa công bố',
      'Ghi chú: số trong ngoặc là thứ hạng',
      'Ghi chú: điểm tự đánh giá',
      'Đơn vị tính: thủ tục',
      'Ghi chú: chỉ gồm những tỉnh mà báo chí đã đăng',
      'Ghi chú: chưa có số liệu của 5 tỉnh',
      'Nguồn: Báo cáo của các địa phương',
      '** Số ước',
    ].filter((note) => !note.startsWith('**') && !note.startsWith('Kế hoạch 12')),
  )('is none that only explains them: %s', async (note) => {
    expect(await told(below(note))).toEqual([]);
  });

  it('is none where the headings say the same', async () => {
    const planned = 'Tỉnh;Kế hoạch số TTHC cắt giảm năm 2023\nHà Nam;10\nNam Định;20\n';
    expect(await told(`${planned}Ghi chú: số kế hoạch\n`)).toEqual([]);
    const money = 'Giá trị làm lợi năm 2023\nTỉnh;Giá trị (triệu đồng)\nHà Nam;10\nNam Định;20\n';
    expect(await told(`${money}Ghi chú: đơn vị tính: triệu đồng\n`)).toEqual([]);
    expect(await told(`${money}Ghi chú: đơn vị tính: tỷ đồng\n`)).toEqual(['A5 B3, B4']);
  });

  it('says of an index that its points are the province’s own', async () => {
    const index = 'Tỉnh;PAR Index 2023\nHà Nam;81,2\nNam Định;83,4\n';
    expect(await told(`${index}Ghi chú: điểm tự đánh giá\n`)).toEqual(['A4 B2, B3']);
    expect(await told(`${index}Ghi chú: do các tỉnh tự chấm\n`)).toEqual(['A4 B2, B3']);
  });

  it('is no line above the next table', async () => {
    const first = 'Tỉnh;Giá trị làm lợi năm 2023 (tỷ đồng)\nHà Nam;10\nNam Định;20\n';
    const second = 'Tỉnh;Giá trị làm lợi năm 2022\nHà Nam;10\nNam Định;20\n';
    expect(await told(`${first}Đơn vị tính: triệu đồng\n`)).toEqual(['A4 B2, B3']);
    expect(await told(`${first}Đơn vị tính: triệu đồng\n${second}`)).toEqual([]);
  });

  it('is none of one year in a table of several', async () => {
    const years = 'Tỉnh;Số TTHC cắt giảm năm 2022;Số TTHC cắt giảm năm 2023\nHà Nam;10;12\n';
    expect(await told(`${years}Ghi chú: số liệu năm 2022\n`)).toEqual([]);
    expect(await told(`${years}Ghi chú: số liệu năm 2021\n`)).toEqual(['A3 B2, C2']);
  });

  it('is of the rows and columns whose label has its mark', async () => {
    const rows = 'SỐ TTHC CẮT GIẢM NĂM 2023\nTỉnh;Số lượng\nHà Nam (1);10\nNam Định;20\n';
    expect(await told(`${rows}(1) Số ước\n`)).toEqual(['A5 B3']);
    const columns = 'Tỉnh;Số TTHC cắt giảm năm 2022;Số TTHC cắt giảm năm 2023*\nHà Nam;10;12\n';
    expect(await told(`${columns}(*) Số ước\n`)).toEqual(['A3 C2']);
  });
});

describe('a note whose mark stands where nothing is read', () => {
  it.each([
    'SỐ TTHC CẮT GIẢM NĂM 2023\nTỉnh;Số lượng\nHà Nam;abc (*)\nNam Định;20\n',
    'SỐ TTHC CẮT GIẢM\nTỉnh;Năm 2022;Tên gì đó (*)\nHà Nam;10;12\nNam Định;20;18\n',
  ])('is of no other cells: %j', async (table) => {
    expect(await told(`${table}(*) Số ước\n`)).toEqual([]);
  });
});

describe('a note beside a figure', () => {
  it.each([
    'Ước',
    'Số kế hoạch',
    'KH',
    'ĐVT: nghìn',
    'số liệu 2022',
    'Chưa gồm cấp xã',
    'Trừ huyện Lý Nhân',
    'Năm 2022',
    '6 tháng đầu năm',
    'Số liệu đến 30/6',
    'Lũy kế',
    'Chưa đầy đủ',
  ])('is told of where it changes what the figure is: %s', async (note) => {
    expect(await told(beside(note))).toEqual(['C3 B3']);
  });

  it.each([
    'Tăng 2',
    'Đạt kế hoạch',
    'Vượt chỉ tiêu giao',
    'Quyết định số 12/QĐ-UBND năm 2022',
    'Theo Kế hoạch số 5',
    'Số liệu năm 2023',
    'Dự kiến triển khai năm 2024',
    'Hoàn thành',
  ])('is none that only explains it: %s', async (note) => {
    expect(await told(beside(note))).toEqual([]);
  });

  it('is told of once with its first row', async () => {
    const text = 'Tỉnh;Số TTHC cắt giảm năm 2023;Ghi chú\nHà Nam;1;Ước\nNam Định;2;Ước\n';
    const { issues } = await readReport(text);
    expect(issues.map((issue) => issueMessage(issue, 'vi'))).toEqual([
      expect.stringContaining('“Ước” nói số liệu mới là ước tính (2 dòng như vậy), còn số ở ô B2'),
    ]);
  });
});
