import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../pipeline/limits.ts';
import { openSource } from '../../../pipeline/source/open-source.ts';
import { inPieces } from '../read-report.ts';
import { textCell, writeXlsx } from './workbook/xlsx/write-xlsx.ts';

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const source = await openSource(inPieces(bytes));
  return 'code' in source ? source.code : 'opened';
};

const sheet = (content: string): Uint8Array => writeXlsx({ sheets: { S: content } });
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const ods = (table: string): Uint8Array =>
  zipSync({
    'content.xml': strToU8(
      `<office:x xmlns:office="o"><table:table>${table}</table:table></office:x>`,
    ),
  });
const nest = (bytes: Uint8Array, times: number): Uint8Array =>
  times === 0 ? bytes : nest(zipSync({ 'a.zip': bytes }), times - 1);
const csv = zipSync({ 'a.csv': strToU8('Tỉnh,PCI 2018\nHà Nội,65\n') });
const farCells = Array.from({ length: 30 }, (_, i) => row(i + 1, textCell(`XFD${i + 1}`, 'x')));

describe('limits of a file', () => {
  it.each([
    [
      'cells far out in many rows',
      'too-many-cells',
      sheet(`<sheetData>${farCells.join('')}</sheetData>`),
    ],
    ['one cell far out', 'opened', sheet(`<sheetData>${farCells[0]}</sheetData>`)],
    ['blanks without end', 'too-packed', sheet(' '.repeat(limits.ratioFrom * 2))],
    ['elements inside each other', 'too-nested', sheet('<a>'.repeat(300) + '</a>'.repeat(300))],
    ['an element cut short', 'damaged-file', sheet('<sheetData><row>')],
    [
      'a cell twice',
      'double-cell',
      sheet(`<sheetData>${row(1, textCell('A1', 'x') + textCell('A1', 'y'))}</sheetData>`),
    ],
    [
      'a cell in another row',
      'damaged-file',
      sheet(`<sheetData>${row(1, textCell('A2', 'x'))}</sheetData>`),
    ],
    [
      'a text that is not there',
      'damaged-file',
      sheet('<sheetData><row><c t="s"><v>7</v></c></row></sheetData>'),
    ],
    [
      'more sheets than any report has',
      'too-many-sheets',
      writeXlsx({
        sheets: Object.fromEntries(
          Array.from({ length: limits.sheets + 1 }, (_, i) => [`S${i}`, '<sheetData/>']),
        ),
      }),
    ],
    [
      'a row repeated without end',
      'too-many-cells',
      ods(
        `<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell></table:table-row>`,
      ),
    ],
    [
      'a blank row repeated to the sheet’s end',
      'opened',
      ods(
        `<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      ),
    ],
    ['an archive in an archive', 'opened', nest(csv, 1)],
    ['archives inside each other', 'too-many-archives', nest(csv, 2)],
    ['tables inside each other', 'too-nested', strToU8('<table><tr><td>'.repeat(500_000))],
    ['elements never closed', 'too-nested', strToU8(`<table>${'<font>'.repeat(1_000_000)}`)],
    ['elements of a sheet never closed', 'too-nested', sheet('<a>'.repeat(500_000))],
    [
      'spans without end',
      'too-many-cells',
      strToU8(`<table>${'<tr>'.concat('<td colspan=1000>x'.repeat(16)).repeat(40)}</table>`),
    ],
  ])('%s: %s', async (_, code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('are told with their number', async () => {
    const source = await openSource(inPieces(sheet(' '.repeat(limits.ratioFrom * 2))));
    expect(source).toMatchObject({ params: { limit: limits.ratio } });
  });
});
