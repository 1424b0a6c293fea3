import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FontRun,
  readOwnRuns,
  readSharedRuns,
} from '../../../../../pipeline/source/workbook/xls/xls-strings.ts';

const word = (number: number): number[] => [number & 0xff, number >> 8];

interface Text {
  readonly text: string;
  readonly isWide: boolean;
  readonly runs: readonly FontRun[];
  /** Bytes of what may stand behind: sounds of East Asian letters. */
  readonly extra: number;
}

const text: fc.Arbitrary<Text> = fc.record({
  text: fc.string({ maxLength: 30 }),
  isWide: fc.boolean(),
  runs: fc.array(fc.record({ start: fc.nat({ max: 30 }), font: fc.nat({ max: 9 }) }), {
    maxLength: 4,
  }),
  extra: fc.nat({ max: 12 }),
});

/** The bytes of a text, with the places at which a record may end and the next go on with its width. */
const encode = ({ text: letters, isWide, runs, extra }: Text) => ({
  head: [
    ...word(letters.length),
    (isWide ? 1 : 0) | (extra > 0 ? 4 : 0) | (runs.length > 0 ? 8 : 0),
    ...(runs.length > 0 ? word(runs.length) : []),
    ...(extra > 0 ? [...word(extra), 0, 0] : []),
  ],
  letters: Array.from(letters, (letter) => (isWide ? word(letter.charCodeAt(0)) : [65])),
  tail: [
    ...runs.flatMap(({ start, font }) => [...word(start), ...word(font)]),
    ...Array<number>(extra).fill(7),
  ],
});

/** Records that end after every `step` letters or bytes, but never within a text's head. */
const write = (texts: readonly Text[], step: number): Uint8Array[] => {
  const bodies: number[][] = [Array<number>(8).fill(0)];
  const add = (bytes: readonly number[], start: readonly number[]): void => {
    if ((bodies.at(-1)?.length ?? 0) >= step) bodies.push([...start]);
    bodies.at(-1)?.push(...bytes);
  };
  for (const one of texts) {
    const { head, letters, tail } = encode(one);
    add(head, []);
    for (const letter of letters) add(letter, [one.isWide ? 1 : 0]);
    for (const byte of tail) add([byte], []);
  }
  return bodies.map((body) => Uint8Array.from(body));
};

describe('the fonts within the shared texts of an old workbook', () => {
  it('are those of each text, wherever the records are cut', () => {
    const ascii = fc.array(
      text.map((one) => ({ ...one, text: one.text.replace(/[^ -~]/g, 'x') })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(ascii, fc.integer({ min: 9, max: 60 }), (texts, step) => {
        expect(readSharedRuns(write(texts, step))).toEqual(texts.map(({ runs }) => runs));
      }),
    );
  });

  it('come to an end in any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 }), (bodies) => {
        expect(readSharedRuns(bodies).length).toBeLessThan(300);
      }),
    );
  });

  it('are counted in bytes in a workbook of before 1997', () => {
    const body = [0, 0, 1, 0, 15, 0, ...word(3), 49, 50, 49, 2, 0, 5, 2, 6];
    expect(readOwnRuns(Uint8Array.from(body))).toEqual([
      { start: 0, font: 5 },
      { start: 2, font: 6 },
    ]);
  });
});
