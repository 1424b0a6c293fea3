import { strToU8, zipSync } from 'fflate';
import { codeLists } from '../../pipeline/code-lists.ts';
import { columnLetter } from '../../pipeline/model/cell-address.ts';

const provinces = codeLists.geographies
  .filter((g) => g.basis === '63' && g.slug !== 'ha-tay')
  .map(({ name }) => name.vi);
const kinds = ['Thực hiện', 'Kế hoạch', 'Trước khi thực hiện'];
/** 47 of them: with the province, the period and the kind there are 50 columns. */
const parts = new Set(codeLists.indicators.flatMap(({ ratio }) => ratio?.numerator ?? []));
const indicators = codeLists.indicators
  .filter(({ id, editions, unit }) => !editions && !parts.has(id) && !/VND|USD/.test(unit))
  .slice(0, 47);
const heading = ['Tỉnh', 'Kỳ', 'Loại', ...indicators.map(({ name }) => name.vi)];
const periods = Array.from({ length: 20 * 17 }, (_, i) => {
  const [year, part] = [2005 + Math.floor(i / 17), i % 17];
  if (part === 0) return String(year);
  return part <= 12 ? `${part}/${year}` : `Quý ${['I', 'II', 'III', 'IV'][part - 13]}/${year}`;
});

const text = (cell: string, column: number, row: number): string =>
  `<c r="${columnLetter(column)}${row}" t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;')}</t></is></c>`;

/** A number that the indicator can have. */
const numberOf = (seed: number, { bounds }: (typeof indicators)[number]): number => {
  const [least, most] = [
    Math.max(bounds.min ?? 0, bounds.max === 1 ? 0 : 1.01),
    Math.min(bounds.max ?? 90_000, 90_000),
  ];
  const share = ((seed * 7919) % 99_991) / 99_991;
  return Math.round((least + share * (most - least)) * 100) / 100;
};

const writeRow = (row: number, n: number): string => {
  const [province, rest] = [n % provinces.length, Math.floor(n / provinces.length)];
  const labels = [
    provinces[province],
    periods[rest % periods.length],
    kinds[Math.floor(rest / periods.length)],
  ];
  const cells = indicators.map(
    (indicator, i) =>
      `<c r="${columnLetter(i + 3)}${row}"><v>${numberOf(n * 47 + i, indicator)}</v></c>`,
  );
  return `<row r="${row}">${labels.map((label, i) => text(label ?? '', i, row)).join('')}${cells.join('')}</row>`;
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of 50 columns and that many rows, each figure another: about 20 MB at 55,000. */
export const writeLargeWorkbook = (rows: number): Uint8Array => {
  const lines = Array.from({ length: rows }, (_, n) => strToU8(writeRow(n + 2, n)));
  const first = `<row r="1">${heading.map((cell, i) => text(cell, i, 1)).join('')}</row>`;
  const pieces = [
    strToU8(`<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${first}`),
    ...lines,
    strToU8('</sheetData></worksheet>'),
  ];
  const sheet = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    sheet.set(piece, at);
    at += piece.length;
  }
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': sheet,
  });
};
