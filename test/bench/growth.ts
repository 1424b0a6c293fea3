import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { codeLists } from '../../pipeline/code-lists.ts';
import { normalise } from '../../pipeline/normalise.ts';
import { median, round } from './statistics.ts';

type Cells = readonly (readonly (string | number)[])[];

const provinces = codeLists.geographies.filter((g) => g.basis === '63' && g.slug !== 'ha-tay');
const indicators = codeLists.indicators
  .filter(({ family, editions }) => family === 'pci' && !editions)
  .slice(0, 10);
const years = Array.from({ length: 16 }, (_, n) => 2008 + n);

/** A long report of that many figures: province, year, indicator, value. */
const createCells = (figures: number): Cells => {
  const rows = indicators.flatMap((indicator, i) =>
    years.flatMap((year, y) =>
      provinces.map(({ name }, p) => [
        name.vi,
        year,
        indicator.name.vi,
        // Believable scores: an index ends at 100, a component at 10; and no sum of components.
        (indicator.partOf ? 1 : 91) + ((p + y + i) % 90) / 10,
      ]),
    ),
  );
  return [['Tỉnh', 'Năm', 'Chỉ tiêu', 'Giá trị'], ...rows.slice(0, figures)];
};

/** A number as a Vietnamese office writes it. */
const textOf = (cell: string | number): string =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : cell;

const writeCsv = (cells: Cells): Uint8Array =>
  strToU8(cells.map((row) => row.map(textOf).join(';')).join('\n'));

const writeWorkbook = (cells: Cells, bookType: XLSX.BookType): Uint8Array => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells.map((row) => [...row])), 'PCI');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType, compression: true }));
};

const writeDocx = (cells: Cells): Uint8Array => {
  const cell = (text: string | number): string =>
    `<w:tc><w:p><w:r><w:t>${textOf(text)}</w:t></w:r></w:p></w:tc>`;
  const rows = cells.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const document = `<w:document xmlns:w="${main}"><w:body><w:tbl>${rows}</w:tbl></w:body></w:document>`;
  return zipSync({
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/' +
        'officeDocument/2006/relationships/officeDocument"/></Relationships>',
    ),
    'word/document.xml': strToU8(document),
  });
};

const kinds: Readonly<Record<string, (cells: Cells) => Uint8Array>> = {
  csv: writeCsv,
  xlsx: (cells) => writeWorkbook(cells, 'xlsx'),
  xls: (cells) => writeWorkbook(cells, 'biff8'),
  ods: (cells) => writeWorkbook(cells, 'ods'),
  html: (cells) => writeWorkbook(cells, 'html'),
  docx: writeDocx,
  zip: (cells) => zipSync({ 'pci.csv': writeCsv(cells) }),
};

const read = async (kind: string, bytes: Uint8Array, figures: number): Promise<number> => {
  const started = performance.now();
  const chunks = async function* () {
    yield bytes;
  };
  const { counts } = await normalise(
    { name: `pci.${kind}`, bytes: chunks() },
    { hints: { unit: 'point' }, lists: codeLists, upload: 'bench' },
  );
  if (counts.observations !== figures)
    throw new Error(`${kind}: ${counts.observations} of ${figures} figures`);
  return performance.now() - started;
};

/** How much longer a file of twice the figures takes to read, for each kind; 2 is in proportion. */
export const measureGrowth = async (figures: number, rounds: number) => {
  const table: Record<string, Record<string, number>> = {};
  for (const [kind, write] of Object.entries(kinds)) {
    const [small, large] = [write(createCells(figures)), write(createCells(2 * figures))];
    const times: [number[], number[]] = [[], []];
    // One round to warm up; then both sizes in turn.
    for (let turn = 0; turn <= rounds; turn += 1) {
      const once = await read(kind, small, figures);
      const twice = await read(kind, large, 2 * figures);
      if (turn > 0) times[0].push(once);
      if (turn > 0) times[1].push(twice);
    }
    const [once, twice] = times.map(median);
    table[kind] = {
      [`${figures} figures, ms`]: round(once ?? Number.NaN),
      [`${2 * figures} figures, ms`]: round(twice ?? Number.NaN),
      'ratio (at most 2.2)': round((twice ?? Number.NaN) / (once ?? Number.NaN), 2),
    };
  }
  return table;
};
