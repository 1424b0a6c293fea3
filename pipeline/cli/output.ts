import type { Emit } from '../figures/settle/settled-figure.ts';

/** Where figures go that are settled. */
export interface Output {
  readonly add: Emit;
  /** Call once, after the last; the files that were written. */
  readonly finish: () => readonly string[];
}
