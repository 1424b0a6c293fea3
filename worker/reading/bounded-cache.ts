/** Keeps what was used last, up to a total weight; what weighs more than all is not kept. */
export interface BoundedCache<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T, weight: number) => void;
}

export const createBoundedCache = <T>(mostWeight: number): BoundedCache<T> => {
  const entries = new Map<string, { readonly value: T; readonly weight: number }>();
  let total = 0;
  const drop = (key: string): void => {
    total -= entries.get(key)?.weight ?? 0;
    entries.delete(key);
  };
  return {
    get: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      // A Map keeps the order of insertion: the entry moves to the end.
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set: (key, value, weight) => {
      drop(key);
      if (weight > mostWeight) return;
      entries.set(key, { value, weight });
      total += weight;
      for (const oldest of entries.keys()) {
        if (total <= mostWeight) break;
        drop(oldest);
      }
    },
  };
};
