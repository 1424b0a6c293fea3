import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { detectDialect } from '../../../../pipeline/source/delimited/detect-dialect.ts';
import { noQuote, plainDialect } from '../../../../pipeline/source/delimited/dialect.ts';
import { readCsv } from '../../../../pipeline/source/delimited/read-csv.ts';
import { splitRecords } from '../../../../pipeline/source/delimited/split-records.ts';
import { isRow } from '../../../../pipeline/source/table.ts';

const cell = fc.stringMatching(/^[a-zế ,;"'\n\t0-9.\\]{0,8}$/);
const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 8,
  }),
);

describe('records of delimited text', () => {
  it('come back as they were written, by whoever wrote them', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, delimiter, newline) => {
          const text = Papa.unparse(rows, { delimiter, newline });
          const { records } = splitRecords(text, { ...plainDialect, delimiter }, true);
          expect(records).toEqual(rows);
        },
      ),
    );
  });

  it('are the same in pieces', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const text = Papa.unparse(rows, { newline: '\r\n' });
        const records = [];
        let rest = '';
        for (let at = 0; at < text.length; at += size) {
          rest += text.slice(at, at + size);
          const step = splitRecords(rest, plainDialect, false);
          records.push(...step.records);
          rest = rest.slice(step.used);
        }
        if (rest !== '') records.push(...splitRecords(rest, plainDialect, true).records);
        expect(records).toEqual(rows);
      }),
    );
  });

  it.each([
    ['a,"b\nc,d\ne,"f",g', [null, ['c', 'd'], ['e', 'f', 'g']]],
    ['a,b"c\nd,e', [null, ['d', 'e']]],
    ['a,"b"c,d\ne,f', [null, ['e', 'f']]],
    ['a,5" and 6",b', [['a', '5" and 6"', 'b']]],
    ['a,"b', [null]],
    [
      '"a" ,"b"  \nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('a stray quote costs its own line: %j', (text, records) => {
    expect(splitRecords(text, plainDialect, true).records).toEqual(records);
  });
});

const place = fc.constantFrom('Hà Nội', 'Bà Rịa - Vũng Tàu', 'TP. Hồ Chí Minh', 'Đắk Lắk');
const prose = fc.constantFrom(
  'giải pháp, sáng kiến',
  'UBND tỉnh; sở',
  'một\ndòng',
  'nói "được"',
  '',
);
const decimal = fc
  .integer({ min: 0, max: 9999 })
  .map((n) => (n / 100).toFixed(2).replace('.', ','));
/** A heading above four rows or more of a name, a number, a year and words. */
const officeTable = fc
  .array(fc.tuple(place, decimal, fc.integer({ min: 2000, max: 2025 }).map(String), prose), {
    minLength: 4,
    maxLength: 20,
  })
  .map((rows) => [['Tỉnh', 'Điểm số', 'Năm', 'Ghi chú'], ...rows]);
const dialects = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.boolean(),
});
describe('the dialect of a text', () => {
  it.each([
    ['a;b\n65,4;7,1\n', { delimiter: ';' }],
    ['a\tb\n1\t2\n', { delimiter: '\t' }],
    ['a|b\n1|2\n', { delimiter: '|' }],
    ['a, b\n1, "x, y"\n', { delimiter: ', ' }],
    ["a,b\n1,'x, y'\n2,'z'\n", { quote: "'" }],
    ['a,b\n1,"x \\"y\\", z"\n', { escape: 'backslash' }],
    ['a b c\n1 2 3\n', { delimiter: ' ' }],
    ['a , b\n1 , "x, y"\n2 , z\n', { delimiter: ' , ' }],
    ['Name,Age\nSmith\\, John,12\nBrown\\, Ann,13\nLee,14\n', { escape: 'backslash' }],
    ['Item,Size\nTV,55"\nPhone,6"\n', { quote: noQuote }],
    ['Item,Size\n"TV, LCD",55"\nPhone,6"\n', {}],
    ['Item,Size\nTV,55"\nPhone,6\n', {}],
    ['Item,Note\nA 9" rod,x\nTV,55"\nPhone,6"\n', {}],
    ["a,b\nMen's,Kid's\n", {}],
    ['a^b\nx, y^1\nz^2\n', { delimiter: '^' }],
    ['a\u001fb\nx, y\u001f1\nz\u001f2\n', { delimiter: '\u001f' }],
    ['a,b\n`x, y`,1\n`z`,2\n', { quote: '`' }],
    ['a\u0001b\nx, y\u00011\nz\u00012\n', { delimiter: '\u0001' }],
    ['STT<>Tỉnh\n1<>Huế\n2<>"x <> y"\n', { delimiter: '<>' }],
    ['STT|;|Tỉnh|;|PCI\n1|;|Huế|;|65,4\n2|;|Sơn La|;|\n', { delimiter: '|;|' }],
    ['Tỉnh:Mức:Vùng\nHuế:khá:Trung\nSơn La:tốt:Bắc\n', { delimiter: ':' }],
    ['STT "Tỉnh thành"\n1 "Hà Nội"\n2 "Sơn La"\n', { delimiter: ' ' }],
    ['a,\tb\nx,\t1\nz,\t2\n', { delimiter: ',\t' }],
    ['Bảng 1, năm 2020, của các tỉnh\nTỉnh;Điểm\nHà Nội;65,4\nSơn La;7,1\n', { delimiter: ';' }],
    ['Bảng 1. Kết quả\nĐơn vị: điểm\nTỉnh;Điểm\nHà Nội;65,4\nSơn La\n', { delimiter: ';' }],
  ])('%j', (text, dialect) => {
    expect(detectDialect(text).dialect).toEqual({ ...plainDialect, ...dialect });
  });

  it.each([
    'Giá trị\n1,5\n2,7\n3,25\n',
    'Tên tỉnh\nHà Nội\nHải Phòng\n',
    'Giờ\n10:22\n11:23\n',
    'Kỳ\n2018-01-02 10:22:11\n2018-01-03 10:22:12\n',
    "'Tỉnh'\n'Hà Nội'\n'Sơn La'\n",
    'Nội dung\nMột: hai: ba\nBốn: năm: sáu\n',
    'Tỉnh--Điểm\nHuế---6\nSơn La--7\n',
  ])('of one column cuts nothing: %j', (text) => {
    const { records } = splitRecords(text, detectDialect(text).dialect, true);
    const lines = text.trim().split('\n');
    expect(records).toEqual(lines.map((line) => [line.replaceAll("'", '')]));
  });

  it('is found again for tables as offices have them', () => {
    fc.assert(
      fc.property(officeTable, dialects, (rows, dialect) => {
        const text = Papa.unparse(rows, dialect);
        expect(splitRecords(text, detectDialect(text).dialect, true).records).toEqual(rows);
      }),
    );
  });

  it('is what the hint line says', () => {
    expect(detectDialect('sep=;\na,b;c,d\n')).toMatchObject({
      skip: 6,
      dialect: { delimiter: ';' },
      wrongHint: null,
    });
  });

  it.each([
    ['sep=;\nTỉnh,Điểm\nHuế,x\nSơn La,\n', ',', ';'],
    ['sep=,\nTỉnh;2018;2019\nHuế;65,4;66,1\nSơn La;64,5;63\n', ';', ','],
  ])('is what cuts the rows where the hint line is plainly wrong: %j', (text, delimiter, wrong) => {
    expect(detectDialect(text)).toMatchObject({ dialect: { delimiter }, wrongHint: wrong });
  });
});

const rowsOf = async (text: string, size: number): Promise<readonly (readonly string[])[]> => {
  const rows: (readonly string[])[] = [];
  const pieces = async function* () {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  };
  for await (const batch of readCsv(pieces()))
    rows.push(...batch.filter(isRow).map(({ cells }) => cells));
  return rows;
};

describe('rows that are all one cell wider than their heading', () => {
  it.each([
    [
      'R’s numbers',
      'a,b\n1,x,2\n2,y,4\n',
      [
        ['', 'a', 'b'],
        ['1', 'x', '2'],
        ['2', 'y', '4'],
      ],
    ],
    [
      'numbers below a title',
      'T\na,b\n1,2,\n2,4,5\n',
      [['T'], ['', 'a', 'b'], ['1', '2', ''], ['2', '4', '5']],
    ],
    [
      'a delimiter that ends each of them',
      'STT;Tỉnh\n1;Huế;\n2;Sơn La;\n',
      [
        ['STT', 'Tỉnh'],
        ['1', 'Huế', ''],
        ['2', 'Sơn La', ''],
      ],
    ],
    [
      'something else',
      'a,b\nx,1,2\ny,3,4\n',
      [
        ['a', 'b'],
        ['x', '1', '2'],
        ['y', '3', '4'],
      ],
    ],
    [
      'numbers, but in one row',
      'a,b\n1,x,2\n2,y\n',
      [
        ['a', 'b'],
        ['1', 'x', '2'],
        ['2', 'y'],
      ],
    ],
  ])('by %s', async (_, text, rows) => {
    expect(await rowsOf(text, 65_536)).toEqual(rows);
    expect(await rowsOf(text, 3)).toEqual(rows);
  });
});

it('escaped delimiters and blanks after quotes are the same in pieces', async () => {
  const text = 'a , b\n"x, y" , 1\n"z" , 2\n';
  expect(await rowsOf(text, 1)).toEqual([
    ['a', 'b'],
    ['x, y', '1'],
    ['z', '2'],
  ]);
  const escaped = 'Name,Age\nSmith\\, John,12\nBrown\\, Ann,13\nLee,14\n';
  expect((await rowsOf(escaped, 1))[1]).toEqual(['Smith, John', '12']);
});
