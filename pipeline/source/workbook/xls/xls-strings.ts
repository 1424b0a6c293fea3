import { word } from './xls-records.ts';

/** From that character on a text is set in that font. */
export interface FontRun {
  readonly start: number;
  readonly font: number;
}

const headLength = 8;

/**
 * The fonts within the shared texts of an old workbook (MS-XLS 2.4.265 and 2.5.293), by the text's
 * index: a list of runs for each, empty where it is all in the cell's font. The texts lie in a record
 * and those it continues with, `bodies`, and may be cut anywhere.
 */
export const readSharedRuns = (bodies: readonly Uint8Array[]): readonly (readonly FontRun[])[] => {
  const bytes = createChain(bodies);
  bytes.skip(headLength);
  const all: (readonly FontRun[])[] = [];
  while (!bytes.isAtEnd()) {
    const length = bytes.word();
    const flags = bytes.byte();
    const count = flags & 0x08 ? bytes.word() : 0;
    const extra = flags & 0x04 ? bytes.word() | (bytes.word() << 16) : 0;
    bytes.skipText(length, (flags & 0x01) === 1);
    const runs: FontRun[] = [];
    for (let i = 0; i < count && !bytes.isAtEnd(); i += 1)
      runs.push({ start: bytes.word(), font: bytes.word() });
    bytes.skip(Math.max(0, extra));
    all.push(runs);
  }
  return all;
};

/** Records read as one. */
const createChain = (bodies: readonly Uint8Array[]) => {
  let [body, at] = [0, 0];
  const left = (): number => (bodies[body]?.length ?? 0) - at;
  const settle = (): void => {
    while (body < bodies.length && left() <= 0) [body, at] = [body + 1, 0];
  };
  const byte = (): number => {
    settle();
    const found = bodies[body]?.[at] ?? 0;
    at += 1;
    return found;
  };
  return {
    isAtEnd: (): boolean => {
      settle();
      return body >= bodies.length;
    },
    byte,
    word: (): number => byte() | (byte() << 8),
    skip: (count: number): void => {
      for (let more = count; more > 0 && body < bodies.length; ) {
        settle();
        const step = Math.min(more, Math.max(left(), 0));
        at += step;
        more -= step;
      }
    },
    /** Where a text goes on in the next record, that begins with the width of its characters. */
    skipText: (count: number, isWide: boolean): void => {
      let [more, width] = [count, isWide ? 2 : 1];
      while (more > 0 && body < bodies.length) {
        if (left() <= 0) {
          [body, at] = [body + 1, 0];
          width = (byte() & 1) === 1 ? 2 : 1;
        }
        const step = Math.min(more, Math.ceil(left() / width));
        at += step * width;
        more -= step;
      }
    },
  };
};

/** The same within a cell's own record of before 1997: one byte for each number. */
export const readOwnRuns = (body: Uint8Array): readonly FontRun[] => {
  const at = 8 + word(body, 6);
  const count = body[at] ?? 0;
  return Array.from({ length: count }, (_, i) => ({
    start: body[at + 1 + 2 * i] ?? 0,
    font: body[at + 2 + 2 * i] ?? 0,
  }));
};
