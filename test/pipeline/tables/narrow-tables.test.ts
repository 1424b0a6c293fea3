import { describe, expect, it } from 'vitest';
import { issueMessage } from '../../../pipeline/model/issue.ts';
import { convertReport } from './convert-report.ts';

const convert = async (text: string) => {
  const { records, rejected, warnings } = await convertReport(text);
  const said = [...rejected, ...warnings].map(({ code, row }) => `${code} ${row}`);
  return { records, said };
};

describe('a list', () => {
  it.each([
    ['of numbers with commas', 'Điểm\n1,5\n2,75\n'],
    ['of sums of money', 'Amount\n$48,099.58\n$1,250.00\n'],
    ['of numbers grouped by blanks', 'Dân số\n5 204 539\n4 682 577\n'],
    ['of sentences', 'Việc\nrà soát, cắt giảm\nkhác\nsố hóa hồ sơ, dữ liệu, kho\nxong\n'],
    ['of JSON', 'Payload\n{"a": 1, "b": [1, 2]}\n{"a": 2, "b": [3, 4]}\n'],
    ['of moments', 'Lúc\n2018-01-02 10:22\n2018-01-03 11:23\n'],
  ])('%s is one column', async (_, text) => {
    const { records, said } = await convert(text);
    expect(records.map((cells) => cells.join('|'))).toEqual(text.trim().split('\n'));
    expect(said).toEqual([]);
  });

  it.each([
    ['a title above it', 'Bảng 1. Kết quả năm 2020\nTỉnh\nHuế\nSơn La\n', ['row-above-table 1']],
    [
      'lines of a letterhead',
      'Bộ Nội vụ\nBáo cáo năm 2020\nĐiểm\n65\n64\n',
      ['row-above-table 1', 'row-above-table 2'],
    ],
    ['a note below it', 'Tỉnh\nHuế\nSơn La\nGhi chú: số liệu, đến 31/12\n', ['row-below-table 4']],
    ['a footnote', 'Điểm\n65\n64\n(*) Số liệu sơ bộ\n', ['row-below-table 4']],
    ['a separator too many', 'Điểm\n65\n64,\n63\n', ['extra-cell 3']],
  ])('keeps its heading and its rows with %s', async (_, text, expected) => {
    const { records, said } = await convert(text);
    expect(records.every((cells) => cells.length === 1)).toBe(true);
    expect(records[0]?.[0]).toMatch(/^(?:Tỉnh|Điểm)$/);
    expect(said).toEqual(expected);
  });

  it('is read without the apostrophes around its lines', async () => {
    const { records } = await convert("'Điểm'\n'1,5'\n'it''s'\n");
    expect(records).toEqual([['Điểm'], ['1,5'], ["it's"]]);
  });
});

describe('a table of one column whose rows are perhaps cut', () => {
  it.each([
    ['by colons', 'Tỉnh:Hạng\nHuế:1\nSơn La:2\n', '“:”'],
    ['by lines, one cell blank', 'STT_Tỉnh_Mức\n1_Huế_x\n2__y\n', '“_”'],
    ['by dashes', 'STT-Tỉnh-PCI\n1-"Bà Rịa - Vũng Tàu"-65\n2-Huế-64\n', '“-”'],
    ['by blanks', 'Tỉnh     Mức\nHuế\u0020     khá\nSơn La   tốt\n', 'từ hai dấu cách trở lên'],
  ])('%s says so', async (_, text, sign) => {
    const { records, warnings } = await convertReport(text);
    expect(records[0]).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    expect(warnings.map((issue) => issueMessage(issue, 'vi'))[0]).toContain(`cũng có ${sign}.`);
  });

  it.each([
    ['not by what stands in some of them', 'Tỉnh/Thành\nHuế/x\nSơn La\n'],
    ['not by the heading’s sign alone', 'Tỉnh/Thành phố\nHuế\nSơn La\n'],
    ['not by single blanks', 'Tên tỉnh\nSơn La\nCà Mau\n'],
  ])('%s', async (_, text) => {
    expect((await convert(text)).said).toEqual([]);
  });
});

describe('a table of two columns', () => {
  it.each([
    [
      'a padded title',
      'Bảng 1. Kết quả 2020;\nTỉnh;Vùng\nHuế;Trung\nSơn La;Bắc\n',
      ['row-above-table 1'],
    ],
    [
      'a title that its comma cuts',
      'Kết quả cải cách, năm 2020\nTỉnh,Vùng\nHuế,Trung\nSơn La,Bắc\n',
      ['row-above-table 1'],
    ],
    [
      'a source that its comma cuts',
      'Tỉnh,Vùng\nHuế,Trung\nSơn La,Bắc\nNguồn: Bộ Nội vụ, 2021\n',
      ['row-below-table 4'],
    ],
    [
      'a separator too many in its heading',
      'Tỉnh;Vùng;\nHuế;Trung\nSơn La;Bắc\n',
      ['fitted-heading 1'],
    ],
  ])('keeps its heading and its rows with %s', async (_, text, expected) => {
    const { records, said } = await convert(text);
    expect(records).toEqual([
      ['Tỉnh', 'Vùng'],
      ['Huế', 'Trung'],
      ['Sơn La', 'Bắc'],
    ]);
    expect(said).toEqual(expected);
  });

  it('says that the line above its heading may be the heading, run together', async () => {
    const { said } = await convert('TỉnhVùng\nHuế;Trung\nSơn La;Bắc\nLào Cai;Bắc\n');
    expect(said).toContain('doubtful-heading 2');
  });
});

it('blanks around each delimiter and each line are part of no cell', async () => {
  const { records, said } = await convert(
    ' STT ; Tỉnh ; PCI \n 1 ; Huế ; 65,4 \n 2 ; "Sơn ; La" ; 64 \n 3 ; Cà Mau ;  \n',
  );
  expect(records).toEqual([
    ['STT', 'Tỉnh', 'PCI'],
    ['1', 'Huế', '65,4'],
    ['2', 'Sơn ; La', '64'],
    ['3', 'Cà Mau', ''],
  ]);
  expect(said).toEqual([]);
});

it.each([
  ['every row', 'Tỉnh,Năm,PCI;\nHuế,2018,65;\nSơn La,2018,64;\n', ['row-ends undefined']],
  ['every row but the last', 'Tỉnh,Năm,PCI;\nHuế,2018,65;\nSơn La,2018,64', ['row-ends undefined']],
  ['some rows', 'Tỉnh,Năm,PCI;\nHuế,2018,65;\nSơn La,2018,64\nCà Mau,2018,63;\n', []],
])('a sign that ends %s is kept, and said where it may part them', async (_, text, expected) => {
  const { records, said } = await convert(text);
  expect(records[1]).toEqual(['Huế', '2018', '65;']);
  expect(said).toEqual(expected);
});

it.each([
  ['words, as many in each line', 'họ tên lót\na b c\nd e f\ng h i\n', true],
  ['numbers, two in each line', '0.31 0.083\n-0.02 0.083\n0.4 1\n', true],
  ['columns under each other, with a line of dashes', 'a    b\n---- -\n1    x\n2    y\n', true],
  ['words, not as many', 'tên tỉnh\nHà Giang\nCao Bằng\nThừa Thiên Huế\n', false],
  ['two words each', 'tên tỉnh\nHà Giang\nCao Bằng\nBắc Kạn\n', false],
  ['numbers with blanks in them', 'dân số\n1 234\n5 678\n9 012\n', false],
])('that blanks may cut is told of: %s', async (_, text, isTold) => {
  const { said } = await convert(text);
  expect(said.includes('one-column undefined')).toBe(isTold);
});

it.each([
  ["'012,'034,5", "'013,'035,6"],
  ["'s-Hertogenbosch,'t Hof,5", 'Utrecht,Oost,7'],
])('apostrophes that only open cells are part of them: %s', async (...lines) => {
  const { records, said } = await convert(['a,b,c', ...lines, ''].join('\n'));
  expect(records.slice(1)).toEqual(lines.map((line) => line.split(',')));
  expect(said).toEqual([]);
});

describe('quotes', () => {
  it('that are not the file’s are taken off a row that is all in them, and said', async () => {
    const { records, said } = await convert('a,b\n"x, y",1\n\'z\',\'2\'\n"v, w",3\n');
    expect(records[2]).toEqual(['z', '2']);
    expect(said).toEqual(['other-quotes 3']);
  });

  it('taken off one word while others of its column have none are said', async () => {
    const { records, said } = await convert('a,b\nHuế,1\n"có",2\nSơn La,3\n');
    expect(records[2]).toEqual(['có', '2']);
    expect(said).toEqual(['loose-quotes 3']);
  });

  it('taken off words are the file’s where another word of the column needs them', async () => {
    const { records, said } = await convert('a,b\nHuế,1\n"có",2\n"Sơn La, Bắc",3\n');
    expect(records[2]).toEqual(['có', '2']);
    expect(said).toEqual([]);
  });

  it.each(['~~', '~~~~', "''", "''''", '%%%%', '``'])(
    'are none where a cell is %s',
    async (cell) => {
      const { records, said } = await convert(`a,b,c\n1,x,${cell}\n2,y,b\n3,z,ok\n`);
      expect(records[1]).toEqual(['1', 'x', cell]);
      expect(said).toEqual([]);
    },
  );

  it('that stand inside words too, where none is needed, are part of the text', async () => {
    const { records, said } = await convert('a;b\n"có";1\nnói "được";2\nthường;3\n5";4\n');
    expect(records.slice(1).map(([cell]) => cell)).toEqual(['"có"', 'nói "được"', 'thường', '5"']);
    expect(said).toEqual([]);
  });

  it.each([
    ['doubled', '"a","b"\n"kết thúc""","1"\n"""mở","2"\n"""cả""","3"\n'],
    ['escaped', '"a","b"\n"kết thúc\\"","1"\n"\\"mở","2"\n"\\"cả\\"","3"\n'],
  ])('that the file itself writes %s are part of the text at its ends too', async (_, text) => {
    const { records, said } = await convert(text);
    expect(records.slice(1).map(([cell]) => cell)).toEqual(['kết thúc"', '"mở', '"cả"']);
    expect(said).toEqual([]);
  });

  it.each([
    ['a quote at a cell’s end', "a,b\n'x, y',1\n'it''s',2018\"\n'z',3\n", 'bad-quoting 3'],
    ['a quote too many before it closes', 'a,b\n"x, y",1\n"z"",2\n"u, v",3\n', 'bad-quoting 3'],
    ['a cell in other quotes that is cut', 'a,b\n"x, y",1\n\'v, w\'\n"z, u",2\n', 'bad-quoting 3'],
  ])('%s costs the row', async (_, text, expected) => {
    const { said } = await convert(text);
    expect(said).toContain(expected);
  });
});
