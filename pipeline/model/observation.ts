import type { Basis } from './geography.ts';
import type { Period } from './period.ts';

export const kinds = ['actual', 'target', 'baseline'] as const;
export type Kind = (typeof kinds)[number];

export const qualifiers = [
  'exact',
  'over',
  'at-least',
  'under',
  'at-most',
  'nearly',
  'about',
  'range',
  'unquantified',
  'rank-only',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Published by its source, or derived here at publication. */
export const statuses = ['reported', 'derived'] as const;
export type Status = (typeof statuses)[number];

/**
 * A figure as its source states it, nothing added. `value` is null for a range, a rank alone and an
 * unquantified claim; for `over` and the like it is the number that was written. `lower` and `upper`
 * are the bounds the words give; null is an open or an unstated end.
 */
export interface StatedValue {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  /** "mỗi năm": stated for each year of the period, not for the period as a whole. */
  readonly perYear: boolean;
}

/** A place among `of` that were ranked. */
export interface RankAmong {
  readonly rank: number;
  readonly of: number;
}

/** Of the former units that a unit of the 34 was made of: how many have a figure. */
export interface Members {
  readonly reported: number;
  readonly total: number;
}

/** indicator × geography × period × kind → stated value and rank, with the cell it came from. */
export interface Observation extends StatedValue {
  /** From content: the same file read twice gives the same ids. */
  readonly id: string;
  readonly indicator: string;
  readonly geography: string;
  /** Null for the nation and for `unnamed`. */
  readonly basis: Basis | null;
  readonly period: Period;
  readonly kind: Kind;
  /** A unit id of the code list: the unit the source used; '' when there is none (a rank alone). */
  readonly unit: string;
  /** The cell as written. */
  readonly text: string;
  readonly rank: number | null;
  /** How many were ranked (42, 60, 61, 63, 64, 34): not a basis. */
  readonly rankOf: number | null;
  readonly rankDerived: boolean;
  /** Beside a published rank: what the published scores give. Null when no rank follows from them. */
  readonly derivedRank: RankAmong | null;
  readonly status: Status;
  /** Ids of what it was derived from; of a reported score, the figure of the report that ranks it. */
  readonly derivedFrom: readonly string[];
  /** Of a derived figure of a merged unit; null otherwise. */
  readonly members: Members | null;
  readonly dataset: string;
  /** Among competing datasets, the one that charts draw. Set at publication. */
  readonly preferred: boolean;
  /** Another source states it otherwise, beyond the coarser one's rounding. Set at publication. */
  readonly disputed: boolean;
  /** '' for a figure derived from several. */
  readonly upload: string;
  /** `Sheet1!C12`, or `C12` where the file has no sheets; '' for a figure derived from several. */
  readonly cell: string;
}

/** A value that can be placed as one point and ranked: exact, nearly or about. */
export const isPoint = (stated: StatedValue): boolean =>
  stated.value !== null &&
  (stated.qualifier === 'exact' || stated.qualifier === 'nearly' || stated.qualifier === 'about');

/** The rank that the figure's own source published; null for one that was derived or taken over. */
export const ownRank = ({
  rank,
  rankOf,
  rankDerived,
  derivedFrom,
}: Observation): { readonly rank: number; readonly of: number | null } | null =>
  rank === null || rankDerived || derivedFrom.length > 0 ? null : { rank, of: rankOf };

/** What publication adds to a figure, as it is before: reported, and nothing known of other sources. */
export const unpublished = {
  rankDerived: false,
  derivedRank: null,
  status: 'reported',
  derivedFrom: [],
  members: null,
  preferred: false,
  disputed: false,
} as const;
