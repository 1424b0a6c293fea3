import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../../../pipeline/source/open-source.ts';
import { isRow, type Row, type Sheet } from '../../../../../pipeline/source/table.ts';
import { inPieces, readReport } from '../../../read-report.ts';
import { type TestWorkbook, textCell, writeXlsx } from './write-xlsx.ts';

const open = async (workbook: TestWorkbook): Promise<readonly Sheet[]> => {
  const source = await openSource(inPieces(writeXlsx(workbook)));
  if ('code' in source) throw new Error(source.code);
  return source.sheets;
};

const rowsOf = async (sheet: Sheet | undefined): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for await (const batch of sheet?.batches ?? []) rows.push(...batch.filter(isRow));
  return rows;
};

const styles = `
  <numFmts><numFmt numFmtId="164" formatCode="0.0&quot; tỷ&quot;"/></numFmts>
  <fonts><font><name val="Arial"/></font></fonts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="4"/><xf numFmtId="164"/>
    <xf numFmtId="17"/><xf numFmtId="14"/><xf numFmtId="41"/></cellXfs>`;

const numbers = (...cells: readonly (readonly [style: number, value: string])[]): string =>
  `<sheetData><row r="1">${cells
    .map(([style, value], i) => `<c r="${'ABCDEFG'[i]}1" s="${style}"><v>${value}</v></c>`)
    .join('')}</row></sheetData>`;

describe('the cells of an XLSX', () => {
  it('keep their numbers exact, whatever is shown of them', async () => {
    const cells = numbers([0, '32.416'], [1, '0.727'], [2, '1234.5678'], [3, '37'], [6, '0']);
    const [row] = await rowsOf((await open({ sheets: { S: cells }, styles }))[0]);
    expect(row?.cells).toEqual(['32,416', '72,70%', '1.234,57', '37,0 tỷ', '0']);
    expect(row?.numbers).toEqual([32.416, 72.7, 1234.5678, 37, 0]);
  });

  it('drop the noise of the spreadsheet’s arithmetic', async () => {
    const cells = numbers([0, '0.30000000000000004'], [0, '9007199254740991']);
    const [row] = await rowsOf((await open({ sheets: { S: cells } }))[0]);
    expect(row?.numbers).toEqual([0.3, 9007199254740991]);
  });

  it('say which are dates, and what was typed', async () => {
    const workbookPr = '<workbookPr date1904="1"/>';
    const cells = numbers([4, '23043'], [5, '43000']);
    const [since1900] = await rowsOf((await open({ sheets: { S: cells }, styles }))[0]);
    expect(since1900?.oddities?.get(0)).toEqual({ kind: 'date', likely: '2/63' });
    expect(since1900?.cells[1]).toBe('22/09/2017');
    const [since1904] = await rowsOf((await open({ sheets: { S: cells }, styles, workbookPr }))[0]);
    expect(since1904?.cells[1]).toBe('23/09/2021');
  });

  it('are found with and without their addresses, blank ones between them', async () => {
    const sheet = `<sheetData><row><c><v>1</v></c>${textCell('C1', 'x')}<c><v>2</v></c></row>
      <row r="5">${textCell('B5', 'y')}</row></sheetData>`;
    const rows = await rowsOf((await open({ sheets: { S: sheet } }))[0]);
    expect(rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, '1', '', 'x', '2'],
      [5, '', 'y'],
    ]);
  });

  it('share texts: runs joined, sounds left out, escapes undone', async () => {
    const strings = [
      '<r><t>Quảng </t></r><r><t>Ninh</t></r><rPh><t>kana</t></rPh>',
      '<t>a_x000A_b &amp; c</t>',
    ];
    const sheet =
      '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="b"><v>1</v></c></row></sheetData>';
    const [row] = await rowsOf((await open({ sheets: { S: sheet }, strings }))[0]);
    expect(row?.cells).toEqual(['Quảng Ninh', 'a\nb & c', 'TRUE']);
  });

  it('tell a formula without its result and an error from a value', async () => {
    const sheet = `<sheetData><row><c><f>1+1</f><v>2</v></c><c><f>A1*2</f></c><c><f>B1</f><v/></c>
      <c t="str"><f>""</f><v></v></c><c t="e"><v>#REF!</v></c></row></sheetData>`;
    const [row] = await rowsOf((await open({ sheets: { S: sheet } }))[0]);
    expect(row?.cells).toEqual(['2', '=A1*2', '=B1', '', '#REF!']);
    expect([...(row?.oddities ?? [])].map(([i, { kind }]) => [i, kind])).toEqual([
      [1, 'uncalculated'],
      [2, 'uncalculated'],
      [4, 'error'],
    ]);
  });

  it('come with what is merged and what is hidden', async () => {
    const sheet = `<cols><col min="2" max="3" hidden="1"/></cols>
      <sheetData><row r="4" hidden="1">${textCell('A4', 'x')}</row></sheetData>
      <mergeCells><mergeCell ref="A1:C2"/></mergeCells>`;
    const [first] = await open({ sheets: { S: sheet }, states: { S: 'state="hidden"' } });
    expect(first).toMatchObject({
      name: 'S',
      hidden: true,
      merged: [{ top: 1, left: 0, bottom: 2, right: 2 }],
      hiddenRows: [4],
      hiddenColumns: [1, 2],
    });
  });
});

const table = (value: string): string => `<sheetData>
  <row r="2">${textCell('A2', 'Tỉnh')}${textCell('B2', 'PCI 2018')}${textCell('C2', 'Hạng')}</row>
  <row r="3">${textCell('A3', 'Quảng Ninh')}${value}</row></sheetData>`;

describe('a report that is a workbook', () => {
  it('gives its figures with sheet and cell, in the order of the tabs', async () => {
    const sheets = {
      Bìa: `<sheetData><row>${textCell('A1', 'BÁO CÁO')}</row></sheetData>`,
      Trống: '<sheetData/>',
      'Điểm 2018': table('<c r="B3"><v>70.36</v></c><c r="C3"><v>1</v></c>'),
      Cũ: table('<c r="B3"><v>1</v></c>'),
    };
    const report = writeXlsx({ sheets, states: { Cũ: 'state="veryHidden"' } });
    const reading = await readReport(report, { name: 'a.xlsx' });
    expect(reading.observations.map(({ cell, value, rank }) => [cell, value, rank])).toEqual([
      ['Điểm 2018!B3', 70.36, 1],
    ]);
    expect(reading.issues.map(({ code, sheet }) => [code, sheet])).toEqual([
      ['sheet-without-table', 'Bìa'],
      ['hidden-sheet', 'Cũ'],
    ]);
    expect(reading.ignored).toEqual([
      { sheet: 'Bìa', row: 1, group: 'no-table' },
      { sheet: 'Điểm 2018', row: 2, group: 'heading' },
      { sheet: 'Cũ', row: 2, group: 'hidden' },
      { sheet: 'Cũ', row: 3, group: 'hidden' },
    ]);
    expect(reading.counts).toMatchObject({ rows: 5, ignored: 4, errors: 0 });
    expect(reading.tables).toMatchObject([{ sheet: 'Điểm 2018', headingRow: 2, rows: 1 }]);
  });

  it('may lack its shared texts where no cell has one', async () => {
    const without = (value: string): Uint8Array => {
      const { 'xl/sharedStrings.xml': _, ...parts } = unzipSync(
        writeXlsx({ sheets: { S: table(value) } }),
      );
      return zipSync(parts);
    };
    const read = await readReport(without('<c r="B3"><v>70.36</v></c>'), { name: 'a.xlsx' });
    expect(read.observations.map(({ value }) => value)).toEqual([70.36]);
    const torn = await readReport(without('<c r="B3" t="s"><v>0</v></c>'), { name: 'a.xlsx' });
    expect([torn.refused, torn.issues[0]?.code]).toEqual([true, 'damaged-file']);
  });

  it.each([
    ['<c r="B3"><f>X1</f></c>', 'uncalculated-formula', '=X1'],
    ['<c r="B3" t="e"><v>#N/A</v></c>', 'formula-error', '#N/A'],
    ['<c r="B3" s="4"><v>23043</v></c>', 'date-for-number', 'Thg2-63'],
    ['<c r="B3"><v>1e999</v></c>', 'unreadable-number', '1e999'],
  ])('names the cell of %s', async (cell, code, text) => {
    const reading = await readReport(writeXlsx({ sheets: { S1: table(cell) }, styles }), {
      name: 'a.xlsx',
    });
    expect(reading.issues).toMatchObject([{ code, sheet: 'S1', cell: 'B3', text }]);
    expect(reading.observations).toEqual([]);
  });

  it('tells one figure in two sheets', async () => {
    const sheets = { A: table('<c r="B3"><v>70</v></c>'), B: table('<c r="B3"><v>71</v></c>') };
    const reading = await readReport(writeXlsx({ sheets }), { name: 'a.xlsx' });
    expect(reading.issues).toMatchObject([
      { code: 'duplicate-figure', sheet: 'B', cell: 'B3', params: { other: 'A!B3' } },
    ]);
  });
});
