import type { Kind } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import type { TableShape } from './table-shape.ts';

/** What a column was taken for in an earlier file, as far as it holds for the next one. */
export interface RememberedColumn {
  /** Left out where the cells decide: each file's own do. */
  readonly role?: string;
  /** An indicator's id. */
  readonly indicator?: string;
  /** A unit's id. */
  readonly unit?: string;
  readonly kind?: Kind;
  /** A slug, where the table's columns are of several provinces: of one it is that file's own. */
  readonly geography?: string;
  /** Years from the table's own year to the column's: -1 is the year before. */
  readonly yearOffset?: number;
}

/** A table as it was read, to read the next one of its shape by. */
export interface RememberedTable {
  readonly shape: TableShape;
  readonly columns: readonly RememberedColumn[];
  /** A person said something of it, here or in a file it was read like. */
  readonly isSaid: boolean;
}

/** The published report a table is remembered of. */
export interface Origin {
  /** Upload id. */
  readonly upload: string;
  /** The file's name. */
  readonly name: string;
  readonly title: string | null;
  readonly period: Period | null;
  /** When it was read, ISO. */
  readonly at: string;
}

/** A table that is remembered, and of which report. */
export interface Memory extends RememberedTable {
  readonly origin: Origin;
}
