import { ByteWriter } from 'hyparquet-writer';
import { deltaBinaryPack } from 'hyparquet-writer/src/delta.js';
import type { EncodedColumn } from './column-chunk.ts';

/**
 * Texts that hardly ever come again, but mostly begin as the one before: of each how many bytes it
 * shares with that one, and the others (Parquet's DELTA_BYTE_ARRAY).
 */
export const createTexts = (rows: number) => {
  const prefixes = new Int32Array(rows);
  const suffixes = new Int32Array(rows);
  let bytes = new Uint8Array(rows * 8);
  let at = 0;
  let row = 0;

  const makeRoom = (size: number): void => {
    if (at + size <= bytes.length) return;
    const larger = new Uint8Array(Math.max(at + size, bytes.length * 2));
    larger.set(bytes.subarray(0, at));
    bytes = larger;
  };

  return {
    /** The text of a row begins, with so many bytes of the one before it. */
    begin: (next: number, shared: number): void => {
      row = next;
      prefixes[row] = shared;
    },
    /** It goes on with these. */
    add: (more: Uint8Array, from: number, to: number): void => {
      makeRoom(to - from);
      for (let i = from; i < to; i += 1) {
        bytes[at] = more[i] ?? 0;
        at += 1;
      }
      suffixes[row] = (suffixes[row] ?? 0) + to - from;
    },
    /** The column, after the last. */
    encode: (name: string): EncodedColumn => {
      const writer = new ByteWriter();
      deltaBinaryPack(writer, prefixes, 'INT32');
      deltaBinaryPack(writer, suffixes, 'INT32');
      writer.appendBytes(bytes.subarray(0, at));
      const values = writer.getBytes();
      const shared = { name, type: 'BYTE_ARRAY', rows, nulls: 0, levels: null } as const;
      return { ...shared, values, encoding: 'DELTA_BYTE_ARRAY' };
    },
  };
};
