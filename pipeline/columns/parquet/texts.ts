import { ByteWriter } from 'hyparquet-writer';
import { deltaBinaryPack } from 'hyparquet-writer/src/delta.js';
import type { EncodedColumn } from './column-chunk.ts';

/** Bytes of UTF-8 that a character of a string takes at most. */
const widest = 3;
const encoder = new TextEncoder();

/**
 * Texts that hardly ever come again, but mostly begin as the one before: of each the bytes that it
 * shares with that one, and the others (Parquet's DELTA_BYTE_ARRAY).
 */
export const createTexts = (mostRows: number) => {
  const prefixes = new Int32Array(mostRows);
  const suffixes = new Int32Array(mostRows);
  let bytes = new Uint8Array(65_536);
  let at = 0;
  let row = 0;
  let start = 0;

  const makeRoom = (size: number): void => {
    if (at + size <= bytes.length) return;
    const larger = new Uint8Array(Math.max(at + size, bytes.length * 2));
    larger.set(bytes.subarray(0, at));
    bytes = larger;
  };

  const end = (): void => {
    suffixes[row] = at - start;
  };

  return {
    /** The text of a row begins, with so many bytes of the one before it. */
    begin: (next: number, shared: number): void => {
      row = next;
      start = at;
      prefixes[row] = shared;
      end();
    },
    /** The bytes go on with these. */
    addBytes: (more: Uint8Array, from: number, to: number): void => {
      makeRoom(to - from);
      for (let i = from; i < to; i += 1) {
        bytes[at] = more[i] ?? 0;
        at += 1;
      }
      end();
    },
    /** They go on with those of the text from that character on. */
    addText: (text: string, from: number): void => {
      makeRoom((text.length - from) * widest);
      for (let i = from; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        if (code > 0x7f) {
          at += encoder.encodeInto(text.slice(i), bytes.subarray(at)).written;
          break;
        }
        bytes[at] = code;
        at += 1;
      }
      end();
    },
    /** The column of the rows so far; begins anew. */
    encode: (name: string, rows: number): EncodedColumn => {
      const writer = new ByteWriter();
      deltaBinaryPack(writer, prefixes.subarray(0, rows), 'INT32');
      deltaBinaryPack(writer, suffixes.subarray(0, rows), 'INT32');
      writer.appendBytes(bytes.subarray(0, at));
      at = 0;
      const values = writer.getBytes();
      const shared = { name, type: 'BYTE_ARRAY', rows, nulls: 0, levels: null } as const;
      return { ...shared, values, encoding: 'DELTA_BYTE_ARRAY' };
    },
  };
};
