import { createIssue } from '../../create-issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { Bilingual } from '../../model/language.ts';
import { chooseCodec } from './choose-codec.ts';
import type { Codec } from './legacy-codecs.ts';
import { isUtf7 } from './utf-7.ts';

/** Those that every system of today reads. */
export type Unicode = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How the bytes of a text are to be read. */
export type Encoding = Unicode | Codec;

/** How a text is encoded, and what is to be said of it. */
export interface ChosenEncoding {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark, of each where it stands several times. */
  readonly mark: number;
  /** Due when the file itself does not say how it is encoded. */
  readonly issues: readonly Issue[];
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The encoding of a text by its first bytes: its mark, UTF-8 when they are that, UTF-16 when every
 * second one is zero, else the one old Vietnamese encoding that makes words of them. An issue when
 * there is only a guess; where there is none, UTF-8, whose reader names the wrong byte.
 */
export const chooseEncoding = (head: Uint8Array): ChosenEncoding | Issue => {
  for (const [encoding, bytes] of marks) {
    const mark = countMarks(head, bytes) * bytes.length;
    if (mark > 0) return { encoding, mark, issues: [] };
  }
  const wide = findUnmarkedUtf16(head);
  if (wide) return { encoding: wide, mark: 0, issues: [readAs(wideNames[wide])] };
  if (isUtf7(head)) return createIssue('unsure-encoding', {}, { params: { encoding: 'UTF-7' } });
  if (isUtf8(head)) return { encoding: 'utf-8', mark: 0, issues: [] };
  const { codec, guess } = chooseCodec(toByteText(wholeWords(head)));
  if (codec) return { encoding: codec, mark: 0, issues: [readAs(codec.name)] };
  return guess
    ? createIssue('unsure-encoding', {}, { params: { encoding: guess.name } })
    : { encoding: 'utf-8', mark: 0, issues: [] };
};

/** How often the mark stands at the beginning: twice where one program put it before another's. */
const countMarks = (head: Uint8Array, bytes: readonly number[]): number => {
  let count = 0;
  while (bytes.every((byte, i) => head[count * bytes.length + i] === byte)) count += 1;
  return count;
};

const wideNames: Readonly<Record<'utf-16le' | 'utf-16be', Bilingual>> = {
  'utf-16le': { vi: 'UTF-16 (LE, thiếu dấu đầu tệp)', en: 'UTF-16 (LE, without its mark)' },
  'utf-16be': { vi: 'UTF-16 (BE, thiếu dấu đầu tệp)', en: 'UTF-16 (BE, without its mark)' },
};

const readAs = (encoding: Bilingual): Issue =>
  createIssue('read-as-encoding', {}, { severity: 'warning', params: { encoding } });

/** Zeros beside the ASCII letters, delimiters and line ends; they stand before these in big-endian. */
const findUnmarkedUtf16 = (head: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  let [even, odd] = [0, 0];
  head.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  });
  if (Math.max(even, odd) <= head.length / 5 || Math.min(even, odd) * 4 > Math.max(even, odd))
    return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
};

/** A character may be cut at the end of the first bytes. */
export const isUtf8 = (head: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** Up to the last character that ends a word, so that none is judged by its half. */
const wholeWords = (head: Uint8Array): Uint8Array => {
  const last = head.findLastIndex((byte) => byte < 0x30);
  return last < 0 ? head : head.subarray(0, last + 1);
};

/** Each byte as the character U+0000 to U+00FF. */
export const toByteText = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
};
