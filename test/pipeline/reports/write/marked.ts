import { strToU8, zipSync } from 'fflate';
import { type LaidReport, type LaidSheet, type LaidTable, type Line, linesOf } from '../meaning.ts';
import { escapeText, fill, mergeAt, type Notation, widthOf, writeCell } from './grid.ts';

/** The words of a line outside a table. */
const sayLine = (line: Line, notation: Notation): string =>
  line
    .map((cell) => writeCell(cell, notation))
    .filter((text) => text !== '')
    .join('  ');

const pageTable = (rows: readonly Line[], table: LaidTable, top: number, notation: Notation) =>
  rows
    .map((row, at) => {
      const cells = row.map((cell, column) => {
        const merged = mergeAt(table.merges, at - top, column);
        if (merged && !merged.isFirst) return '';
        const span = merged ? ` rowspan="${merged.rows}" colspan="${merged.columns}"` : '';
        const text = escapeText(writeCell(cell, notation));
        return `<td${span}>${text.replaceAll('\u00a0', '&nbsp;') || '&nbsp;'}</td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('\n');

/** A page as Excel or a web form saves it; lines above and below stand in the table or around it. */
export const writePage = (
  sheets: readonly LaidSheet[],
  ragged: LaidReport['ragged'],
  notation: Notation,
  isAround: boolean,
  areEntities: boolean,
): Uint8Array => {
  const around = (lines: readonly Line[]): string =>
    lines.map((line) => `<p>${escapeText(sayLine(line, notation))}</p>\n`).join('');
  const tables = sheets
    .flatMap((sheet) => sheet.tables)
    .map((table) => {
      const lines = isAround ? table.rows : linesOf(table);
      const rows = lines.map((line) => fill(line, widthOf(lines), ragged));
      const top = isAround ? 0 : table.above.length;
      const body = `<table border="1">\n${pageTable(rows, table, top, notation)}\n</table>\n`;
      return isAround ? around(table.above) + body + around(table.below) : body;
    });
  const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>\n<body>\n${tables.join('')}</body></html>\n`;
  return strToU8(
    areEntities ? page.replace(/[^ -~\n]/gu, (sign) => `&#${sign.codePointAt(0)};`) : page,
  );
};

const paragraph = (text: string): string =>
  text === ''
    ? '<w:p/>'
    : `<w:p><w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r></w:p>`;

const documentRow = (row: Line, at: number, { merges }: LaidTable, notation: Notation) =>
  row
    .map((cell, column) => {
      const merged = mergeAt(merges, at, column);
      if (merged && !merged.isFirstColumn) return '';
      const across = merged && merged.columns > 1 ? `<w:gridSpan w:val="${merged.columns}"/>` : '';
      const restart = merged?.isFirstRow ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
      const down = merged && merged.rows > 1 ? restart : '';
      const text = merged && !merged.isFirst ? '' : writeCell(cell, notation);
      return `<w:tc><w:tcPr>${across}${down}</w:tcPr>${paragraph(text)}</w:tc>`;
    })
    .join('');

const relations = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word document: the lines above and below a table are paragraphs. */
export const writeDocument = (
  sheets: readonly LaidSheet[],
  ragged: LaidReport['ragged'],
  notation: Notation,
): Uint8Array => {
  const around = (lines: readonly Line[]): string =>
    lines.map((line) => paragraph(sayLine(line, notation))).join('');
  const body = sheets
    .flatMap((sheet) => sheet.tables)
    .map((table) => {
      const width = widthOf(table.rows);
      const rows = table.rows
        .map((row) => fill(row, width, ragged))
        .map((row, at) => `<w:tr>${documentRow(row, at, table, notation)}</w:tr>`);
      return `${around(table.above)}<w:tbl>${rows.join('')}</w:tbl>${around(table.below)}`;
    })
    .join('');
  return zipSync({
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
  });
};
