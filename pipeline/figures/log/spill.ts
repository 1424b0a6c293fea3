/** Where bytes go that need not stay in memory: a file of the command line's. */
export interface Spill {
  /** Puts a copy of the bytes away; the number they are asked for by. */
  readonly write: (bytes: Uint8Array) => number;
  /** The bytes of that number; `room` may be used for them. */
  readonly read: (place: number, room: Uint8Array) => Uint8Array;
}

/** Keeps them in memory all the same. */
export const createMemorySpill = (): Spill => {
  const kept: Uint8Array[] = [];
  return {
    write: (bytes) => kept.push(bytes.slice()) - 1,
    read: (place) => {
      const bytes = kept[place];
      if (!bytes) throw new Error(`nothing was put away at ${place}`);
      return bytes;
    },
  };
};
