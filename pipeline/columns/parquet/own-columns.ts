import { type CodedColumns, encodeLevels } from './coded-columns.ts';
import type { EncodedColumn } from './column-chunk.ts';
import { createTexts } from './texts.ts';

/** The numbers that are stated: they hardly ever come again. */
export const createStatedColumns = (mostRows: number): CodedColumns => {
  const value = createNumbers(mostRows);
  const lower = createNumbers(mostRows);
  const upper = createNumbers(mostRows);
  return {
    add: ({ stated }, row) => {
      value.put(row, stated.value);
      lower.put(row, stated.lower);
      upper.put(row, stated.upper);
    },
    encode: (rows, keep) => {
      keep(value.encode('value', rows));
      keep(lower.encode('lower', rows));
      keep(upper.encode('upper', rows));
    },
  };
};

const createNumbers = (mostRows: number) => {
  const numbers = new Float64Array(mostRows);
  const defined = new Uint32Array(mostRows);
  let count = 0;
  return {
    put: (row: number, number: number | null): void => {
      defined[row] = number === null ? 0 : 1;
      if (number === null) return;
      numbers[count] = number;
      count += 1;
    },
    encode: (name: string, rows: number): EncodedColumn => {
      const values = new Uint8Array(numbers.buffer, 0, count * 8);
      const nulls = rows - count;
      count = 0;
      const levels = encodeLevels(defined, rows);
      return { name, type: 'DOUBLE', rows, nulls, values, levels, encoding: 'PLAIN' };
    },
  };
};

/** What stood in the cells. */
export const createTextColumn = (mostRows: number): CodedColumns => {
  const texts = createTexts(mostRows);
  let last = '';
  return {
    add: ({ figure: { text } }, row) => {
      const shared = row === 0 ? 0 : countShared(last, text);
      texts.begin(row, shared);
      texts.addText(text, shared);
      last = text;
    },
    encode: (rows, keep) => keep(texts.encode('text', rows)),
  };
};

/** ASCII characters that both begin with: a byte each. */
const countShared = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most) {
    const code = b.charCodeAt(shared);
    if (code > 0x7f || code !== a.charCodeAt(shared)) return shared;
    shared += 1;
  }
  return shared;
};
