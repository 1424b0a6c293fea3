import type { Point, Ring } from './rings.ts';

const tokens = /[a-df-z]|-?\d*\.?\d+(?:e-?\d+)?/gi;

/** How many numbers each step of a command has; the last two are where it leads. */
const lengths: Readonly<Record<string, number>> = { m: 2, l: 2, c: 6, h: 1, v: 1 };

/**
 * The rings of an SVG path of moves, lines and curves, a curve taken as the line to its end: of use for
 * outlines whose curves are smaller than can be seen. Throws on any other command.
 */
export const readPath = (path: string): readonly Ring[] => {
  const rings: Point[][] = [];
  let at: Point = [0, 0];
  let command = '';
  let numbers: number[] = [];
  const step = (): void => {
    at = follow(command, numbers, at);
    if (command.toLowerCase() === 'm') {
      rings.push([at]);
      command = command === 'm' ? 'l' : 'L';
    } else rings.at(-1)?.push(at);
    numbers = [];
  };
  for (const [token] of path.matchAll(tokens)) {
    if (/[zZ]/.test(token)) at = rings.at(-1)?.[0] ?? at;
    else if (/^[a-df-z]$/i.test(token)) command = token;
    else {
      numbers.push(Number(token));
      const length = lengths[command.toLowerCase()];
      if (length === undefined) throw new Error(`unknown path command: ${command}`);
      if (numbers.length === length) step();
    }
  }
  return rings;
};

const follow = (command: string, numbers: readonly number[], [x, y]: Point): Point => {
  const [first = 0, last = 0] = numbers.slice(-2);
  switch (command) {
    case 'h':
      return [x + first, y];
    case 'H':
      return [first, y];
    case 'v':
      return [x, y + first];
    case 'V':
      return [x, first];
    default:
      return /[a-z]/.test(command) ? [x + first, y + last] : [first, last];
  }
};
