import fc, { type GeneratorValue } from 'fast-check';

/** Choices on the way through a layout; fast-check keeps them, so that it can shrink them. */
export interface Draw {
  readonly one: <const T extends readonly unknown[]>(...options: T) => T[number];
  /** Different ones, in any order. */
  readonly some: <T>(options: readonly T[], least: number, most: number) => readonly T[];
  readonly whole: (least: number, most: number) => number;
  readonly chance: (percent: number) => boolean;
  /** A number that looks like chance and hangs on `at`: for cells, of which there are many. */
  readonly grain: (...at: readonly number[]) => number;
}

/** Two 16-bit multiplications and shifts mix well enough that neighbours have nothing in common. */
const mix = (seed: number, at: readonly number[]): number =>
  at.reduce((mixed, one) => {
    const spread = Math.imul(mixed ^ (one + 0x9e37), 0x85eb_ca6b);
    return (spread ^ (spread >>> 13)) >>> 0;
  }, seed);

export const createDraw = (g: GeneratorValue): Draw => {
  const seed = g(fc.nat);
  const whole = (min: number, max: number): number => g(fc.integer, { min, max });
  return {
    one: (...options) => options[whole(0, options.length - 1)],
    some: (options, minLength, most) => {
      const maxLength = Math.min(most, options.length);
      const places = g(fc.shuffledSubarray<number>, [...options.keys()], { minLength, maxLength });
      return places.flatMap((place) => options.slice(place, place + 1));
    },
    whole,
    chance: (percent) => whole(0, 99) < percent,
    grain: (...at) => mix(seed, at),
  };
};
