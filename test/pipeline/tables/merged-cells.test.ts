import { describe, expect, it } from 'vitest';
import { textCell, writeXlsx } from '../source/workbook/xlsx/write-xlsx.ts';
import { convertReport } from './convert-report.ts';

type Cell = string | number;

/** A sheet of these rows, '' a cell that is not there, and `more` before them. */
const workbook = (rows: readonly (readonly Cell[])[], merged: string, more = ''): Uint8Array => {
  const write = (cell: Cell, at: string): string =>
    typeof cell === 'number' ? `<c r="${at}"><v>${cell}</v></c>` : textCell(at, cell);
  const lines = rows.map(
    (cells, r) =>
      `<row r="${r + 1}">${cells.map((cell, c) => (cell === '' ? '' : write(cell, `${'ABCDEFG'[c]}${r + 1}`))).join('')}</row>`,
  );
  const ranges = merged.split(' ').map((ref) => `<mergeCell ref="${ref}"/>`);
  const sheet = `${more}<sheetData>${lines.join('')}</sheetData><mergeCells>${ranges.join('')}</mergeCells>`;
  return writeXlsx({ sheets: { S: sheet } });
};

const convert = (bytes: Uint8Array) => convertReport(bytes, 'a.xlsx');

describe('a heading with merged cells', () => {
  it('names each column by all its levels, from the line that merged cells tie to it', async () => {
    const { records, warnings } = await convert(
      workbook(
        [
          ['Biểu số 1', '', '', '', ''],
          ['STT', 'Lĩnh vực', 'Tiếp nhận', '', 'Giải quyết'],
          ['', '', 'Tổng số', 'Trực tuyến', 'Tổng số'],
          ['(1)', '(2)', '(3)=(4)+(5)', '(4)', '(5)'],
          [1, 'Đất đai', 1250, 800, 400],
          [2, 'Đầu tư', 300, 250, 40],
        ],
        'A1:E1 A2:A3 B2:B3 C2:D2',
      ),
    );
    expect(records).toEqual([
      ['STT', 'Lĩnh vực', 'Tiếp nhận Tổng số', 'Tiếp nhận Trực tuyến', 'Giải quyết Tổng số'],
      ['1', 'Đất đai', '1250', '800', '400'],
      ['2', 'Đầu tư', '300', '250', '40'],
    ]);
    expect(warnings.map(({ code, row }) => [code, row])).toEqual([
      ['row-above-table', 1],
      ['joined-heading', 3],
      ['numbered-columns', 4],
    ]);
  });

  it('is found under a level that leaves half its cells blank', async () => {
    const { records } = await convert(
      workbook(
        [
          ['STT', 'Số hồ sơ', '', '', '', ''],
          ['', 'Mới', 'Cũ', 'Tổng', 'Hạn', 'Quá hạn'],
          [1, 2, 3, 4, 5, 6],
          [2, 4, 6, 8, 9, 9],
        ],
        'A1:A2 B1:F1',
      ),
    );
    expect(records[0]).toEqual([
      'STT',
      'Số hồ sơ Mới',
      'Số hồ sơ Cũ',
      'Số hồ sơ Tổng',
      'Số hồ sơ Hạn',
      'Số hồ sơ Quá hạn',
    ]);
    expect(records).toHaveLength(3);
  });

  it('carries the group’s name on without them, where names would be alike', async () => {
    const text =
      'STT,Tỉnh,PCI,,PAPI,\n,,Điểm,Hạng,Điểm,Hạng\n1,Hà Nội,60,5,41,5\n2,Huế,61,4,42,4\n3,Sơn La,62,3,43,3\n';
    const { records } = await convert(new TextEncoder().encode(text));
    expect(records[0]).toEqual(['STT', 'Tỉnh', 'PCI Điểm', 'PCI Hạng', 'PAPI Điểm', 'PAPI Hạng']);
  });
});

describe('a sheet’s body', () => {
  const rows = [
    ['Tỉnh', 'Năm', 'PCI'],
    ['Hà Nội', 2017, 64],
    ['', 2018, 65],
  ];

  it('says which cells are merged', async () => {
    const { records, warnings } = await convert(workbook(rows, 'A2:A3'));
    expect(records[2]).toEqual(['', '2018', '65']);
    expect(warnings).toMatchObject([{ code: 'merged-cells', params: { places: 'A2:A3' } }]);
  });

  it('says which columns are hidden', async () => {
    const cols = '<cols><col min="2" max="2" hidden="1"/></cols>';
    const { warnings } = await convert(workbook(rows, 'A1:A1', cols));
    expect(warnings).toMatchObject([{ code: 'hidden-cells', params: { places: 'B' } }]);
  });
});
