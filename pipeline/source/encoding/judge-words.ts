import { isSyllable } from './syllables.ts';

/** How Vietnamese a text looks, by its words that hold a letter beyond ASCII. */
export interface Judgement {
  /** Different words that were judged. */
  readonly words: number;
  /** Of these, how many can be Vietnamese, from 0 to 1. */
  readonly share: number;
}

const word = /[\p{L}\p{M}\u0080-\u00bf]+/gu;
const isAscii = (text: string): boolean => !/[^ -~]/u.test(text);

/** Judges the words of a text; numbers and plain English words say nothing. */
export const judgeWords = (text: string): Judgement => {
  const words = [...new Set(text.normalize('NFC').match(word) ?? [])].filter(
    (one) => !isAscii(one),
  );
  const sound = words.filter(isSyllable).length;
  return { words: words.length, share: words.length === 0 ? 0 : sound / words.length };
};
