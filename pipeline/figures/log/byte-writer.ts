import type { Spill } from './spill.ts';

const firstSize = 1_024;
const pageSize = 65_536;

export type ByteWriter = ReturnType<typeof createByteWriter>;

/** Bytes of records one after the other, in pages: a full page is put away. */
export const createByteWriter = (spill: Spill) => {
  let bytes = new Uint8Array(firstSize);
  let view = new DataView(bytes.buffer);
  let at = 0;
  const places: number[] = [];

  const grow = (size: number): void => {
    const larger = new Uint8Array(size);
    larger.set(bytes.subarray(0, at));
    bytes = larger;
    view = new DataView(bytes.buffer);
  };

  const varint = (value: number): void => {
    let rest = value;
    while (rest > 0x7f) {
      bytes[at] = (rest & 0x7f) | 0x80;
      at += 1;
      rest >>>= 7;
    }
    bytes[at] = rest;
    at += 1;
  };

  const wide = (text: string): void => {
    varint(text.length * 2 + 1);
    for (let i = 0; i < text.length; i += 1) {
      view.setUint16(at, text.charCodeAt(i), true);
      at += 2;
    }
  };

  return {
    /** A record of at most so many bytes begins: it will lie in one page. */
    begin: (most: number): void => {
      if (at + most <= bytes.length) return;
      if (at > 0 && at + most > pageSize) {
        places.push(spill.write(bytes.subarray(0, at)));
        at = 0;
      }
      if (at + most > bytes.length) grow(Math.max(at + most, Math.min(pageSize, bytes.length * 4)));
    },
    byte: (value: number): void => {
      bytes[at] = value;
      at += 1;
    },
    /** A whole number from 0 to 2³² - 1. */
    varint,
    double: (value: number): void => {
      view.setFloat64(at, value, true);
      at += 8;
    },
    /** A text, one byte a character where that holds it: at most 2 × its length + 5 bytes. */
    text: (text: string): void => {
      const start = at;
      varint(text.length * 2);
      for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        if (code > 0xff) {
          at = start;
          wide(text);
          return;
        }
        bytes[at] = code;
        at += 1;
      }
    },
    /** The pages so far, in order, one at a time: each is gone when the next is asked for. */
    *pages(): Generator<Uint8Array> {
      const room = new Uint8Array(places.length > 0 ? pageSize : 0);
      for (const place of places) yield spill.read(place, room);
      yield bytes.subarray(0, at);
    },
  };
};
