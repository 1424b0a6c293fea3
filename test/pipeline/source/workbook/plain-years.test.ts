import { describe, expect, it } from 'vitest';
import { readReport } from '../../read-report.ts';
import { convertReport } from '../../tables/convert-report.ts';
import { textCell, writeXlsx } from './xlsx/write-xlsx.ts';

/** Every number in the format `#,##0`, which shows the year 2020 as `2.020`. */
const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="3"/></cellXfs>';
const workbook = (rows: readonly (readonly (string | number)[])[]): Uint8Array => {
  const cells = rows.map((row, r) =>
    row.map((cell, c) => {
      const at = `${'ABCD'[c]}${r + 1}`;
      return typeof cell === 'string'
        ? textCell(at, cell)
        : `<c r="${at}" s="1"><v>${cell}</v></c>`;
    }),
  );
  const lines = cells.map((row, r) => `<row r="${r + 1}">${row.join('')}</row>`);
  return writeXlsx({ sheets: { S: `<sheetData>${lines.join('')}</sheetData>` }, styles });
};

describe('years that a workbook shows as amounts', () => {
  it.each([
    [
      'above columns',
      [
        ['SÁNG KIẾN ĐƯỢC CÔNG NHẬN'],
        ['Tỉnh', 2020, 2021],
        ['Hà Nội', 2020, 1500],
        ['Hải Phòng', 900, 2021],
      ],
    ],
    [
      'in a column',
      [
        ['Tỉnh', 'Năm', 'Sáng kiến được công nhận'],
        ['Hà Nội', 2020, 2020],
        ['Hà Nội', 2021, 1500],
        ['Hải Phòng', 2020, 900],
        ['Hải Phòng', 2021, 2021],
      ],
    ],
  ])('are years %s; amounts stay as they are shown', async (_, rows) => {
    const { observations, issues } = await readReport(workbook(rows), { name: 'a.xlsx' });
    expect(issues).toEqual([]);
    expect(observations.map((o) => [o.geography, o.period.end, o.value, o.text])).toEqual([
      ['ha-noi', 2020, 2020, '2.020'],
      ['ha-noi', 2021, 1500, '1.500'],
      ['hai-phong', 2020, 900, '900'],
      ['hai-phong', 2021, 2021, '2.021'],
    ]);
  });

  it('are the names of a plain table’s columns', async () => {
    const rows = [
      ['Tỉnh', 2020, 2021],
      ['Hà Nội', 1, 2],
      ['Hải Phòng', 3, 4],
    ];
    const { records } = await convertReport(workbook(rows), 'a.xlsx');
    expect(records[0]).toEqual(['Tỉnh', '2020', '2021']);
  });
});
