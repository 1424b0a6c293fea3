import { columnLetter } from '../../../../pipeline/model/cell-address.ts';
import { type Format, writeWorkbook } from '../../../reports/write-workbook.ts';
import { textCell, writeXlsx } from '../../source/workbook/xlsx/write-xlsx.ts';
import type { LaidSheet } from '../meaning.ts';
import { legacyTexts } from './delimited.ts';
import { escapeText, type Notation, stack, storeCell } from './grid.ts';

const rangesOf = (merges: ReturnType<typeof stack>['merges']): string[] =>
  merges.map(
    ({ from, to }) => `${columnLetter(from[1])}${from[0] + 1}:${columnLetter(to[1])}${to[0] + 1}`,
  );

/** A workbook in one of the formats of Excel and LibreOffice. */
export const writeBook = (
  sheets: readonly LaidSheet[],
  notation: Notation,
  format: Format,
): Uint8Array =>
  writeWorkbook(
    {
      file: 'report',
      formats: [format],
      sheets: sheets.map(({ name, tables }) => {
        const { lines, merges } = stack(tables);
        return {
          name,
          rows: lines.map((line) => line.map((cell) => storeCell(cell, notation))),
          merged: rangesOf(merges),
          ...{ hidden: false, hiddenRows: [], hiddenColumns: [] },
        };
      }),
    },
    format,
  );

/** The old fonts by the encoding in which they were typed. */
const fonts = { tcvn3: '.VnTime', vni: 'VNI-Times' } as const;
export type Font = keyof typeof fonts;

const styles = (font: string): string =>
  `<fonts><font><name val="Times New Roman"/></font><font><name val="${font}"/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>`;

/** An XLSX whose texts were typed in an old font; null when the font lacks a letter of them. */
export const writeFontBook = (
  sheets: readonly LaidSheet[],
  notation: Notation,
  font: Font,
): Uint8Array | null => {
  const typed = legacyTexts[font];
  let isWhole = true;
  const write = (at: string, stored: string | number | null): string => {
    if (stored === null) return '';
    if (typeof stored === 'number') return `<c r="${at}"><v>${stored}</v></c>`;
    const text = typed(stored);
    isWhole &&= text !== null;
    return textCell(at, escapeText(text ?? '')).replace('<c ', '<c s="1" ');
  };
  const written = sheets.map(({ name, tables }) => {
    const { lines, merges } = stack(tables);
    const rows = lines.map((line, row) => {
      const cells = line.map((cell, column) =>
        write(`${columnLetter(column)}${row + 1}`, storeCell(cell, notation)),
      );
      return `<row r="${row + 1}">${cells.join('')}</row>`;
    });
    const merged = rangesOf(merges).map((range) => `<mergeCell ref="${range}"/>`);
    const tail = merged.length > 0 ? `<mergeCells>${merged.join('')}</mergeCells>` : '';
    return [name, `<sheetData>${rows.join('')}</sheetData>${tail}`] as const;
  });
  const bytes = writeXlsx({ styles: styles(fonts[font]), sheets: Object.fromEntries(written) });
  return isWhole ? bytes : null;
};
