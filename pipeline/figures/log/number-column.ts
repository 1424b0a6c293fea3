const pageBits = 14;
const pageLength = 2 ** pageBits;
const pageMask = pageLength - 1;

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Numbers by their place, in pages: it grows without being copied. */
export interface NumberColumn {
  readonly get: (at: number) => number;
  /** At most one place beyond the last. */
  readonly set: (at: number, value: number) => void;
}

export const createNumberColumn = (create: new (length: number) => Numbers): NumberColumn => {
  const pages: Numbers[] = [];
  return {
    get: (at) => pages[at >>> pageBits]?.[at & pageMask] ?? 0,
    set: (at, value) => {
      const page = pages[at >>> pageBits] ?? new create(pageLength);
      if ((at & pageMask) === 0) pages[at >>> pageBits] = page;
      page[at & pageMask] = value;
    },
  };
};
