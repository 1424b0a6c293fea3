import type { Aggregation, Direction } from './indicator.ts';
import type { Bilingual } from './language.ts';
import type { Kind } from './observation.ts';

/** What a person said a column is; what is left out stays as its heading says. */
export interface ColumnCorrection {
  /** Null where the file has no sheets. */
  readonly sheet: string | null;
  /** The last row of the heading, which names the table; rows are counted from 1. */
  readonly headingRow: number;
  /** The column's letter. */
  readonly column: string;
  /** What the column holds: a role of `match/headings.ts`. */
  readonly role?: string;
  /** An indicator's id, of the code lists or of those proposed beside. */
  readonly indicator?: string;
  /** A unit's id; its factor is the scale. */
  readonly unit?: string;
  readonly kind?: Kind;
  /** In words, as a heading would say it: `2023`, `quý I/2024`, `giai đoạn 2021–2025`. */
  readonly period?: string;
  /** A province's slug or name: the whole column is the province's. */
  readonly geography?: string;
}

/** A cell that is read as if this stood in it; the bytes stay as they are. */
export interface CellCorrection {
  /** `C12` or `Sheet1!C12`. */
  readonly cell: string;
  readonly text: string;
}

/** A row that a person left out. */
export interface DroppedRow {
  readonly sheet: string | null;
  readonly row: number;
}

/** An indicator that the code lists lack, as staff propose it beside a file. */
export interface ProposedIndicator {
  /** Left out: made of the English name. */
  readonly id?: string;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  /** A unit's id. */
  readonly unit: string;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly family: string;
}

/**
 * What a person said of one file over what was read of it. Kept beside the bytes, which never change;
 * the same in the preview and on the server.
 */
export interface Corrections {
  readonly columns: readonly ColumnCorrection[];
  readonly cells: readonly CellCorrection[];
  readonly dropped: readonly DroppedRow[];
  readonly indicators?: readonly ProposedIndicator[];
  /** False: what was learnt of earlier files of this shape is left aside. */
  readonly remembered?: boolean;
}

export const noCorrections: Corrections = { columns: [], cells: [], dropped: [] };
