import type { NumberReading } from './parse-number.ts';

export type Notation = 'vi' | 'en';

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
  | { readonly decided: 'either' }
  /** `odd`: a number with three decimals where no other has as many: it may have been thousands. */
  | { readonly decided: Notation; readonly odd: NotatedNumber | null }
  | { readonly decided: 'none'; readonly example: NotatedNumber }
  | { readonly decided: 'mixed'; readonly vi: Witnesses; readonly en: Witnesses };

/** How many numbers speak for a notation, and the first of them. */
export interface Witnesses {
  readonly count: number;
  readonly first: readonly NotatedNumber[];
}

/** Do both notations read it alike? Then it says nothing and needs no decision. */
export const isPlain = ({ vi, en }: NumberReading): boolean => vi === en;

/** What is known of the figures whose numbers are judged. */
export interface FigureKnowledge<Figure> {
  /** Can it have this value? No index is beyond its end, and no procedure is half a one. */
  readonly isCredible: (figure: Figure, value: number) => boolean;
  /** Asked of the few numbers that are shown. */
  readonly describe: (figure: Figure, reading: NumberReading) => NotatedNumber;
}

/**
 * What one number says of its column: `6,4` can only be Vietnamese, `1.200` initiatives can only be
 * 1200, `63.509` of an index that ends at 100 can only be English; `32,416` alone says nothing.
 */
const evidence = <Figure>(
  figure: Figure,
  { vi, en }: NumberReading,
  { isCredible }: FigureKnowledge<Figure>,
): Notation | null => {
  if (vi === en) return null;
  if (vi === null) return 'en';
  if (en === null) return 'vi';
  const possible = { vi: isCredible(figure, vi), en: isCredible(figure, en) };
  if (possible.vi === possible.en) return null;
  return possible.vi ? 'vi' : 'en';
};

const shown = 3;

interface Counted {
  count: number;
  readonly first: NotatedNumber[];
  /** One that leaves no doubt has three decimals or more. */
  hasThousandths: boolean;
  /** The first that leaves doubt and has three decimals in this notation. */
  odd: NotatedNumber | null;
}

const createCounted = (): Counted => ({ count: 0, first: [], hasThousandths: false, odd: null });

const hasThousandths = (value: number | null): boolean =>
  value !== null && Math.abs(value * 100 - Math.round(value * 100)) > 1e-6;

/**
 * Decides a column as a whole, number by number. `none`: there are numbers that can be read two ways
 * and nothing tells which.
 */
export const createNotationJudge = <Figure>(knowledge: FigureKnowledge<Figure>) => {
  const [vi, en] = [createCounted(), createCounted()];
  let example: NotatedNumber | undefined;
  const hearOpen = (figure: Figure, reading: NumberReading): void => {
    if (isPlain(reading) || reading.vi === null || reading.en === null) return;
    example ??= knowledge.describe(figure, reading);
    // Thousands in one notation are three decimals in the other.
    const decimal = Math.abs(reading.vi) < Math.abs(reading.en) ? vi : en;
    decimal.odd ??= knowledge.describe(figure, reading);
  };
  return {
    hear: (figure: Figure, reading: NumberReading): void => {
      const said = evidence(figure, reading, knowledge);
      if (said === null) {
        hearOpen(figure, reading);
        return;
      }
      const witnesses = said === 'vi' ? vi : en;
      witnesses.count += 1;
      witnesses.hasThousandths ||= hasThousandths(reading[said]);
      if (witnesses.first.length < shown) witnesses.first.push(knowledge.describe(figure, reading));
    },
    decide: (): NotationDecision => {
      if (vi.count > 0 && en.count > 0) return { decided: 'mixed', vi, en };
      if (vi.count > 0) return { decided: 'vi', odd: vi.hasThousandths ? null : vi.odd };
      if (en.count > 0) return { decided: 'en', odd: en.hasThousandths ? null : en.odd };
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
