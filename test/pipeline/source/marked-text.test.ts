import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.ts';
import { textCell, writeXlsx } from './workbook/xlsx/write-xlsx.ts';

/*
 * Raised digits are footnote marks, and hidden, struck or deleted text is not part of a cell: in every
 * kind of file, 12 with such a neighbour stays 12.
 */

const heading = 'Số sáng kiến được công nhận năm 2020';

const read = async (report: Uint8Array | string, name: string) => {
  const { observations, issues } = await readReport(report, { name });
  return {
    figures: observations.map(({ geography, value, text }) => `${geography} ${value} “${text}”`),
    omitted: issues.filter(({ code }) => code === 'omitted-text'),
  };
};

const cellsOf = (omitted: Awaited<ReturnType<typeof read>>['omitted']): readonly string[] =>
  omitted.map(({ cell, text }) => `${cell} ${text}`);

const xlsx = (place: string, cell: string, styles = ''): Uint8Array =>
  writeXlsx({
    sheets: {
      S: `<sheetData><row r="1">${textCell('A1', 'Tỉnh')}${textCell('B1', heading)}</row>
        <row r="2">${textCell('A2', place)}${cell}</row></sheetData>`,
    },
    strings: ['<r><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>(1)</t></r>'],
    styles,
  });

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

const wordCell = (runs: string): string => `<w:tc><w:p>${runs}</w:p></w:tc>`;

const docx = (rows: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="w"><w:body><w:tbl><w:tr>${wordCell(run('Tỉnh'))}${wordCell(run(heading))}</w:tr>${rows}</w:tbl></w:body></w:document>`,
    ),
  });

const ods = (cell: string): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml':
      strToU8(`<office:document-content><office:automatic-styles><style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>
      <style:style style:name="T2"><style:text-properties style:text-line-through-style="solid"/></style:style></office:automatic-styles>
      <office:body><table:table table:name="S"><table:table-row><table:table-cell><text:p>Tỉnh</text:p></table:table-cell><table:table-cell><text:p>${heading}</text:p></table:table-cell></table:table-row>
      <table:table-row><table:table-cell><text:p>Hà Nội</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell></table:table-row></table:table></office:body></office:document-content>`),
  });

const html = (rows: string): string =>
  `<html><body><table><tr><th>Tỉnh<th>${heading}${rows}</table></body></html>`;

describe('a raised mark', () => {
  it('is no digit of the number: XLSX', async () => {
    const inline =
      '<c r="B2" t="inlineStr"><is><r><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>';
    const shared = '<c r="B2" t="s"><v>0</v></c>';
    for (const cell of [inline, shared])
      expect((await read(xlsx('Hà Nội', cell), 'a.xlsx')).figures).toEqual(['ha-noi 12 “12¹”']);
  });

  it('is no digit of the number: ODS, HTML, DOCX', async () => {
    const odf = ods('12<text:span text:style-name="T1">1</text:span>');
    const page = html('<tr><td>Hà Nội<td>12<sup>1</sup>');
    const raised = run('1', '<w:vertAlign w:val="superscript"/>');
    const word = docx(`<w:tr>${wordCell(run('Hà Nội'))}${wordCell(run('12') + raised)}</w:tr>`);
    expect((await read(odf, 'a.ods')).figures).toEqual(['ha-noi 12 “12¹”']);
    expect((await read(page, 'a.xls')).figures).toEqual(['ha-noi 12 “12¹”']);
    expect((await read(word, 'a.docx')).figures).toEqual(['ha-noi 12 “12¹”']);
  });

  it('is a number where nothing stands before it', async () => {
    const page = html('<tr><td>Hà Nội<td><sup>12</sup>');
    expect((await read(page, 'a.xls')).figures).toEqual(['ha-noi 12 “12”']);
  });
});

describe('struck and hidden text', () => {
  it('is left out and named: XLSX', async () => {
    const part =
      '<c r="B2" t="inlineStr"><is><r><rPr><strike/></rPr><t>12</t></r><r><t>15</t></r></is></c>';
    const found = await read(xlsx('Hà Nội', part), 'a.xlsx');
    expect(found.figures).toEqual(['ha-noi 15 “15”']);
    expect(cellsOf(found.omitted)).toEqual(['B2 12']);
    const styles = '<fonts><font><strike/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>';
    const whole = await read(xlsx('Hà Nội', '<c r="B2" s="0"><v>12</v></c>', styles), 'a.xlsx');
    expect(whole.figures).toEqual([]);
    expect(cellsOf(whole.omitted)).toContain('B2 12');
  });

  it('is left out and named: ODS, HTML, DOCX', async () => {
    const odf = await read(ods('<text:span text:style-name="T2">12</text:span>15'), 'a.ods');
    expect([odf.figures, cellsOf(odf.omitted)]).toEqual([['ha-noi 15 “15”'], ['B2 12']]);
    const page = await read(
      html(
        '<tr><td>Hà Nội<td><s>12</s> 15<tr><td>Cần Thơ<td><span style="display: none">9</span>14',
      ),
      'a.xls',
    );
    expect(page.figures).toEqual(['ha-noi 15 “15”', 'can-tho 14 “14”']);
    expect(cellsOf(page.omitted)).toEqual(['B2 12', 'B3 9']);
    const runs = `${run('12')}${run('99', '<w:vanish/>')}${run('', '<w:strike w:val="0"/>')}`;
    const word = docx(`<w:tr>${wordCell(run('Hà Nội'))}${wordCell(runs)}</w:tr>`);
    const found = await read(word, 'a.docx');
    expect([found.figures, cellsOf(found.omitted)]).toEqual([['ha-noi 12 “12”'], ['B2 99']]);
  });

  it('goes on where a page only cuts words at the edge of their cell', async () => {
    const page = html('<tr><td>Hà <span style="display:none">Nội</span><td>12');
    expect((await read(page, 'a.xls')).figures).toEqual(['ha-noi 12 “12”']);
  });

  it('is nothing in a row that was deleted, and stays where only a format was changed', async () => {
    const kept = run('12', '<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>');
    const word = docx(`<w:tr>${wordCell(run('Hà Nội'))}${wordCell(kept)}</w:tr>
      <w:tr><w:trPr><w:del w:id="1"/></w:trPr>${wordCell(run('Huế'))}${wordCell(run('7'))}</w:tr>`);
    expect((await read(word, 'a.docx')).figures).toEqual(['ha-noi 12 “12”']);
  });
});
