/** As many pairs are remembered; then all are forgotten. */
const mostPairs = 100_000;

/** Remembers what was found for two things together. They come mostly with the first one as before. */
export const createPairMemo = <A extends object, B extends object, T extends object>(
  find: (a: A, b: B) => T,
): ((a: A, b: B) => T) => {
  const kept = new Map<A, Map<B, T>>();
  let last: A | null = null;
  let ofLast = new Map<B, T>();
  let pairs = 0;

  const turnTo = (a: A): void => {
    if (pairs >= mostPairs) {
      kept.clear();
      pairs = 0;
    }
    last = a;
    ofLast = kept.get(a) ?? new Map<B, T>();
    kept.set(a, ofLast);
  };

  return (a, b) => {
    if (a !== last) turnTo(a);
    const known = ofLast.get(b);
    if (known !== undefined) return known;
    const found = find(a, b);
    ofLast.set(b, found);
    pairs += 1;
    return found;
  };
};
