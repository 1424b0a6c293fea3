import type { NumberReading } from './parse-number.ts';

export type Notation = 'vi' | 'en';

/** A number with what its indicator says of it. */
export interface Weighed {
  readonly reading: NumberReading;
  /** Counted in whole things. */
  readonly whole: boolean;
  /** Can the indicator have this value? */
  readonly isPossible: (value: number) => boolean;
}

/** A number in its column. */
export interface NotatedNumber {
  readonly reading: NumberReading;
  /** `B12`. */
  readonly cell: string;
  readonly text: string;
  /** Vietnamese words stand beside it: `32,416 tỷ đồng`. */
  readonly isWorded: boolean;
}

export type NotationDecision =
  | { readonly decided: Notation | 'either' }
  | { readonly decided: 'none'; readonly example: NotatedNumber }
  | { readonly decided: 'mixed'; readonly vi: Witnesses; readonly en: Witnesses };

/** How many numbers speak for a notation, and the first of them. */
export interface Witnesses {
  readonly count: number;
  readonly first: readonly NotatedNumber[];
}

/** Do both notations read it alike? Then it says nothing and needs no decision. */
export const isPlain = ({ vi, en }: NumberReading): boolean => vi === en;

/**
 * What one number says of its column: `6,4` can only be Vietnamese, `1.200` initiatives can only be
 * 1200, `63.509` of an index that ends at 100 can only be English; `32,416` alone says nothing.
 */
const evidence = (number: Weighed): Notation | null => {
  const { vi, en } = number.reading;
  if (vi === en) return null;
  if (vi === null) return 'en';
  if (en === null) return 'vi';
  const possible = { vi: isCredible(number, vi), en: isCredible(number, en) };
  if (possible.vi === possible.en) return null;
  return possible.vi ? 'vi' : 'en';
};

const isCredible = (number: Weighed, value: number): boolean =>
  number.isPossible(value) && (!number.whole || Number.isInteger(value));

const shown = 3;

interface Counted {
  count: number;
  readonly first: NotatedNumber[];
}

/**
 * Decides a column as a whole, number by number. `none`: there are numbers that can be read two ways
 * and nothing tells which.
 */
export const createNotationJudge = () => {
  const vi: Counted = { count: 0, first: [] };
  const en: Counted = { count: 0, first: [] };
  let example: NotatedNumber | undefined;
  return {
    /** `describe` is asked of the few numbers that are shown. */
    hear: (number: Weighed, describe: () => NotatedNumber): void => {
      const said = evidence(number);
      if (said === null) {
        if (!isPlain(number.reading)) example ??= describe();
        return;
      }
      const witnesses = said === 'vi' ? vi : en;
      witnesses.count += 1;
      if (witnesses.first.length < shown) witnesses.first.push(describe());
    },
    decide: (): NotationDecision => {
      if (vi.count > 0 && en.count > 0) return { decided: 'mixed', vi, en };
      if (vi.count > 0) return { decided: 'vi' };
      if (en.count > 0) return { decided: 'en' };
      return example ? { decided: 'none', example } : { decided: 'either' };
    },
  };
};

/** The number under the notation; null when it stays open. */
export const chooseNumber = (reading: NumberReading, notation: Notation | null): number | null => {
  if (reading.vi === reading.en) return reading.vi;
  if (reading.vi === null) return reading.en;
  if (reading.en === null) return reading.vi;
  return notation === null ? null : reading[notation];
};
