import type { Basis } from './geography.ts';
import type { Aggregation, Direction } from './indicator.ts';
import type { Bilingual } from './language.ts';
import type { Kind, StatedValue } from './observation.ts';
import type { Period } from './period.ts';

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
 * A figure of a sentence as a person accepted it: as it was proposed, or mended. What it says is what
 * the observation will say; where it stands is checked against the text.
 */
export interface AcceptedFigure extends StatedValue {
  /** `p3:18-35`: characters 18 to 35 of the third paragraph. */
  readonly cell: string;
  /** What stands there, to the letter. */
  readonly text: string;
  /** An indicator's id. */
  readonly indicator: string;
  /** A slug. */
  readonly geography: string;
  readonly basis: Basis | null;
  readonly period: Period;
  readonly kind: Kind;
  /** A unit's id; '' for a rank alone. */
  readonly unit: string;
  readonly rank: number | null;
  readonly rankOf: number | null;
}

/**
 * What a person said of one file over what was read of it. Kept beside the bytes, which never change;
 * the same in the preview and on the server.
 */
export interface Corrections {
  readonly columns: readonly ColumnCorrection[];
  readonly cells: readonly CellCorrection[];
  readonly dropped: readonly DroppedRow[];
  /** Figures of sentences; nothing else of a sentence becomes an observation. */
  readonly accepted?: readonly AcceptedFigure[];
  /** Places in the text of what was proposed and is no figure. What is in neither is undecided. */
  readonly droppedFigures?: readonly string[];
  readonly indicators?: readonly ProposedIndicator[];
  /** False: what was learnt of earlier files of this shape is left aside. */
  readonly remembered?: boolean;
}

export const noCorrections: Corrections = { columns: [], cells: [], dropped: [] };
