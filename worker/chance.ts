import type { Chance } from './platform.ts';
import { writeHex } from './sha256.ts';

/** The real clock and 128 bits of real randomness; only entries use it. */
export const chance: Chance = {
  now: () => new Date(),
  createKey: () => writeHex(crypto.getRandomValues(new Uint8Array(16))),
};
