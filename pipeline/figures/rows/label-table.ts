import { ownText } from '../../own-text.ts';

const firstSlots = 256;

export type LabelTable = ReturnType<typeof createLabelTable>;

/**
 * Labels of a column by their place in a text, so that none has to be cut out to be found. Each has a
 * number, from 0.
 */
export const createLabelTable = () => {
  const { labels, find: findHashed, add } = createSlots();
  /** The label that stood below each when it came last: provinces follow each other in one order. */
  const below: number[] = [];
  let last = 0;

  /** Is it the whole cell that begins there? */
  const isThere = (
    label: number,
    text: string,
    from: number,
    to: number,
    delimiter: number,
  ): boolean => {
    const known = labels[label];
    if (known === undefined || !text.startsWith(known, from)) return false;
    const end = from + known.length;
    return end === to || (end < to && text.charCodeAt(end) === delimiter);
  };

  return {
    size: (): number => labels.length,
    /** The number of the label in the cell that begins there; -1: it is not known. */
    find: (text: string, from: number, to: number, delimiter: number): number => {
      const next = below[last] ?? -1;
      if (isThere(next, text, from, to, delimiter)) {
        last = next;
        return next;
      }
      let at = from;
      let hash = 0;
      for (; at < to; at += 1) {
        const code = text.charCodeAt(at);
        if (code === delimiter) break;
        hash = withCode(hash, code);
      }
      const found = findHashed(text, from, at - from, mixed(hash));
      if (found >= 0) {
        below[last] = found;
        last = found;
      }
      return found;
    },
    lengthOf: (label: number): number => labels[label]?.length ?? 0,
    textOf: (label: number): string => labels[label] ?? '',
    /** The number of a label, known or new. */
    add,
  };
};

/** Labels by their hash: each in the first slot that was free from its own on. */
const createSlots = () => {
  const labels: string[] = [];
  const hashes: number[] = [];
  let slots = new Int32Array(firstSlots).fill(-1);

  const put = (label: number): void => {
    const mask = slots.length - 1;
    let slot = (hashes[label] ?? 0) & mask;
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    slots[slot] = label;
  };

  const find = (text: string, from: number, length: number, hash: number): number => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const label = slots[slot] ?? -1;
      if (label < 0) return -1;
      const known = labels[label] ?? '';
      if (hashes[label] === hash && known.length === length && text.startsWith(known, from))
        return label;
    }
  };

  const add = (label: string): number => {
    const hash = hashOf(label);
    const known = find(label, 0, label.length, hash);
    if (known >= 0) return known;
    labels.push(ownText(label));
    hashes.push(hash);
    if (labels.length * 2 > slots.length) {
      slots = new Int32Array(slots.length * 4).fill(-1);
      for (let one = 0; one < labels.length - 1; one += 1) put(one);
    }
    put(labels.length - 1);
    return labels.length - 1;
  };

  return { labels: labels as readonly string[], find, add };
};

const hashOf = (label: string): number => {
  let hash = 0;
  for (let i = 0; i < label.length; i += 1) hash = withCode(hash, label.charCodeAt(i));
  return mixed(hash);
};

const withCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const mixed = (hash: number): number => (hash ^ (hash >>> 15)) & 0x7fffffff;
