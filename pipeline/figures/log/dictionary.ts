/** As many objects are known by themselves; the others by their keys. */
const mostKnown = 20_000;

export type Dictionary<T> = {
  readonly codeOf: (value: T) => number;
  readonly at: (code: number) => T;
};

/** Numbers for things that come again and again; equal are those whose keys are. */
export const createDictionary = <T extends object>(keyOf: (value: T) => string): Dictionary<T> => {
  const values: T[] = [];
  const byKey = new Map<string, number>();
  const known = new Map<T, number>();
  let last: T | null = null;
  let lastCode = 0;

  const find = (value: T): number => {
    const key = keyOf(value);
    const code = byKey.get(key) ?? values.length;
    if (code === values.length) {
      values.push(value);
      byKey.set(key, code);
    }
    if (known.size >= mostKnown) known.clear();
    known.set(value, code);
    return code;
  };

  return {
    codeOf: (value) => {
      if (value === last) return lastCode;
      last = value;
      lastCode = known.get(value) ?? find(value);
      return lastCode;
    },
    at: (code) => {
      const value = values[code];
      if (value === undefined) throw new Error(`unknown code: ${code}`);
      return value;
    },
  };
};
