import type { Spill } from './spill.ts';

const firstSize = 1_024;
const pageSize = 65_536;

export type ByteWriter = ReturnType<typeof createByteWriter>;

/** The page that is being filled. */
interface Page {
  bytes: Uint8Array;
  view: DataView;
  /** Bytes written so far. */
  at: number;
}

/** Bytes of records one after the other, in pages: a full page is put away. */
export const createByteWriter = (spill: Spill) => {
  const page = createPage(firstSize);
  const places: number[] = [];
  return {
    /** A record of at most so many bytes begins: it will lie in one page. */
    begin: (most: number): void => {
      const size = page.bytes.length;
      if (page.at + most <= size) return;
      if (page.at > 0 && page.at + most > pageSize) {
        places.push(spill.write(page.bytes.subarray(0, page.at)));
        page.at = 0;
      }
      if (page.at + most > size) grow(page, Math.max(page.at + most, Math.min(pageSize, size * 4)));
    },
    byte: (value: number): void => {
      page.bytes[page.at] = value;
      page.at += 1;
    },
    /** A whole number from 0 to 2³² - 1. */
    varint: (value: number): void => putVarint(page, value),
    double: (value: number): void => {
      page.view.setFloat64(page.at, value, true);
      page.at += 8;
    },
    /** A text, one byte a character where that holds it: at most 2 × its length + 5 bytes. */
    text: (text: string): void => {
      if (!putNarrow(page, text)) putWide(page, text);
    },
    /** The pages so far, in order, one at a time: each is gone when the next is asked for. */
    *pages(): Generator<Uint8Array> {
      const room = new Uint8Array(places.length > 0 ? pageSize : 0);
      for (const place of places) yield spill.read(place, room);
      yield page.bytes.subarray(0, page.at);
    },
  };
};

const createPage = (size: number): Page => {
  const bytes = new Uint8Array(size);
  return { bytes, view: new DataView(bytes.buffer), at: 0 };
};

const grow = (page: Page, size: number): void => {
  const { bytes, view } = createPage(size);
  bytes.set(page.bytes.subarray(0, page.at));
  page.bytes = bytes;
  page.view = view;
};

const putVarint = (page: Page, value: number): void => {
  const { bytes } = page;
  let { at } = page;
  let rest = value;
  while (rest > 0x7f) {
    bytes[at] = (rest & 0x7f) | 0x80;
    at += 1;
    rest >>>= 7;
  }
  bytes[at] = rest;
  page.at = at + 1;
};

/** False, with nothing written: a character needs more than a byte. */
const putNarrow = (page: Page, text: string): boolean => {
  const start = page.at;
  putVarint(page, text.length * 2);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0xff) {
      page.at = start;
      return false;
    }
    page.bytes[page.at] = code;
    page.at += 1;
  }
  return true;
};

const putWide = (page: Page, text: string): void => {
  putVarint(page, text.length * 2 + 1);
  for (let i = 0; i < text.length; i += 1) {
    page.view.setUint16(page.at, text.charCodeAt(i), true);
    page.at += 2;
  }
};
