/** Row numbers, a bit each. */
export const createRowSet = () => {
  let bits = new Uint32Array(32);
  return {
    add: (row: number): void => {
      const word = row >>> 5;
      if (word >= bits.length) {
        const larger = new Uint32Array(Math.max(word + 1, bits.length * 2));
        larger.set(bits);
        bits = larger;
      }
      bits[word] = (bits[word] ?? 0) | (1 << (row & 31));
    },
    remove: (row: number): void => {
      bits[row >>> 5] = (bits[row >>> 5] ?? 0) & ~(1 << (row & 31));
    },
    has: (row: number): boolean => (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1,
    *[Symbol.iterator](): Generator<number> {
      for (const [word, held] of bits.entries())
        for (let bit = 0; held !== 0 && bit < 32; bit += 1)
          if (((held >>> bit) & 1) === 1) yield word * 32 + bit;
    },
  };
};
export type RowSet = ReturnType<typeof createRowSet>;
