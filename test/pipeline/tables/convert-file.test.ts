import { describe, expect, it } from 'vitest';
import { textCell, writeXlsx } from '../source/workbook/xlsx/write-xlsx.ts';
import { convertReport } from './convert-report.ts';

describe('a file turned into its table', () => {
  it.each([
    ['years head columns of numbers', 'Tỉnh,2018,2019\nHà Nội,65,66\nHuế,63,64\n', 'Tỉnh'],
    ['numbers alone head nothing', '11,12,13\n21,22,23\n31,32,33\n', 'column_1'],
    ['a heading above numbers is one row', 'a,b,c\n11,12,13\n21,22,23\n31,32,33\n', 'a'],
    ['words alone are headed by the first', 'x,y\nred,blue\ngreen,white\n', 'x'],
  ])('%s', async (_, text, first) => {
    expect((await convertReport(text)).records[0]?.[0]).toBe(first);
  });

  it('keeps a row of one cell in the middle, and names those below the table', async () => {
    const { records, warnings } = await convertReport('a,b,c\n1,2,3\nx,,\n4,5,6\nNote,,\n');
    expect(records).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['x', '', ''],
      ['4', '5', '6'],
    ]);
    expect(warnings).toMatchObject([{ code: 'row-below-table', row: 5, text: 'Note' }]);
  });

  it('of two columns ends with what stands alone below a blank line, not with a blank cell', async () => {
    const { records, warnings } = await convertReport('a,b\nx,1\ny,\n\nNote,\nSigned,\n');
    expect(records.at(-1)).toEqual(['y', '']);
    expect(warnings).toMatchObject([
      { code: 'blank-row', row: 4 },
      { code: 'row-below-table', row: 5 },
      { code: 'row-below-table', row: 6 },
    ]);
  });

  it('may have columns that stand apart by gaps', async () => {
    const { records } = await convertReport('a,,,b,,,c\nx,,,1,,,2\ny,,,3,,,4\n');
    expect(records.map((cells) => cells.join(''))).toEqual(['abc', 'x12', 'y34']);
  });

  it('passes over a heading that is repeated', async () => {
    const { records, warnings } = await convertReport('a,b\n1,2\na,b\n3,4\n');
    expect(records).toHaveLength(3);
    expect(warnings).toMatchObject([{ code: 'repeated-heading', row: 3 }]);
  });

  it.each([
    ['without its cells', 'PCI 2018\na,b,c\nx,1,2\ny,3,4\nPAPI 2018\na,b,c\nx,5,6\n'],
    ['padded', 'PCI 2018,,\na,b,c\nx,1,2\ny,3,4\nPAPI 2018,,\na,b,c\nx,5,6\n'],
    ['padded, over two columns', 'PCI 2018,\na,b\nx,1\ny,3\nPAPI 2018,\na,b\nx,5\nz,6\n'],
    ['with a comma', 'PCI 2018\na,b\nx,1\ny,3\nPAPI, 2018 (*)\na,b\nx,5\n'],
  ])('ends where the heading comes again below another title, %s', async (_, text) => {
    const { records, rejected } = await convertReport(text);
    expect(records.slice(1).map(([first]) => first)).toEqual(['x', 'y']);
    expect(rejected.slice(0, 3)).toMatchObject(
      [5, 6, 7].map((row) => ({ code: 'second-table', row, params: { from: 5 } })),
    );
  });

  it.each([
    ['a page number', 'T\na,b,c\nx,1,2\nTrang 2/3\na,b,c\ny,3,4\n'],
    ['its own title', 'PCI 2018,,\na,b,c\nx,1,2\nPCI 2018,,\na,b,c\ny,3,4\n'],
  ])('goes on where the heading comes again below %s', async (_, text) => {
    expect((await convertReport(text)).records.at(-1)).toEqual(['y', '3', '4']);
  });

  it('keeps the rows of a small table whose heading alone is too short', async () => {
    const { records, rejected } = await convertReport(
      'Tỉnh,Năm,PCI\nHuế,2018,65.4,\nSơn La,2018,64.5,\n',
    );
    expect(records.slice(1)).toEqual([
      ['Huế', '2018', '65.4', ''],
      ['Sơn La', '2018', '64.5', ''],
    ]);
    expect(rejected.map(({ code, row }) => [code, row])).toEqual([['heading-width', 1]]);
  });

  it('says where letters were lost', async () => {
    const { warnings } = await convertReport('Tỉnh,PCI\nHuế,63\nH\ufffd N\ufffdi,65\n');
    expect(warnings).toMatchObject([{ code: 'lost-letters', cell: 'A3' }]);
  });

  it('is refused where one column is cut in some rows', async () => {
    expect((await convertReport('word\nx\ny,z,w\nv\n')).refusal?.code).toBe('unsure-table');
  });

  it.each([
    ['JSON', '[{"a": 1, "b": 2}]', 'not-a-table'],
    ['text encoded twice', 'Tá»\u2030nh,PCI\nQuáº£ng Ninh,1\n', 'double-encoded'],
    ['a NUL', 'a,b\n1,\0\n2,3\n', 'nul-character'],
  ])('is refused as a whole for %s', async (_, text, code) => {
    expect((await convertReport(text)).refusal?.code).toBe(code);
  });

  it('leaves out a row whose formula gave nothing, by its cell', async () => {
    const sheet = `<sheetData><row>${textCell('A1', 'x')}${textCell('B1', 'y')}</row>
      <row><c><v>1</v></c><c><f>A2</f></c></row><row><c><v>2</v></c><c><v>3</v></c></row></sheetData>`;
    const { records, rejected } = await convertReport(
      writeXlsx({ sheets: { S: sheet } }),
      'a.xlsx',
    );
    expect(records.slice(1)).toEqual([['2', '3']]);
    expect(rejected).toMatchObject([{ code: 'uncalculated-formula', cell: 'B2' }]);
  });

  it('writes the numbers of a workbook as they are meant, and one sheet of several', async () => {
    const rows = `<row>${textCell('A1', 'x')}${textCell('B1', 'y')}</row>
      <row><c s="1"><v>0.727</v></c><c><v>32.416</v></c></row>`;
    const sheet = `<sheetData>${rows}</sheetData>`;
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>';
    const report = writeXlsx({ sheets: { A: '<sheetData/>', B: sheet, C: sheet }, styles });
    const { records, warnings } = await convertReport(report, 'a.xlsx');
    expect(records).toEqual([
      ['x', 'y'],
      ['72.7%', '32.416'],
    ]);
    expect(warnings).toMatchObject([{ code: 'other-sheet', sheet: 'C' }]);
  });

  it('is that of the first sheet with rows, and names each of the others that holds anything', async () => {
    const cover = `<sheetData><row>${textCell('A1', 'BÁO CÁO')}</row></sheetData>`;
    const table = `<sheetData><row>${textCell('A1', 'x')}${textCell('B1', 'y')}</row>
      <row><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row></sheetData>`;
    const sheets = { Bìa: cover, Trống: '<sheetData/>', Ẩn: table, Bảng: table, Khác: table };
    const report = writeXlsx({ sheets, states: { Ẩn: 'state="hidden"' } });
    const { records, warnings } = await convertReport(report, 'a.xlsx');
    expect(records).toEqual([
      ['x', 'y'],
      ['1', '2'],
    ]);
    const said = warnings.map(({ code, sheet }) => `${code} ${sheet}`);
    expect(said).toEqual(['hidden-sheet Ẩn', 'other-sheet Bìa', 'other-sheet Khác']);
  });

  it('of a page is what stands in it, not the lines around it, which are named', async () => {
    const rows = '<tr><th>Tỉnh</th><th>Điểm</th></tr><tr><td>Hà Giang</td><td>60,5</td></tr>';
    const page = `<p>PCI</p><table>${rows}</table><ul><li>Hải Phòng</li><li>12</li></ul>`;
    const { records, warnings } = await convertReport(
      `<html><meta charset="utf-8">${page}</html>`,
      'a.html',
    );
    expect(records).toEqual([
      ['Tỉnh', 'Điểm'],
      ['Hà Giang', '60,5'],
    ]);
    expect(warnings.map(({ code, text }) => `${code} ${text}`)).toEqual([
      'row-above-table PCI',
      'row-below-table Hải Phòng',
      'row-below-table 12',
    ]);
  });
});
