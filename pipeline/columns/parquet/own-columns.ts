import { ByteWriter } from 'hyparquet-writer';
import { deltaBinaryPack } from 'hyparquet-writer/src/delta.js';
import type { ObservationColumn, PlaceOf } from '../observation-columns.ts';
import { type CodedColumns, encodeLevels } from './coded-columns.ts';

const noPlace: PlaceOf = () => null;
const encoder = new TextEncoder();

/** A column of numbers that hardly ever come again. */
export const createNumberColumns = (column: ObservationColumn, mostRows: number): CodedColumns => {
  const numbers = new Float64Array(mostRows);
  const defined = new Uint32Array(mostRows);
  let count = 0;
  return {
    add: (observation, row) => {
      const cell = column.cell(observation, noPlace);
      defined[row] = cell === null ? 0 : 1;
      if (cell === null) return;
      numbers[count] = Number(cell);
      count += 1;
    },
    encode: (rows, keep) => {
      const values = new Uint8Array(numbers.buffer, 0, count * 8);
      const nulls = rows - count;
      count = 0;
      const shared = { name: column.name, type: 'DOUBLE', rows, nulls, values } as const;
      keep({ ...shared, levels: encodeLevels(defined, rows), encoding: 'PLAIN' });
    },
  };
};

/** A column of texts that hardly ever come again, but mostly begin as the one before. */
export const createTextColumns = (column: ObservationColumn, mostRows: number): CodedColumns => {
  const prefixes = new Int32Array(mostRows);
  const suffixes = new Int32Array(mostRows);
  let bytes = new Uint8Array(65_536);
  let at = 0;
  let last = '';
  const append = (part: Uint8Array): void => {
    if (at + part.length > bytes.length) {
      const larger = new Uint8Array(Math.max(at + part.length, bytes.length * 2));
      larger.set(bytes);
      bytes = larger;
    }
    bytes.set(part, at);
    at += part.length;
  };
  const put = (text: string, from: number): number => {
    const start = at;
    for (let i = from; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code > 0x7f || at >= bytes.length) {
        at = start;
        append(encoder.encode(text.slice(from)));
        break;
      }
      bytes[at] = code;
      at += 1;
    }
    return at - start;
  };
  return {
    add: (observation, row) => {
      const text = String(column.cell(observation, noPlace) ?? '');
      const shared = row === 0 ? 0 : commonStart(last, text);
      prefixes[row] = shared;
      suffixes[row] = put(text, shared);
      last = text;
    },
    encode: (rows, keep) => {
      const writer = new ByteWriter();
      deltaBinaryPack(writer, prefixes.subarray(0, rows), 'INT32');
      deltaBinaryPack(writer, suffixes.subarray(0, rows), 'INT32');
      writer.appendBytes(bytes.subarray(0, at));
      at = 0;
      const values = writer.getBytes();
      const shared = { name: column.name, type: 'BYTE_ARRAY', rows, nulls: 0, values } as const;
      keep({ ...shared, levels: null, encoding: 'DELTA_BYTE_ARRAY' });
    },
  };
};

/** ASCII characters that both begin with: a byte each. */
const commonStart = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most) {
    const code = b.charCodeAt(shared);
    if (code > 0x7f || code !== a.charCodeAt(shared)) return shared;
    shared += 1;
  }
  return shared;
};
