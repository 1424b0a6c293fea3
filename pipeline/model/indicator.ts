import type { Bilingual } from './language.ts';

export const directions = ['higher', 'lower', 'none'] as const;
export type Direction = (typeof directions)[number];
export const aggregations = ['sum', 'ratio', 'none'] as const;
export type Aggregation = (typeof aggregations)[number];

/** A year from which an index was measured another way: not to be compared across. */
export interface MethodBreak {
  readonly year: number;
  readonly reason: Bilingual;
}

/** The years in which an index was published in one form, and what it could be then; null is open. */
export interface Edition {
  readonly from: number | null;
  readonly to: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** What is measured. */
export interface Indicator {
  readonly id: string;
  /** Indicators kept in one file. */
  readonly family: string;
  readonly name: Bilingual;
  /** As a column heading or a table cell calls it; the short form a chart uses comes first. */
  readonly aliases: readonly string[];
  readonly definition: Bilingual;
  /** A unit id. */
  readonly unit: string;
  /** Which way is better. */
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  /**
   * For a share that follows from counts: the sum of the numerators over the denominator, times 100.
   * All are indicators of the same family. Null: only stated, never computed.
   */
  readonly ratio: { readonly numerator: readonly string[]; readonly denominator: string } | null;
  /** Publisher id of the code list, null where offices report each for itself. */
  readonly publisher: string | null;
  /** What it can be in any year. */
  readonly bounds: { readonly min: number | null; readonly max: number | null };
  /** Where its form changed, or where it was not published in every year; otherwise left out. */
  readonly editions?: readonly Edition[];
  /** Digits after the decimal sign in labels; tables show the figure as stated. */
  readonly decimals: number;
  readonly breaks: readonly MethodBreak[];
  /** The index this is a component of, with its number. */
  readonly partOf: { readonly indicator: string; readonly number: number } | null;
}

/**
 * Is it an index that one publisher scores and ranks all provinces by (PCI, PAPI, PAR Index …)? It is
 * no sum of anything, nor an average of parts. Provinces reach its scores, and labels round them.
 * Anything else is counted and reported by each office for itself: said with the indicator's name,
 * every digit as stated.
 */
export const isPublishedIndex = ({ publisher }: Pick<Indicator, 'publisher'>): boolean =>
  publisher !== null;

/** How a unit is written and counted. */
export interface Unit {
  /** `%`, `point`, `billion VND`, `procedure`, … */
  readonly id: string;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
  /** What it measures: units of one dimension convert into each other by `factor`, for display only. */
  readonly dimension: string;
  readonly factor: number;
  /** Counted in whole things: 1.200 can only be 1200. */
  readonly whole: boolean;
}

/** A unit as a table counts in it: "nghìn hồ sơ" is the unit "hồ sơ", a thousand (10³) at a time. */
export interface WrittenUnit extends Unit {
  /** A power of ten; left out: the unit itself. */
  readonly power?: number;
}

export interface Publisher {
  readonly id: string;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
}

/** The id of our own dataset: figures that were derived from several others. */
export const ownDataset = 'doi-sanh';

/** One publisher's series. */
export interface Dataset {
  readonly id: string;
  readonly name: Bilingual;
  readonly publisher: string;
  /**
   * Years in which the publisher's table is known whole, by indicator, and how many provinces it
   * scores: only there, and only when all of them have a figure, are ranks derived.
   */
  readonly complete: readonly {
    readonly indicator: string;
    readonly from: number;
    readonly to: number;
    readonly of: number;
  }[];
}

/** A campaign with a start, an end (null: open) and milestones. */
export interface Programme {
  readonly id: string;
  readonly name: Bilingual;
  readonly geography: string;
  readonly start: number;
  readonly end: number | null;
  readonly milestones: readonly { readonly on: string; readonly name: Bilingual }[];
}
