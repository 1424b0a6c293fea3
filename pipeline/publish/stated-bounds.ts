import type { StatedValue } from '../model/observation.ts';

/** What a stated value says of the number behind it; null is an open end. */
export interface Bounds {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** `trên 37` is 37 and more, `gần 3` at most 3, `khoảng 5` taken at its word. */
export const boundsOf = ({ value, lower, upper, qualifier }: StatedValue): Bounds => {
  switch (qualifier) {
    case 'exact':
    case 'about':
      return { lower: value, upper: value };
    case 'over':
    case 'at-least':
      return { lower: lower ?? value, upper: null };
    case 'under':
    case 'at-most':
    case 'nearly':
      return { lower: null, upper: upper ?? value };
    case 'range':
      return { lower, upper };
    case 'unquantified':
    case 'rank-only':
      return { lower: null, upper: null };
  }
};

/** All of them, or null when one is open. */
export const allKnown = (ends: readonly (number | null)[]): number[] | null => {
  const known = ends.filter((end) => end !== null);
  return known.length === ends.length ? known : null;
};
