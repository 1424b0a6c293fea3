import { mkdirSync, writeFileSync } from 'node:fs';
import { utils, type WorkSheet, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { codecs } from '../../pipeline/source/encoding/legacy-codecs.ts';
import { createEncoder, lowerTones, toBytes } from '../pipeline/source/encoding/legacy-text.ts';
import { textCell, writeXlsx } from '../pipeline/source/workbook/xlsx/write-xlsx.ts';

/*
 * Writes the reports here that are no text files: `node test/reports/write-reports.ts`. What is to be
 * understood of each is in its expected.json, see golden.test.ts. Those with raised and struck text,
 * workbook-xls-marks and workbook-struck-by-runs, were saved by LibreOffice from workbook-fods.
 */
const put = (folder: string, name: string, bytes: Uint8Array): void => {
  const path = new URL(`${folder}/`, import.meta.url);
  mkdirSync(path, { recursive: true });
  writeFileSync(new URL(name, path), bytes);
};

/** Rows as an office lays them out: title, unit, heading, a total and a note below. */
const rows = [
  ['BẢNG XẾP HẠNG NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) NĂM 2018'],
  ['Đơn vị tính: điểm'],
  ['TT', 'Tỉnh, thành phố', 'Điểm PCI', 'Hạng'],
  [1, 'Quảng Ninh', 70.36, '1/63'],
  [2, 'Đồng Tháp', 70.19, '2/63'],
  [3, 'Thừa Thiên Huế', 63.509, '30/63'],
  [null, 'Trung bình', 61.76],
  ['Nguồn: VCCI'],
];

const createSheet = (): WorkSheet => {
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
  return sheet;
};

const writeBook = (bookType: 'xls' | 'ods'): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), 'Bìa');
  utils.book_append_sheet(book, createSheet(), 'PCI 2018');
  return new Uint8Array(write(book, { type: 'array', bookType }));
};

put('workbook-xls', 'bao-cao.xls', writeBook('xls'));
put('workbook-ods', 'bao-cao.ods', writeBook('ods'));

const styles = `<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; tỷ đồng&quot;"/></numFmts>
  <fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font>
    <font><name val=".VnTimeH"/></font></fonts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="17"/><xf numFmtId="4"/>
    <xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs>`;

const value = (at: string, number: string, style = 0): string =>
  `<c r="${at}" s="${style}"><v>${number}</v></c>`;

put(
  'workbook-xlsx',
  'SIPAS.xlsx',
  writeXlsx({
    styles,
    states: { Nháp: 'state="hidden"' },
    sheets: {
      'SIPAS 2018': `<cols><col min="4" max="4" hidden="1"/></cols><sheetData>
        <row r="1">${textCell('A1', 'CHỈ SỐ HÀI LÒNG VỀ SỰ PHỤC VỤ HÀNH CHÍNH (SIPAS) NĂM 2018')}</row>
        <row r="3">${textCell('A3', 'Tỉnh')}${textCell('B3', 'SIPAS')}${textCell('C3', 'Hạng')}${textCell('D3', 'Ghi chú')}</row>
        <row r="4">${textCell('A4', 'Quảng Ninh')}${value('B4', '0.9561', 1)}${textCell('C4', '1/63')}</row>
        <row r="5" hidden="1">${textCell('A5', 'Hải Phòng')}${value('B5', '0.9012', 1)}${value('C5', '23043', 2)}</row>
        <row r="6">${textCell('A6', 'Hà Nội')}<c r="B6"><f>B5*2</f></c>${value('C6', '40')}</row>
        <row r="7">${textCell('A7', 'Cần Thơ')}<c r="B7" t="e"><v>#REF!</v></c></row>
        </sheetData><mergeCells><mergeCell ref="A1:D1"/></mergeCells>`,
      Nháp: `<sheetData><row r="1">${textCell('A1', 'Hà Nội')}</row></sheetData>`,
    },
  }),
);

const encoder = (id: string): ((text: string) => string) => {
  const codec = codecs.find((one) => one.id === id);
  if (!codec) throw new Error(`unknown encoding: ${id}`);
  return createEncoder(codec);
};
const [tcvn3, vni] = [encoder('tcvn3'), encoder('vni')];

/** The fonts have no capitals with tones; whoever used them typed capitals in the H font. */
const inFont = (at: string, text: string): string =>
  `<c r="${at}" s="${text === text.toUpperCase() ? 5 : 4}" t="inlineStr"><is><t>${tcvn3(text.toLowerCase() === text ? text : lowerTones(text))}</t></is></c>`;

put(
  'workbook-old-font',
  'PCI 2009.xlsx',
  writeXlsx({
    styles,
    sheets: {
      Sheet1: `<sheetData>
        <row r="1">${inFont('A1', 'TỈNH')}${inFont('B1', 'Điểm PCI')}</row>
        <row r="2">${inFont('A2', 'Quảng Ninh')}${value('B2', '60.81')}</row>
        <row r="3">${inFont('A3', 'ĐỒNG THÁP')}${value('B3', '68.54')}</row></sheetData>`,
    },
  }),
);

const csv = `Tỉnh,Năm,PCI
Quảng Ninh,2009,"60,81"
Đồng Tháp,2009,"68,54"
Thừa Thiên Huế,2009,"64,23"
`;
put('tcvn3', 'report.csv', toBytes(tcvn3(lowerTones(csv))));
put('vni', 'report.csv', toBytes(vni(csv)));

const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><style>td{color:red}</style></head><body>
<p>T&igrave;nh h&igrave;nh c&#7855;t gi&#7843;m th&#7911; t&#7909;c h&agrave;nh ch&iacute;nh t&#7881;nh Qu&#7843;ng Ninh n&#259;m 2018</p>
<table border=1><tr><td rowspan=2>Ch&#7881; ti&ecirc;u<td colspan=2>PCI
<tr><td>&nbsp;<td></table>
<table><tr><th>T&#7881;nh</th><th>PCI 2018</th><th>H&#7841;ng</th></tr>
<tr><td rowspan=1>Qu&#7843;ng&nbsp;Ninh<br></td><td x:num="70.36">70,4</td><td>1</td></tr>
<tr style='display:none'><td>H&agrave; N&#7897;i</td><td x:num>65,4</td><td>9</td></tr></table></body></html>`;
put('html-as-xls', 'bieu.xls', strToU8(page));

const word = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${word(text)}</w:tc>`;
const line = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
  ${word('KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX) NĂM 2018')}
  <w:tbl>${line(cell('Tỉnh'), cell('PAR Index'), cell('Hạng'))}
  ${line(cell('Quảng Ninh'), cell('89,06'), cell('1/63'))}
  ${line(cell('Hà Nội'), `<w:tc><w:p><w:del><w:r><w:delText>80,00</w:delText></w:r></w:del><w:r><w:t>83,98</w:t></w:r></w:p></w:tc>`, cell('2/63'))}
  </w:tbl>${word('Nguồn: Bộ Nội vụ')}</w:body></w:document>`;
const relations = `<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>`;
const writeDocument = (text: string): Uint8Array =>
  zipSync({ '_rels/.rels': strToU8(relations), 'word/document.xml': strToU8(text) });
put('document-docx', 'bao-cao.docx', writeDocument(document));

/** A row that begins to the right of the others, as Word leaves it when cells are dragged. */
const indented = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('Hà Nội')}${cell('12')}</w:tr>`;
put(
  'document-row-indented',
  'bao-cao.docx',
  writeDocument(
    document.replace(
      /<w:tbl>.*<\/w:tbl>/s,
      `<w:tbl>${line(cell('STT'), cell('Tỉnh'), cell('PAR Index'))}${line(cell('1'), cell('Quảng Ninh'), cell('89,06'))}${indented.replace('>12<', '>83,98<')}</w:tbl>`,
    ),
  ),
);

put(
  'archive',
  'nop-bai.zip',
  zipSync({
    'Quảng Ninh/PCI 2009.csv': strToU8('Tỉnh,PCI\nQuảng Ninh,60.81\n'),
    'bao-cao.xls': writeBook('xls'),
    'anh.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
    '../thoát.csv': strToU8('Tỉnh,Năm,PCI\nHà Nội,2018,1\n'),
    '__MACOSX/._PCI 2009.csv': strToU8('x'),
  }),
);

/** The year stands in the names of the sheets alone, and these behind the file's in an archive. */
const writeYears = (): Uint8Array => {
  const book = utils.book_new();
  for (const [year, score] of [
    ['Năm 2013', 60.81],
    ['PCI.2014', 62.16],
  ] as const) {
    const own = utils.aoa_to_sheet([['Tỉnh', 'PCI'], ['Quảng Ninh', score], ['Hà Nội', score - 3]]);
    utils.book_append_sheet(book, own, year);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
};
put('archive-years-as-sheets', 'nop-bai.zip', zipSync({ 'bao-cao.xlsx': writeYears() }));
