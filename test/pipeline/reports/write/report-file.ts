import { zipSync } from 'fflate';
import type { Draw } from '../draw.ts';
import type { LaidReport } from '../meaning.ts';
import { drawDelimited, drawEncoded } from './delimited.ts';
import { fill, type Notation, stack, widthOf, writeCell } from './grid.ts';
import { writeDocument, writePage } from './marked.ts';
import { writeBook, writeFontBook } from './workbook.ts';

/** A file as it is sent, and how it was written. */
export interface ReportFile {
  readonly name: string;
  readonly kind: string;
  /** Encoding, font or notation: what a person wants to know when it was not understood. */
  readonly writing: string;
  readonly bytes: Uint8Array;
}

type Write = (report: LaidReport, notation: Notation, draw: Draw) => ReportFile;

const asText: Write = ({ file, sheets: [sheet], ragged }, notation, draw) => {
  const { lines } = stack(sheet?.tables ?? []);
  const rows = lines
    .map((line) => fill(line, widthOf(lines), ragged))
    .map((line) => line.map((cell) => writeCell(cell, notation)));
  const { delimiter, text } = drawDelimited(draw, rows);
  const { encoding, bytes } = drawEncoded(draw, text);
  const ending = delimiter === '\t' ? draw.one('tsv', 'csv', 'txt') : draw.one('csv', 'csv', 'txt');
  return { name: `${file}.${ending}`, kind: 'text', writing: `${delimiter} ${encoding}`, bytes };
};

const asBook =
  (format: 'xlsx' | 'xls' | 'ods'): Write =>
  ({ file, sheets }, notation) => ({
    name: `${file}.${format}`,
    kind: format,
    writing: notation.isNumber ? 'numbers' : 'texts',
    bytes: writeBook(sheets, notation, format),
  });

const inFont: Write = (report, notation, draw) => {
  const font = draw.one('tcvn3', 'vni');
  const bytes = writeFontBook(report.sheets, notation, font);
  if (!bytes) return asBook('xlsx')(report, notation, draw);
  return { name: `${report.file}.xlsx`, kind: 'xlsx in an old font', writing: font, bytes };
};

const asPage: Write = ({ file, sheets, ragged }, notation, draw) => ({
  name: `${file}.${draw.one('xls', 'html')}`,
  kind: 'html',
  writing: notation.decimal,
  bytes: writePage(sheets, ragged, notation, draw.chance(50), draw.chance(30)),
});

const asDocument: Write = ({ file, sheets, ragged }, notation) => ({
  name: `${file}.docx`,
  kind: 'docx',
  writing: notation.decimal,
  bytes: writeDocument(sheets, ragged, notation),
});

const asArchive: Write = (report, notation, draw) => {
  const write = draw.one(...(isOneSheet(report) && !saysYear(report) ? [asText, ...books] : books));
  const { name, kind, writing, bytes } = write(report, notation, draw);
  return {
    name: 'Báo cáo.zip',
    kind: 'zip',
    writing: `${kind} ${writing}`,
    bytes: zipSync({ [name]: bytes }),
  };
};

const books = [asBook('xlsx'), asBook('xls'), asBook('ods')];
const isOneSheet = ({ sheets }: LaidReport): boolean => sheets.length === 1;
/** Where the name of a sheet says the year, only a workbook can hold it. */
const saysYear = ({ sheets }: LaidReport): boolean => sheets.some(({ name }) => /\d/.test(name));

/** The report written as a file of some kind that can hold it. */
export const drawFile = (draw: Draw, report: LaidReport, notation: Notation): ReportFile => {
  const inBooks = [...books, inFont, asArchive];
  const anywhere = [asText, asText, asText, asPage, asDocument];
  const write = draw.one(...(saysYear(report) ? inBooks : [...anywhere, ...inBooks]));
  return write(report, notation, draw);
};
