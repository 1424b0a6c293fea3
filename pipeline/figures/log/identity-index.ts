import { createNumberColumn } from './number-column.ts';

const firstSlots = 1_024;
/** Of the slots at most so many are taken. */
const mostFilled = 0.65;

/** A well-mixed number of two. */
const hash = (high: number, low: number): number => {
  let mixed = Math.imul(high ^ Math.imul(low, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> 0;
};

/**
 * Where to look first. Provinces follow each other in a file: eight neighbours lie side by side, so that
 * memory is not jumped about in. (Larger blocks get into each other's way.)
 */
const startOf = (high: number, low: number): number => (hash(high >>> 3, low) << 3) | (high & 7);

/** Pairs of whole numbers below 2³², each once, in the order in which they came: 8 bytes and a slot each. */
export const createIdentityIndex = () => {
  const highs = createNumberColumn(Uint32Array);
  const lows = createNumberColumn(Uint32Array);
  let slots = new Uint32Array(firstSlots);
  let size = 0;

  const findSlot = (high: number, low: number): number => {
    const mask = slots.length - 1;
    let slot = startOf(high, low) & mask;
    for (;;) {
      const taken = slots[slot] ?? 0;
      if (taken === 0 || (lows.get(taken - 1) === low && highs.get(taken - 1) === high))
        return slot;
      slot = (slot + 1) & mask;
    }
  };

  const grow = (): void => {
    slots = new Uint32Array(slots.length * 4);
    for (let at = 0; at < size; at += 1) slots[findSlot(highs.get(at), lows.get(at))] = at + 1;
  };

  return {
    size: (): number => size,
    /** Its place among them; that of a new one is the size there was before. */
    place: (high: number, low: number): number => {
      const slot = findSlot(high, low);
      const taken = slots[slot] ?? 0;
      if (taken > 0) return taken - 1;
      highs.set(size, high);
      lows.set(size, low);
      size += 1;
      slots[slot] = size;
      if (size > slots.length * mostFilled) grow();
      return size - 1;
    },
  };
};
