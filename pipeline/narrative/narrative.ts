import type { Matchers } from '../match/create-matchers.ts';
import type { Basis } from '../model/geography.ts';
import type { Kind, StatedValue } from '../model/observation.ts';
import type { Period } from '../model/period.ts';

/** A stretch of the text as it was given: UTF-16 offsets, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is known beside the text; the text's own words go first. */
export interface NarrativeContext {
  readonly matchers: Matchers;
  /** A slug or a name: whose figures they are where the text names no province. */
  readonly province?: string;
  /** Where the text says no time. */
  readonly period?: string;
  /** ISO day on which the text was published: what "hiện nay" and "năm nay" mean. */
  readonly publishedOn?: string;
}

/** Why an indicator, a time or a place was taken, or not; the words are in narrative-messages.ts. */
export type Reason =
  | 'named'
  | 'named-in-part'
  | 'other-unit'
  | 'several-fit'
  | 'none-fits'
  | 'in-the-sentence'
  | 'in-the-sentence-before'
  | 'in-the-heading'
  | 'year-before'
  | 'from-context'
  | 'of-the-report'
  | 'index-of-the-year-before'
  | 'only-one-in-the-text'
  | 'not-said'
  | 'not-one';

/** An indicator that the words around a figure fit. */
export interface Candidate {
  readonly indicator: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: Reason;
  /** The words that speak for it. */
  readonly words: readonly Span[];
}

/** What the text says of a figure besides its value, and where; `at` null: nowhere near it. */
export interface Said<T> {
  readonly value: T;
  readonly at: Span | null;
  readonly reason: Reason;
}

/** A figure found in the text: for a person to accept, mend or drop. Nothing in it is published. */
export interface Proposal {
  /** The figure as written, with its qualifier and unit. */
  readonly text: string;
  readonly at: Span;
  readonly sentence: Span & { readonly text: string };
  readonly stated: StatedValue;
  /** A unit id; '' for a rank alone, null when the word after the number is no known unit. */
  readonly unit: string | null;
  /** The unit as written. */
  readonly unitText: string;
  /** `48/48 công đoàn cơ sở`: of how many. */
  readonly outOf: number | null;
  readonly rank: number | null;
  readonly rankOf: number | null;
  /** Where the rank stands, if it stands apart from the value. */
  readonly rankAt: Span | null;
  readonly period: Said<Period | null>;
  readonly kind: Said<Kind>;
  /** A slug, `unnamed` where the text names no province, null where it names several. */
  readonly geography: Said<string | null>;
  readonly basis: Basis | null;
  /** An indicator's id; null when none fits or several do: never a guess. */
  readonly indicator: string | null;
  /** Why this one, or none. */
  readonly reason: Reason;
  /** Best first; the first is the indicator, if there is one. */
  readonly candidates: readonly Candidate[];
  /** 0 to 1: how sure the reading is of the indicator, time and place together. */
  readonly confidence: number;
}

/** Why a number is no figure of the report. */
export type IgnoredReason =
  | 'other-article'
  | 'heading'
  | 'date'
  | 'time-of-day'
  | 'period'
  | 'year'
  | 'duration'
  | 'document'
  | 'label'
  | 'numbering'
  | 'phone'
  | 'name'
  | 'age'
  | 'stage'
  | 'change'
  | 'negated'
  | 'in-words'
  | 'of-plan'
  | 'regional-rank'
  | 'group'
  | 'repeated';

/** A number that is no figure of the report. */
export interface IgnoredNumber {
  readonly text: string;
  readonly at: Span;
  readonly reason: IgnoredReason;
}

export type NarrativeIssueCode =
  | 'unclear-number'
  | 'unreadable-number'
  | 'no-indicator'
  | 'several-indicators'
  | 'other-unit'
  | 'no-period'
  | 'unnamed-geography'
  | 'several-geographies'
  | 'other-article-skipped';

/** What a person has to decide or mend; its sentence is in narrative-messages.ts. */
export interface NarrativeIssue {
  readonly code: NarrativeIssueCode;
  readonly severity: 'error' | 'warning';
  readonly text: string;
  readonly at: Span;
}

/** Every number of the text is in a proposal, ignored for a reason, or in an issue about numbers. */
export interface Narrative {
  readonly proposals: readonly Proposal[];
  readonly ignored: readonly IgnoredNumber[];
  readonly issues: readonly NarrativeIssue[];
}
