import { plainSigns } from '../../parse/plain-text.ts';

/** A text in one form, each of its characters knowing where it stands in the text as given. */
export interface PlainSource {
  /** Composed (NFC), one kind of space, ASCII digits; line breaks stay. */
  readonly text: string;
  /** The same in lower case, with the same offsets. */
  readonly lower: string;
  /** An offset in the plain text → the offset in the text as given. */
  readonly offsetOf: (at: number) => number;
}

/** A letter and its marks, which compose into one. */
const clusters = /\P{M}\p{M}*|\p{M}+/gsu;
const space = /[\t\v\f\r\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;

const writePlain = (cluster: string): string => plainSigns(cluster).replace(space, ' ');

/** Lower case of the same length: the capital dotted I would become two. */
const lowerOf = (text: string): string => {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
    .join('');
};

/** The text as all rules read it. Linear in its length. */
export const createPlainSource = (given: string): PlainSource => {
  const parts: string[] = [];
  const starts: number[] = [];
  for (const { 0: cluster, index } of given.matchAll(clusters)) {
    const plain = cluster.length === 1 && cluster < '\u007f' ? cluster : writePlain(cluster);
    const written = plain === '\t' || plain === '\r' ? ' ' : plain;
    parts.push(written);
    for (let i = 0; i < written.length; i += 1) starts.push(index);
  }
  const text = parts.join('');
  return { text, lower: lowerOf(text), offsetOf: (at) => starts[at] ?? given.length };
};
