import type { Issue } from '../model/issue.ts';
import type { Budget } from './budget.ts';
import type { Source } from './table.ts';

/** What a file inside others is opened with. */
export interface Opening {
  readonly name: string;
  /** How many archives it lies in. */
  readonly depth: number;
  readonly budget: Budget;
}

/** Kinds of files that cannot be read in pieces. */
export type WholeKind = 'archive' | 'compound' | 'html' | 'flat';

/** Opens a file by its kind; an issue when it is no table. */
export type OpenWhole = (
  bytes: Uint8Array,
  kind: WholeKind,
  opening: Opening,
) => Promise<Source | Issue>;
