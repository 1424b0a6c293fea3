import { type CodedColumns, encodeLevels } from './coded-columns.ts';
import { createTexts } from './texts.ts';

/** A column of numbers that hardly ever come again. */
export const createNumberColumn = (
  name: 'value' | 'lower' | 'upper',
  mostRows: number,
): CodedColumns => {
  const numbers = new Float64Array(mostRows);
  const defined = new Uint32Array(mostRows);
  let count = 0;
  return {
    add: ({ stated }, row) => {
      const number = stated[name];
      defined[row] = number === null ? 0 : 1;
      if (number === null) return;
      numbers[count] = number;
      count += 1;
    },
    encode: (rows, keep) => {
      const values = new Uint8Array(numbers.buffer, 0, count * 8);
      const nulls = rows - count;
      count = 0;
      const shared = { name, type: 'DOUBLE', rows, nulls, values } as const;
      keep({ ...shared, levels: encodeLevels(defined, rows), encoding: 'PLAIN' });
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
