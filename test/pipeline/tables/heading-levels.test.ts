import { describe, expect, it } from 'vitest';
import { convertReport } from './convert-report.ts';

const convert = async (lines: readonly string[]) => {
  const { records, warnings } = await convertReport(`${lines.join('\r\n')}\r\n`);
  return { records, said: warnings.map(({ code, row }) => `${code} ${row}`) };
};

const body = ['Huế;An Cựu;65,4;tốt', 'Sơn La;Chiềng An;64,5;-', 'Cà Mau;Tân Xuyên;63;khá'];

describe('rows of groups above the names of the columns', () => {
  it.each([
    ['one', [';Địa bàn;;Đánh giá']],
    ['two', [';Địa bàn;;Đánh giá', ';Cơ sở;;Cuối năm']],
    ['one in the middle', [';Địa bàn;Kết quả;']],
  ])(
    'are part of the heading though one column alone tells it from data: %s',
    async (_, groups) => {
      const { records, said } = await convert([...groups, 'Tỉnh;Phường 1;Chỉ số 2;Mức', ...body]);
      expect(records).toHaveLength(body.length + 1);
      expect(records[0]?.[0]).toBe('Tỉnh');
      expect(records[0]?.[2]).toMatch(/Chỉ số 2$/);
      expect(said).toEqual([`joined-heading ${groups.length + 1}`]);
    },
  );

  it.each([
    ['a column has no name', 'Tỉnh;Phường;Điểm;', 'Huế;An Cựu;chưa có;tốt'],
    ['its words come again', 'Tỉnh;;Điểm;', 'Huế;Chiềng An;chưa có;tốt'],
    ['two of its words are alike', 'Tỉnh;;Điểm;', 'Huế;chưa có;chưa có;tốt'],
  ])('are none where the row below may be data: %s', async (_, heading, row) => {
    const { records } = await convert([heading, row, ...body]);
    expect(records.slice(0, 2)).toEqual([heading.split(';'), row.split(';')]);
  });
});

describe('levels that name the columns together', () => {
  it('are joined where the upper one is mostly blank', async () => {
    const { records, said } = await convert([
      'Biểu số 06a;;;;;;',
      'STT;Tỉnh;Số hồ sơ tiếp nhận;;;;',
      ';;Tổng số;Trong kỳ;;Từ kỳ trước;Ghi chú',
      ';;;Trực tuyến;Trực tiếp;;',
      '1;Huế;30;10;15;5;a',
      '2;Sơn La;40;20;13;7;b',
      '3;Cà Mau;50;30;11;9;c',
    ]);
    expect(records[0]?.slice(0, 5)).toEqual([
      'STT',
      'Tỉnh',
      'Số hồ sơ tiếp nhận Tổng số',
      'Trong kỳ Trực tuyến',
      'Trực tiếp',
    ]);
    expect(said).toEqual(['row-above-table 1', 'joined-heading 4']);
  });

  it('are joined where the groups name all columns but the first, and names come again', async () => {
    const rows = ['Huế;65,4;1;66,1;2', 'Sơn La;64,5;2;63;3', 'Cà Mau;60;3;61;1'];
    const heading = [';Năm 2019;;Năm 2020;', 'Tỉnh;%;Hạng;%;Hạng'];
    const { records, said } = await convert([...heading, ...rows]);
    expect(records[0]?.join(';')).toBe('Tỉnh;Năm 2019 %;Năm 2019 Hạng;Năm 2020 %;Năm 2020 Hạng');
    expect(records).toHaveLength(4);
    expect(said).toEqual(['joined-heading 2']);
  });

  it('are joined with what stands above all columns but the first over each of them', async () => {
    const rows = ['Huế;65,4;66,1', 'Sơn La;64,5;63', 'Cà Mau;60;61'];
    const { records } = await convert(['Tỉnh;Cấp xã;', ';Tiếp nhận;Giải quyết', ...rows]);
    expect(records[0]).toEqual(['Tỉnh', 'Cấp xã Tiếp nhận', 'Cấp xã Giải quyết']);
  });

  it('are joined where the lower one is of years', async () => {
    const rows = ['Huế;65,4;66,1', 'Sơn La;64,5;63', 'Cà Mau;60;61'];
    const { records, said } = await convert(['Tỉnh;Năm;', ';2018;2019', ...rows]);
    expect(records.slice(0, 2)).toEqual([
      ['Tỉnh', 'Năm 2018', 'Năm 2019'],
      ['Huế', '65,4', '66,1'],
    ]);
    expect(said).toEqual(['joined-heading 2']);
  });
});

it('a letterhead in cells stands above the table', async () => {
  const { records, said } = await convert([
    'BỘ NỘI VỤ;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ';;Độc lập - Tự do - Hạnh phúc',
    'Tỉnh;Mức;PCI 2018',
    'Huế;khá;63,51',
    'Sơn La;khá;60,79',
  ]);
  expect(records[0]).toEqual(['Tỉnh', 'Mức', 'PCI 2018']);
  expect(said).toEqual(['row-above-table 1', 'row-above-table 2']);
});

it('years above numbers are a heading, though its corner is blank', async () => {
  const { records, said } = await convert([';2018;2019', 'Huế;65,4;66', 'Sơn La;64,5;63']);
  expect([records[0], records.length, said]).toEqual([['', '2018', '2019'], 3, ['blank-label 1']]);
  const years = await convert([';2018;2019', ';2020;2021', ';2019;2022']);
  expect(years.records[0]).toEqual(['column_1', 'column_2', 'column_3']);
});

describe('a first row of data', () => {
  const figures = ['Huế;65,4;66;1', 'Cà Mau;60;61;2', 'Sơn La;64,5;63;3'];
  const codes = ['no2;Nitơ;NO2', 'o3;Ozon;O3', 'pm10;Bụi;PM10', 'so2;Lưu huỳnh;SO2'];
  it.each([
    [
      'says of every column that there is no figure',
      'Tỉnh;2018;2019;2020',
      'Lai Châu;-;…;x',
      figures,
    ],
    ['does so in words', 'Tỉnh;2018;2019;2020', 'Lai Châu;không có;chưa công bố;nan', figures],
    ['has names where others have names with digits', 'Mã;Chất;Ký hiệu', 'bc;Cacbon;BC', codes],
    ['is of single letters', 'A;B;C', 'X;Y;Z', ['U;V;W']],
    ['has small numbers', 'a;b', '-1.5e-02;2e-3', ['-2.5e-01;1e-2', '1.5;2.5', '3.5;4.5']],
    ['is of grades', 'Xếp loại;Kỳ 1;Kỳ 2', 'A;B;C', ['B;A;A', 'C;C;B']],
    ['is of a number and grades', 'STT;Loại;Hạng', '1;A;B', ['2;B;A', '3;C;C']],
  ])('is no part of the heading: it %s', async (_, heading, first, others) => {
    const { records, said } = await convert([heading, first, ...others]);
    expect(records.slice(0, 2)).toEqual([heading.split(';'), first.split(';')]);
    expect(said).toEqual([]);
  });
});
