import { textWidth, type Weight } from '../text-width.ts';

/** Words set in a small box: one line or two, of one size. */
export interface Fitted {
  readonly lines: readonly string[];
  /** px */
  readonly size: number;
}

interface Room {
  /** px */
  readonly width: number;
  /** Tried in this order. */
  readonly sizes: readonly number[];
  readonly weight: Weight;
}

/** Every way in which a text fits the width, the preferred first: larger, then fewer lines. */
export const fitWords = (text: string, { width, sizes, weight }: Room): readonly Fitted[] =>
  sizes.flatMap((size) => {
    const widest = (lines: readonly string[]): number =>
      Math.max(...lines.map((line) => textWidth(line, size, weight)));
    return [[text], balance(text, widest)]
      .filter((lines) => lines !== null && widest(lines) <= width)
      .map((lines) => ({ lines: lines ?? [], size }));
  });

/** The two lines nearest to each other in width; null for a single word. */
const balance = (
  text: string,
  widest: (lines: readonly string[]) => number,
): readonly [string, string] | null => {
  const breaks = [...text.matchAll(/[ \u00a0]+|(?<=[–/])/g)].map(
    ({ index, 0: { length } }) => [text.slice(0, index), text.slice(index + length)] as const,
  );
  return breaks.reduce<readonly [string, string] | null>(
    (best, lines) => (best === null || widest(lines) < widest(best) ? lines : best),
    null,
  );
};
