import { describe, expect, it } from 'vitest';
import { convertFile } from '../../../pipeline/tables/convert-file.ts';
import { inPieces } from '../read-report.ts';
import { textCell, writeXlsx } from '../source/write-xlsx.ts';

const convert = (content: string | Uint8Array, name = 'a.csv') =>
  convertFile(
    inPieces(typeof content === 'string' ? new TextEncoder().encode(content) : content),
    name,
  );

describe('a file turned into its table', () => {
  it.each([
    ['years head columns of numbers', 'Tỉnh,2018,2019\nHà Nội,65,66\nHuế,63,64\n', 'Tỉnh'],
    ['numbers alone head nothing', '11,12,13\n21,22,23\n31,32,33\n', 'column_1'],
    ['a heading above numbers is one row', 'a,b,c\n11,12,13\n21,22,23\n31,32,33\n', 'a'],
    ['words alone are headed by the first', 'x,y\nred,blue\ngreen,white\n', 'x'],
  ])('%s', async (_, text, first) => {
    expect((await convert(text)).records[0]?.[0]).toBe(first);
  });

  it('keeps a row of one cell in the middle, and names those below the table', async () => {
    const { records, warnings } = await convert('a,b,c\n1,2,3\nx,,\n4,5,6\nNote,,\n');
    expect(records).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['x', '', ''],
      ['4', '5', '6'],
    ]);
    expect(warnings).toMatchObject([{ code: 'row-below-table', row: 5, text: 'Note' }]);
  });

  it('passes over a heading that is repeated', async () => {
    const { records, warnings } = await convert('a,b\n1,2\na,b\n3,4\n');
    expect(records).toHaveLength(3);
    expect(warnings).toMatchObject([{ code: 'repeated-heading', row: 3 }]);
  });

  it('is refused where one column is cut in some rows', async () => {
    expect((await convert('word\nx\ny,z,w\nv\n')).refusal?.code).toBe('unsure-table');
  });

  it.each([
    ['JSON', '[{"a": 1, "b": 2}]', 'not-a-table'],
    ['text encoded twice', 'Tá»\u2030nh,PCI\nQuáº£ng Ninh,1\n', 'double-encoded'],
    ['a NUL', 'a,b\n1,\0\n2,3\n', 'nul-character'],
  ])('is refused as a whole for %s', async (_, text, code) => {
    expect((await convert(text)).refusal?.code).toBe(code);
  });

  it('leaves out a row whose formula gave nothing, by its cell', async () => {
    const sheet = `<sheetData><row>${textCell('A1', 'x')}${textCell('B1', 'y')}</row>
      <row><c><v>1</v></c><c><f>A2</f></c></row><row><c><v>2</v></c><c><v>3</v></c></row></sheetData>`;
    const { records, rejected } = await convert(writeXlsx({ sheets: { S: sheet } }), 'a.xlsx');
    expect(records.slice(1)).toEqual([['2', '3']]);
    expect(rejected).toMatchObject([{ code: 'uncalculated-formula', cell: 'B2' }]);
  });

  it('writes the numbers of a workbook as they are meant, and one sheet of several', async () => {
    const rows = `<row>${textCell('A1', 'x')}${textCell('B1', 'y')}</row>
      <row><c s="1"><v>0.727</v></c><c><v>32.416</v></c></row>`;
    const sheet = `<sheetData>${rows}</sheetData>`;
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>';
    const report = writeXlsx({ sheets: { A: '<sheetData/>', B: sheet, C: sheet }, styles });
    const { records, warnings } = await convert(report, 'a.xlsx');
    expect(records).toEqual([
      ['x', 'y'],
      ['72.7%', '32.416'],
    ]);
    expect(warnings).toMatchObject([{ code: 'other-sheet', sheet: 'C' }]);
  });
});
