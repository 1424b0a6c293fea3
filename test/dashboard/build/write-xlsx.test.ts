import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleFiles } from '../../../dashboard/build/sample-files.ts';
import { columnName, type SheetOfCells } from '../../../dashboard/build/xlsx/workbook.ts';
import { writeXlsx } from '../../../dashboard/build/xlsx/write-xlsx.ts';
import { template } from '../../../dashboard/upload/samples.ts';

/** Part of CT_Worksheet (ECMA-376, part 1, 18.3.1.99); Excel repairs a file with another order. */
const inOrder = [
  ...['sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells', 'dataValidations'],
  'ignoredErrors',
];

const sheet: SheetOfCells = {
  name: 'Sở & “ban”',
  columns: [{ width: 20, style: 'text' }, { width: 10 }],
  rows: [
    { cells: ['<Tiêu đề> & "khác"'], style: 'title' },
    { cells: [] },
    { cells: ['Hà Nội', 71.25, 1200] },
  ],
  frozen: 2,
  merged: ['A1:C1'],
  prompts: [{ range: 'A3:A9', list: "'Danh mục'!$A$2:$A$3", title: 'Tỉnh', text: 'Chọn "tỉnh"' }],
};

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const attributesOf = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');

describe('a workbook that is written', () => {
  it('is read by SheetJS cell by cell', () => {
    const book = read(writeXlsx([sheet, { ...sheet, name: 'Ẩn', hidden: true }]));
    expect(book.SheetNames).toEqual(['Sở & “ban”', 'Ẩn']);
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 1]);
    const first = book.Sheets['Sở & “ban”'];
    if (!first) throw new Error('the sheet is not there');
    expect(utils.sheet_to_json(first, { header: 1 })).toEqual([
      ['<Tiêu đề> & "khác"'],
      [],
      ['Hà Nội', 71.25, 1200],
    ]);
    expect(first.B3.w).toBe('71.25');
    expect(first.C3.w).toBe('1,200');
    expect(first['!merges']).toEqual([utils.decode_range('A1:C1')]);
  });

  it('names every part with its type and has the elements of a sheet in the schema’s order', () => {
    const parts = partsOf(writeXlsx([sheet]));
    const types = attributesOf(parts.get('[Content_Types].xml') ?? '', 'PartName');
    const listed = [...parts.keys()].filter((path) => !/\.rels$|^\[/.test(path));
    expect(listed.map((path) => `/${path}`).toSorted()).toEqual(types.toSorted());
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const places = inOrder.map((name) => xml.search(`<${name}[ >]`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('counts columns as spreadsheets do', () => {
    expect([1, 26, 27, 52, 702, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
  });
});

describe('the drop-downs of the empty form', () => {
  const xml = partsOf(sampleFiles[template]()).get('xl/worksheets/sheet1.xml') ?? '';
  const lists = read(sampleFiles[template]()).Sheets['Danh mục'] ?? {};

  it('offer their list from its first to its last name, for 300 rows', () => {
    const ranges = [...xml.matchAll(/'Danh mục'!\$([A-Z])\$(\d+):\$\1\$(\d+)/g)];
    expect(ranges).toHaveLength(4);
    for (const [, column, first, last] of ranges) {
      expect(first).toBe('2');
      expect(lists[`${column}${last}`]?.v).toBeTruthy();
      expect(lists[`${column}${Number(last) + 1}`]).toBeUndefined();
    }
    const filled = attributesOf(xml, 'sqref').filter((range) => /^[A-H]3:[A-H]302$/.test(range));
    expect(filled).toHaveLength(8);
  });

  it('say no more than Excel shows: 32 characters in a title, 255 in a text', () => {
    const lengths = (name: string) => attributesOf(xml, name).map((text) => text.length);
    expect(Math.max(...lengths('promptTitle'), ...lengths('errorTitle'))).toBeLessThanOrEqual(32);
    expect(Math.max(...lengths('prompt'), ...lengths('error'))).toBeLessThanOrEqual(255);
  });
});
