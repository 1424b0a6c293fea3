import { ownText } from '../own-text.ts';

/** Labels repeat from row to row: what a function of a text gave is kept, up to a number of texts. */
export const remember = <T extends object | string | undefined>(
  read: (text: string) => T,
): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    if (known.size < 10_000) known.set(ownText(text), found);
    return found;
  };
};
