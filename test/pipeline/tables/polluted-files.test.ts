import { describe, expect, it } from 'vitest';
import { convertReport } from './convert-report.ts';

/*
 * The pollutions of the Pollock benchmark (Vitagliano et al., VLDB 2023), made on a table of ours of
 * the same make: dates, numbers, codes, words with apostrophes and inches, quoted prose with commas,
 * and an empty last column. What matters: no record comes out that is not in the table.
 */
const heading = ['DATE', 'TIME', 'Qty', 'ID', 'Price', 'Type', 'Description', 'URL', 'Comments'];
const types = ["Men's Boots", 'Desk, Oak', 'Sofa', 'Table, 48"', 'Fly Rod 8 Wt.', 'Vest'];
const prose = [
  'Warm, dry and light; made for rain.',
  'Plain words without any mark at all',
  'A 9" rod, quick and strong.',
  "It won't chip, peel or crack.",
];
const records = Array.from({ length: 24 }, (_, i) => [
  `${10 + i}/02/2018`,
  `0${i % 10}:15`,
  String(i % 7),
  `MG-${8000 + i}`,
  `$${i + 0.5}`,
  types[i % types.length] ?? '',
  prose[i % prose.length] ?? '',
  `https://example.com/${i}.html`,
  '',
]);

interface Writing {
  readonly delimiter?: string;
  readonly quote?: string;
  readonly escape?: string;
  readonly end?: string;
}

const writeRow = (
  cells: readonly string[],
  { delimiter = ',', quote = '"', escape: mark = quote, end = '\r\n' }: Writing = {},
): string =>
  cells
    .map((cell, i) =>
      i === 6 || i === 7 || cell.includes(delimiter) || cell.includes(quote)
        ? quote + cell.replaceAll(quote, mark + quote) + quote
        : cell,
    )
    .join(delimiter) + end;

const write = (rows: readonly (readonly string[])[], writing?: Writing): string =>
  rows.map((cells) => writeRow(cells, writing)).join('');

const truth = new Set(records.map((cells) => cells.join('\n')));

/** Which records came out, and that each of them is one of the table's. */
const readRecords = async (text: string) => {
  const { records: found, refusal, rejected } = await convertReport(text);
  const [head = [], ...body] = found;
  const wrong = body.filter((cells) => !truth.has(cells.join('\n')));
  expect(wrong).toEqual([]);
  return { head, count: body.length, refusal, rejected };
};

const all = [heading, ...records];
const unnamed = heading.map((_, i) => `column_${i + 1}`);

describe('polluted files as a whole', () => {
  it.each([
    ['as it is', write(all)],
    ['LF', write(all, { end: '\n' })],
    ['CR', write(all, { end: '\r' })],
    ['no last line end', write(all).trimEnd()],
    ['two last line ends', `${write(all)}\r\n`],
    ['tabs', write(all, { delimiter: '\t' })],
    ['semicolons', write(all, { delimiter: ';' })],
    ['comma and blank', write(all, { delimiter: ', ' })],
    ['backslash before quotes', write(all, { escape: '\\' })],
    ['a line above, delimited', `PREAMBLE,,,,,,,,\r\n,,,,,,,,\r\n${write(all)}`],
    ['a line above, not delimited', `PREAMBLE\r\n${write(all)}`],
    ['lines below, delimited', `${write(all)}FOOTNOTE,,,,,,,,\r\nFOOTNOTE,,,,,,,,\r\n`],
    ['lines below, not delimited', `${write(all)}\r\nFOOTNOTE\r\n`],
    ['one line end of another kind', write(all).replace('\r\n', '\n')],
  ])('%s: every record', async (_, text) => {
    const { head, count } = await readRecords(text);
    expect([head, count]).toEqual([heading, records.length]);
  });

  it('without a heading: every record under made-up names', async () => {
    expect(await readRecords(write(records))).toMatchObject({ head: unnamed, count: 24 });
  });

  it('with a heading of two rows: their labels joined', async () => {
    const { head, count } = await readRecords(write([heading, ...all]));
    expect([head[0], count]).toEqual(['DATE DATE', 24]);
  });

  it('with one record, or only a heading', async () => {
    expect(await readRecords(write(all.slice(0, 2)))).toMatchObject({ head: heading, count: 1 });
    expect(await readRecords(write([heading]))).toMatchObject({ head: heading, count: 0 });
  });

  it('without a byte: refused', async () => {
    expect((await convertReport('')).refusal?.code).toBe('empty-file');
  });

  it.each([
    ['apostrophes for quotes', write(all, { quote: "'" })],
    ['apostrophes escaped by quotes', write(all, { quote: "'", escape: '"' })],
    ['no escape before quotes', write(all, { escape: '' })],
    ['blanks for delimiters, cells unquoted', write(all).replaceAll(/,(?! )/g, ' ')],
    ['colons for delimiters', write(all, { delimiter: ':' })],
  ])('%s: nothing wrong', async (_, text) => {
    const { refusal, head, count, rejected } = await readRecords(text);
    expect(refusal !== null || count + rejected.length > 0).toBe(true);
    if (refusal === null) expect([heading, unnamed]).toContainEqual(head);
  });

  it.each([
    ['fewer', all.map((cells) => cells.slice(0, 8))],
    ['more', all.map((cells, i) => [...cells, i === 0 ? 'col1' : ''])],
  ])('with a second table of %s columns: the first alone', async (_, second) => {
    const { head, count, rejected } = await readRecords(write(all) + write(second));
    expect([head, count]).toEqual([heading, 24]);
    expect(new Set(rejected.map(({ row }) => row)).size).toBe(25);
  });

  it('with a row of units below its heading: both are the heading', async () => {
    const units = ['(d/m/y)', '(h:m)', 'pieces', '', 'dollars', '', '', '', ''];
    const { head, count } = await readRecords(write([heading, units, ...records]));
    expect([head[2], head[3], count]).toEqual(['Qty pieces', 'ID', 24]);
  });

  it('with a title as wide as the table, for its commas: above the table, and said', async () => {
    const text = 'Báo cáo, quý I, năm 2018\nTỉnh,Năm,Điểm\nHà Nội,2018,65.4\nSơn La,2018,64.5\n';
    const { records: found, warnings } = await convertReport(text);
    expect([found[0]?.[2], found.length]).toEqual(['Điểm', 3]);
    expect(warnings.map(({ code, row }) => [code, row])).toEqual([['row-above-table', 1]]);
  });

  it('with another table as wide below it: the first alone', async () => {
    const other = [
      ['Name', 'Kind', 'Sort', 'Code', 'Note', 'Word', 'Text', 'Link', 'End'],
      ...records.map((cells) => cells.toReversed()),
    ];
    expect(await readRecords(write(all) + write(other))).toMatchObject({
      head: heading,
      count: 24,
    });
  });
});

/** A pollution of one row at one column; row 0 is the heading. */
const polluters: Readonly<Record<string, (line: string, cell: number) => string>> = {
  'a separator too many': (line, cell) => cutAt(line, cell, (a, b) => `${a},${b}`),
  'a separator too few': (line, cell) => cutAt(line, cell, (a, b) => a.replace(/,$/, '') + b),
  'a quote too many': (line, cell) => cutAt(line, cell, (a, b) => `${a}"${b}`),
  'other separators': (line) => line.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';'),
};

/** The line in two before its cell of that number. */
const cutAt = (line: string, cell: number, join: (a: string, b: string) => string): string => {
  let quoted = false;
  let left = cell;
  for (let at = 0; at < line.length; at += 1) {
    if (left === 0) return join(line.slice(0, at), line.slice(at));
    if (line[at] === '"') quoted = !quoted;
    if (line[at] === ',' && !quoted) left -= 1;
  }
  return join(line, '');
};

describe.each(Object.entries(polluters))('polluted rows: %s', (_, pollute) => {
  it('costs that row alone, wherever it is', async () => {
    for (let row = 0; row < all.length; row += 1)
      for (let cell = 0; cell < heading.length; cell += 1) {
        const lines = all.map((cells) => writeRow(cells, { end: '' }));
        const polluted = lines.map((line, i) => (i === row ? pollute(line, cell) : line));
        if (polluted[row] === lines[row]) continue;
        const { head, count, refusal } = await readRecords(`${polluted.join('\r\n')}\r\n`);
        const place = `row ${row}, cell ${cell}: ${polluted[row]}`;
        expect([refusal, count], place).toEqual([null, row === 0 ? 24 : 23]);
        expect(head, place).toEqual(row === 0 ? unnamed : heading);
      }
  });
});
