import type { NumberReading } from './parse-number.ts';

export type Notation = 'vi' | 'en';

/** A number in its column, with what its indicator says of it. */
export interface NotatedNumber {
  readonly reading: NumberReading;
  /** `B12`. */
  readonly cell: string;
  readonly text: string;
  /** Counted in whole things. */
  readonly whole: boolean;
  /** Can the indicator have this value? */
  readonly isPossible: (value: number) => boolean;
}

export type NotationDecision =
  | { readonly decided: Notation | 'either' }
  | { readonly decided: 'none'; readonly example: NotatedNumber }
  | {
      readonly decided: 'mixed';
      readonly vi: readonly NotatedNumber[];
      readonly en: readonly NotatedNumber[];
    };

/** Do both notations read it alike? Then it says nothing and needs no decision. */
export const isPlain = ({ vi, en }: NumberReading): boolean => vi === en;

/**
 * What one number says of its column: `6,4` can only be Vietnamese, `1.200` initiatives can only be
 * 1200, `63.509` of an index that ends at 100 can only be English; `32,416` alone says nothing.
 */
const evidence = (number: NotatedNumber): Notation | null => {
  const { vi, en } = number.reading;
  if (vi === en) return null;
  if (vi === null) return 'en';
  if (en === null) return 'vi';
  const possible = { vi: isCredible(number, vi), en: isCredible(number, en) };
  if (possible.vi === possible.en) return null;
  return possible.vi ? 'vi' : 'en';
};

const isCredible = (number: NotatedNumber, value: number): boolean =>
  number.isPossible(value) && (!number.whole || Number.isInteger(value));

/** Decides a column as a whole. `none`: there are numbers that can be read two ways and nothing tells which. */
export const decideNotation = (numbers: readonly NotatedNumber[]): NotationDecision => {
  const vi = numbers.filter((number) => evidence(number) === 'vi');
  const en = numbers.filter((number) => evidence(number) === 'en');
  if (vi.length > 0 && en.length > 0) return { decided: 'mixed', vi, en };
  if (vi.length > 0) return { decided: 'vi' };
  if (en.length > 0) return { decided: 'en' };
  const example = numbers.find((number) => !isPlain(number.reading));
  return example ? { decided: 'none', example } : { decided: 'either' };
};

/** The number under the notation; null when it stays open. */
export const chooseNumber = (reading: NumberReading, notation: Notation | null): number | null => {
  if (reading.vi === reading.en) return reading.vi;
  if (reading.vi === null) return reading.en;
  if (reading.en === null) return reading.vi;
  return notation === null ? null : reading[notation];
};
