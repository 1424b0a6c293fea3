import type { Bilingual } from './language.ts';

/** What speaks for a suggestion. */
export const evidences = [
  /** A person said so. */
  'person',
  /** It was so in an earlier report of the same shape. */
  'past',
  /** The words of the heading. */
  'words',
  /** The title, a hint, the sheet's or the file's name. */
  'title',
  'unit',
  /** What stands in the cells below. */
  'values',
  /** The columns beside it. */
  'beside',
  /** Nothing says otherwise. */
  'default',
] as const;
export type Evidence = (typeof evidences)[number];

export interface Reason {
  readonly by: Evidence;
  /** For a person: `tiêu đề “Số TTHC bỏ”`. */
  readonly text: Bilingual;
}

/** A fact of a column as it is understood. */
export interface Suggested<T> {
  readonly value: T;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly reason: Reason;
}

/** An indicator that a column may be of, which nobody has said yet. */
export interface Candidate {
  /** An indicator's id. */
  readonly indicator: string;
  readonly confidence: number;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
}
