import { foldLabel } from './fold-label.ts';
import { withoutMarks } from './match-lost-marks.ts';

/** Lines break beside a slash, and before a comma there is sometimes a blank: `Tỉnh/\nThành phố`. */
const foldWord = (word: string): string =>
  foldLabel(word)
    .replace(/ ?\/ ?/g, '/')
    .replace(/ ,/g, ',');

/** `A | B | C` as folded labels. */
export const foldWords = (words: string): string[] => words.split(' | ').map(foldWord);

/** A lookup by folded label, which also finds headings typed without any Vietnamese marks. */
export const createWordLookup = <T>(
  entries: readonly (readonly [T, string])[],
): ((label: string) => T | undefined) => {
  const marked = new Map<string, T>();
  const bare = new Map<string, T>();
  for (const [value, words] of entries)
    for (const word of foldWords(words)) {
      if (!marked.has(word)) marked.set(word, value);
      if (!bare.has(withoutMarks(word))) bare.set(withoutMarks(word), value);
    }
  return (label) => {
    const folded = foldWord(label);
    return marked.get(folded) ?? bare.get(folded);
  };
};
