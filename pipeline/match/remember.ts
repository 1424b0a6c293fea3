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

/** The same for what also depends on a context, which is asked about many texts. */
export const rememberIn = <C extends object, T extends object | string | undefined>(
  read: (text: string, context: C) => T,
): ((text: string, context: C) => T) => {
  const known = new WeakMap<C, (text: string) => T>();
  return (text, context) => {
    const before = known.get(context) ?? remember((one) => read(one, context));
    known.set(context, before);
    return before(text);
  };
};
