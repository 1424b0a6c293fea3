import { createNumberColumn } from './number-column.ts';

const firstSlots = 1_024;
/** Of the slots at most so many are taken. */
const mostFilled = 0.65;
const blockBits = 3;
const blockLength = 2 ** blockBits;
const pageBlocks = 2_048;

/** A well-mixed number of two. */
const hash = (high: number, low: number): number => {
  let mixed = Math.imul(high ^ Math.imul(low, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> 0;
};

/**
 * Pairs of whole numbers below 2³², each once, in the order in which they came. Provinces follow each
 * other in a file: eight neighbours are found together, and mostly where the one before was.
 */
export const createIdentityIndex = () => {
  const findBlock = createBlocks();
  /** By pair, its place and 1. */
  const pages: Uint32Array[] = [];
  let size = 0;
  return {
    size: (): number => size,
    /** Its place among them; that of a new one is the size there was before. */
    place: (high: number, low: number): number => {
      const block = findBlock(high >>> blockBits, low);
      const number = Math.floor(block / pageBlocks);
      const page = pages[number] ?? new Uint32Array(pageBlocks * blockLength);
      pages[number] = page;
      const at = (block % pageBlocks) * blockLength + (high % blockLength);
      const taken = page[at] ?? 0;
      if (taken > 0) return taken - 1;
      size += 1;
      page[at] = size;
      return size - 1;
    },
  };
};

/** Numbers blocks in the order in which they come; a new one gets the next number. */
const createBlocks = (): ((high: number, low: number) => number) => {
  const highs = createNumberColumn(Uint32Array);
  const lows = createNumberColumn(Uint32Array);
  /** By block, its number and 1. */
  let slots = new Uint32Array(firstSlots);
  let blocks = 0;
  let [lastHigh, lastLow, last] = [-1, -1, 0];

  const findSlot = (high: number, low: number): number => {
    const mask = slots.length - 1;
    let slot = hash(high, low) & mask;
    for (;;) {
      const taken = slots[slot] ?? 0;
      if (taken === 0 || (lows.get(taken - 1) === low && highs.get(taken - 1) === high))
        return slot;
      slot = (slot + 1) & mask;
    }
  };

  const grow = (): void => {
    slots = new Uint32Array(slots.length * 2);
    for (let at = 0; at < blocks; at += 1) slots[findSlot(highs.get(at), lows.get(at))] = at + 1;
  };

  const add = (high: number, low: number, slot: number): number => {
    highs.set(blocks, high);
    lows.set(blocks, low);
    blocks += 1;
    slots[slot] = blocks;
    if (blocks > slots.length * mostFilled) grow();
    return blocks - 1;
  };

  return (high, low) => {
    if (high === lastHigh && low === lastLow) return last;
    [lastHigh, lastLow] = [high, low];
    const slot = findSlot(high, low);
    const taken = slots[slot] ?? 0;
    last = taken > 0 ? taken - 1 : add(high, low, slot);
    return last;
  };
};
