/** Numbers for the keys of things; what comes after one another mostly has the same. */
export const createCoder = <T, Key, Example>(
  keyOf: (one: T) => Key,
  exampleOf: (one: T) => Example,
) => {
  const known = new Map<Key, number>();
  let examples: Example[] = [];
  let last: Key;
  let lastCode = -1;

  const find = (key: Key, one: T): number => {
    const code = known.get(key) ?? examples.push(exampleOf(one)) - 1;
    known.set(key, code);
    return code;
  };

  return {
    codeOf: (one: T): number => {
      const key = keyOf(one);
      if (lastCode < 0 || key !== last) [last, lastCode] = [key, find(key, one)];
      return lastCode;
    },
    /** An example of each, by their numbers; begins anew. */
    take: (): readonly Example[] => {
      const taken = examples;
      examples = [];
      known.clear();
      lastCode = -1;
      return taken;
    },
  };
};
