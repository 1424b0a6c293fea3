import { foldLabel } from '../../match/fold-label.ts';
import { remember } from '../../match/remember.ts';
import type { Span } from '../narrative.ts';
import { findForm, isFiller, longestForm } from './word-forms.ts';

/** A word as indicators are compared by, and where it stands. */
export interface Word extends Span {
  readonly token: string;
}

const syllable = /[\p{L}\p{M}]+|\d+/gu;

/** A text has few different syllables. */
const fold = remember(foldLabel);

interface Syllable extends Span {
  readonly text: string;
}

const splitSyllables = (text: string, offset: number): Syllable[] =>
  [...text.matchAll(syllable)].map(({ 0: found, index }) => ({
    text: fold(found),
    start: offset + index,
    end: offset + index + found.length,
  }));

/** The longest known word that starts at a syllable, as tokens, and how many syllables it takes. */
const readForm = (
  syllables: readonly Syllable[],
  at: number,
): { readonly tokens: readonly string[]; readonly count: number } | undefined => {
  const ahead = syllables.slice(at, at + longestForm).map(({ text }) => text);
  for (let count = ahead.length; count > 0; count -= 1) {
    const tokens = findForm(ahead.slice(0, count).join(' '));
    if (tokens) return { tokens, count };
  }
  return undefined;
};

/**
 * A text's words for comparing: folded, known wordings of one thing alike, fillers and bare numbers
 * left out. `offset` is where the text starts.
 */
export const splitWords = (text: string, offset = 0): Word[] => {
  const syllables = splitSyllables(text, offset);
  const words: Word[] = [];
  for (let at = 0; at < syllables.length; ) {
    const form = readForm(syllables, at);
    const count = form?.count ?? 1;
    const [first, last] = [syllables[at], syllables[at + count - 1]];
    at += count;
    if (!first || !last) continue;
    for (const token of form?.tokens ?? [first.text])
      if (!isFiller(token) && !/^\d/.test(token))
        words.push({ token, start: first.start, end: last.end });
  }
  return words;
};
