import type { Unit } from '../../model/indicator.ts';
import type { Span } from '../narrative.ts';
import { isWithin } from '../text/is-within.ts';
import type { Word } from '../text/split-words.ts';
import type { Region } from './context-of.ts';

/** What is known around a figure, for choosing its indicator. */
export interface Surroundings {
  /** The sentence's words and the regions of the figure, offsets alike. */
  readonly words: readonly Word[];
  readonly regions: readonly Region[];
  /** Names in a list of names: "các danh hiệu “A”, “B”" is not said of A. */
  readonly listed: readonly Span[];
  /** What other figures of the sentence count. */
  readonly othersNouns: readonly Span[];
  /** Words of the sentence before and of the heading: token → weight. */
  readonly farther: ReadonlyMap<string, number>;
  readonly isOfUnions: boolean;
  readonly isCut: boolean;
  /** "Giảm còn 22.900": no indicator that measures how much less. */
  readonly isLevel: boolean;
  /** "Đến dự có 500 đoàn viên": those who came, not those there are. */
  readonly isOfAttendance: boolean;
  /** Null: a rank, or no known unit. */
  readonly unit: Unit | null;
  readonly isRank: boolean;
  /** The unit's own name: "500 công chức" are persons. */
  readonly unitWords: readonly string[];
  /** A word stands where the unit would, but it is none we know. */
  readonly isUnitUnknown: boolean;
  /** "PCI đạt 70,5": a verb says that the bare number is a value. */
  readonly isStatedBare: boolean;
  /** Counts something: "938 thủ tục". */
  readonly isCounted: boolean;
}

/** How much a word says of a figure, 0 to 1, and where it stands. */
export interface Presence {
  readonly weight: number;
  /** Null: in another sentence. */
  readonly at: Span | null;
}

/** What a name in a list of names says. */
const inList = 0.5;

const weightOf = (word: Word, { regions, listed }: Surroundings): number => {
  let weight = 0;
  for (const region of regions)
    if (region.weight > weight && isWithin(word, region)) weight = region.weight;
  return listed.some((name) => isWithin(word, name)) ? weight * inList : weight;
};

/** Each word near the figure, with the most it says. */
export const presencesOf = (around: Surroundings): ReadonlyMap<string, Presence> => {
  const found = new Map<string, Presence>();
  for (const token of around.unitWords) found.set(token, { weight: 1, at: null });
  for (const [token, weight] of around.farther)
    if (!found.has(token)) found.set(token, { weight, at: null });
  for (const word of around.words) {
    if (around.isCounted && around.othersNouns.some((noun) => isWithin(word, noun))) continue;
    const weight = weightOf(word, around);
    if (weight > (found.get(word.token)?.weight ?? 0)) found.set(word.token, { weight, at: word });
  }
  return found;
};
