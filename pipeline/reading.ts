import type { Spill } from './figures/log/spill.ts';
import type { GivenOf } from './layout/columns/given.ts';
import type { Role } from './match/headings.ts';
import type { CodeLists } from './model/code-lists.ts';
import type { Issue } from './model/issue.ts';
import type { Observation } from './model/observation.ts';
import type { BudgetLimits } from './source/budget.ts';

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
  /** What a person said of the columns of the tables, over their headings. */
  readonly given?: GivenOf;
  /** Where figures are kept until all are read; in memory without it. */
  readonly spill?: Spill;
  /** What a workbook may come to; the default is that of limits.ts. */
  readonly mostOfWorkbook?: BudgetLimits;
  /** Figures at most; the default is that of limits.ts. */
  readonly mostObservations?: number;
}

/** Why a row holds no figure. */
export type IgnoredGroup =
  | 'title'
  | 'heading'
  | 'unit'
  | 'blank'
  | 'section'
  | 'missing'
  | 'total'
  /** A part of the province (a department, a field of work) in a table of its parts. */
  | 'part'
  /** Only cells that stand beside the tables. */
  | 'aside'
  | 'note'
  | 'source'
  | 'signature'
  /** In a sheet that holds no table, or that is hidden. */
  | 'no-table'
  | 'hidden'
  /** Its figures were read, but the file is refused as a whole. */
  | 'refused';

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
}

export interface TableSummary {
  readonly sheet: string | null;
  readonly title: string | null;
  readonly headingRow: number;
  /** Rows below the heading. */
  readonly rows: number;
  readonly columns: readonly ColumnSummary[];
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

/** Everything that was understood of a file, and everything that was not. */
export interface Reading {
  /** Nothing in it can be published: no observations, or an issue about the file as a whole. */
  readonly refused: boolean;
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
  readonly tables: readonly TableSummary[];
  readonly mapping: Mapping;
  readonly counts: Counts;
  readonly ignored: readonly IgnoredRow[];
  readonly provenance: Provenance;
}

/** A reading whose observations were handed out one by one. */
export type ReadingResult = Omit<Reading, 'observations'>;
