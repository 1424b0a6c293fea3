import { createIssue } from '../../create-issue.ts';
import type { Issue } from '../../model/issue.ts';
import { type Encoding, toByteText, type Unicode } from './choose-encoding.ts';
import { createComposer } from './compose-text.ts';
import { decodeLegacy } from './decode-legacy.ts';
import { labelOf, swapPairs } from './utf-16.ts';

/** Turns the pairs round as they come, whole or in halves. */
const createSwapper = (): ((bytes: Uint8Array) => Uint8Array) => {
  let odd: number | undefined;
  return (bytes) => {
    const all = odd === undefined ? bytes : Uint8Array.of(odd, ...bytes);
    const even = all.length - (all.length % 2);
    odd = all.length > even ? all[even] : undefined;
    return swapPairs(all);
  };
};

/** The first byte of `bytes` that cannot be decoded, given what stood before them. */
const findWrongByte = (encoding: string, before: Uint8Array, bytes: Uint8Array): number => {
  let [good, bad] = [0, bytes.length];
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (isDecodable(encoding, before, bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
};

const isDecodable = (encoding: string, before: Uint8Array, bytes: Uint8Array): boolean => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    decoder.decode(before, { stream: true });
    decoder.decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** The first bytes as text, whatever is wrong in them: to judge by, not to read. */
export const decodeHead = (head: Uint8Array, encoding: Encoding): string => {
  if (typeof encoding !== 'string') return encoding.decode(toByteText(head)) ?? '';
  const bytes = encoding === 'utf-16be' ? swapPairs(head) : head;
  return new TextDecoder(labelOf(encoding)).decode(bytes);
};

/** The bytes of an unfinished character at the end of `bytes`. */
const unfinished = (bytes: Uint8Array): Uint8Array => {
  const tail = bytes.subarray(-3);
  const start = tail.findLastIndex((byte) => byte >= 0xc0);
  return start < 0 ? new Uint8Array() : tail.slice(start);
};

/**
 * Text in pieces, as the bytes arrive, its letters composed (NFC). A byte that does not belong to the encoding ends it with an
 * `unreadable-encoding` issue: nothing is replaced by question marks.
 */
export const decodeText = (
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string | Issue> =>
  typeof encoding === 'string' ? decodePieces(bytes, encoding) : decodeLegacy(bytes, encoding);

async function* decodePieces(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Unicode,
): AsyncGenerator<string | Issue> {
  const label = labelOf(encoding);
  const swap = encoding === 'utf-16be' ? createSwapper() : undefined;
  const compose = createComposer();
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  const wrongAt = (offset: number): Issue =>
    createIssue('unreadable-encoding', {}, { params: { offset } });
  let offset = 0;
  let before = new Uint8Array();
  for await (const chunk of bytes) {
    const piece = swap ? swap(chunk) : chunk;
    const text = tryDecode(() => decoder.decode(piece, { stream: true }));
    if (text === null) {
      yield wrongAt(offset + findWrongByte(label, before, piece));
      return;
    }
    const composed = compose(text);
    if (composed !== '') yield composed;
    offset += piece.length;
    before = label === 'utf-8' ? new Uint8Array(unfinished(piece)) : new Uint8Array();
  }
  if (tryDecode(() => decoder.decode()) === null) yield wrongAt(offset);
  else yield compose();
}

/** A fatal TextDecoder says "not this encoding" by throwing: here it becomes a value. */
const tryDecode = (decode: () => string): string | null => {
  try {
    return decode();
  } catch {
    return null;
  }
};
