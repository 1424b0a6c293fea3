import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { detectDialect } from '../../../pipeline/source/delimited/detect-dialect.ts';
import { plainDialect } from '../../../pipeline/source/delimited/dialect.ts';
import { splitRecords } from '../../../pipeline/source/delimited/split-records.ts';

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
  ])('a stray quote costs its own line: %j', (text, records) => {
    expect(splitRecords(text, plainDialect, true).records).toEqual(records);
  });
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
    ["a,b\nMen's,Kid's\n", {}],
  ])('%j', (text, dialect) => {
    expect(detectDialect(text).dialect).toEqual({ ...plainDialect, ...dialect });
  });

  it('is what the hint line says', () => {
    expect(detectDialect('sep=;\na,b;c,d\n')).toMatchObject({
      skip: 6,
      dialect: { delimiter: ';' },
    });
  });
});
