import type { Spill } from './figures/log/spill.ts';
import type { Role } from './match/headings.ts';
import type { CodeLists } from './model/code-lists.ts';
import type { ColumnCorrection, Corrections } from './model/corrections.ts';
import type { IgnoredGroup } from './model/ignored-group.ts';
import type { Indicator } from './model/indicator.ts';
import type { Issue } from './model/issue.ts';
import type { Observation } from './model/observation.ts';
import type { Period } from './model/period.ts';
import type { Candidate } from './model/suggestion.ts';
import type { Prose } from './prose/prose.ts';
import type { BudgetLimits } from './source/budget.ts';
import type { Understood } from './suggestions/explain-column.ts';

/** What the uploader said beside the file; the table's own words go first, but for province and period. */
export interface Hints {
  readonly dataset?: string;
  readonly publisher?: string;
  /** ISO day. */
  readonly publishedOn?: string;
  /** A slug or a name. */
  readonly province?: string;
  readonly period?: string;
  readonly unit?: string;
}

export interface Source {
  /** The file's name: it may hold the period, the province or the indicator. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface Progress {
  readonly stage: 'reading' | 'checking';
  /** Rows read, or figures checked. */
  readonly done: number;
  readonly total: number | null;
}

export interface Context {
  readonly hints: Hints;
  readonly lists: CodeLists;
  /** The upload's id: it goes into the observations. */
  readonly upload: string;
  /** ISO day. Without it no period is too late. */
  readonly today?: string;
  readonly onProgress?: (progress: Progress) => void;
  /** What a person said over the file; it goes before everything that is read of it. */
  readonly corrections?: Corrections;
  /** What is remembered of earlier files of the same shape; a person's word goes before it. */
  readonly remembered?: readonly ColumnCorrection[];
  /** Where figures are kept until all are read; in memory without it. */
  readonly spill?: Spill;
  /** What a workbook may come to; the default is that of limits.ts. */
  readonly mostOfWorkbook?: BudgetLimits;
  /** Figures at most; the default is that of limits.ts. */
  readonly mostObservations?: number;
}

export interface IgnoredRow {
  /** Absent where the file has no sheets. */
  readonly sheet?: string;
  readonly row: number;
  readonly group: IgnoredGroup;
}

/** A column as it was understood. */
export interface ColumnSummary {
  /** The column's letter. */
  readonly column: string;
  readonly heading: string;
  readonly role: Role;
  /** What the heading says besides, for a person: `PCI · 2018`. */
  readonly detail?: string;
  /** The unit's id as the file says it in the heading, whatever a person said. */
  readonly ownUnit: string | null;
  /** The facts by their ids, how surely and why. */
  readonly understood: Understood;
  /** Of a column that is not understood and holds figures: what it may be, best first. */
  readonly candidates: readonly Candidate[];
}

export interface TableSummary {
  readonly sheet: string | null;
  readonly title: string | null;
  readonly headingRow: number;
  /** The table's own, by its title, a hint or a name; null where columns or rows say theirs. */
  readonly period: Period | null;
  /** An indicator's id, likewise. */
  readonly indicator: string | null;
  /** A unit's id, likewise. */
  readonly unit: string | null;
  /** Rows below the heading. */
  readonly rows: number;
  readonly columns: readonly ColumnSummary[];
  /** Its columns are not understood well enough to read anything of it; why is among the issues. */
  readonly unread?: true;
}

/** Column letter → role, table by table. */
export interface Mapping {
  readonly tables: readonly {
    readonly sheet: string | null;
    readonly headingRow: number;
    readonly columns: Readonly<Record<string, Role>>;
  }[];
}

/** Each row of the file is in exactly one of: rows with observations or issues, ignored rows. */
export interface Counts {
  readonly rows: number;
  readonly observations: number;
  readonly ignored: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface Provenance {
  readonly dataset: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly title: string | null;
}

/** A cell that a person mended: the observations of that cell are of the text `now`. */
export interface MendedCell {
  /** `C12` or `Sheet1!C12`. */
  readonly cell: string;
  readonly was: string;
  readonly now: string;
}

/** Everything that was understood of a file, and everything that was not. */
export interface Reading {
  /** Nothing in it can be published: no observations, or an issue about the file as a whole. */
  readonly refused: boolean;
  readonly observations: readonly Observation[];
  /** Texts with the figures proposed from them: none is an observation until it is accepted. */
  readonly proses: readonly Prose[];
  readonly issues: readonly Issue[];
  readonly tables: readonly TableSummary[];
  readonly mapping: Mapping;
  readonly counts: Counts;
  readonly ignored: readonly IgnoredRow[];
  readonly mended: readonly MendedCell[];
  /** Indicators that a person proposed beside the file and the code lists lacked. */
  readonly proposed: readonly Indicator[];
  readonly provenance: Provenance;
}

/** A reading whose observations were handed out one by one. */
export type ReadingResult = Omit<Reading, 'observations'>;
