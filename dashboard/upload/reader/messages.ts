import type { RememberedReading } from '../../../pipeline/mapping/read-remembering.ts';
import type { Memory } from '../../../pipeline/mapping/remembered.ts';
import type { CodeLists } from '../../../pipeline/model/code-lists.ts';
import type { Corrections } from '../../../pipeline/model/corrections.ts';
import type { Language } from '../../../pipeline/model/language.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import type { Prose } from '../../../pipeline/prose/prose.ts';
import type { Progress } from '../../../pipeline/reading.ts';
import type { Upload } from '../answers.ts';
import type { FigureSummary } from '../draft/summarise-figures.ts';
import type { Hints } from '../hints.ts';
import type { SheetMarks } from '../sheet/marks.ts';
import type { RowBlock } from '../sheet/row-block.ts';

/** What a file is read with, as the server would. */
export interface ReadingWanted {
  readonly file: File;
  readonly hints: Hints;
  readonly corrections: Corrections;
  /** What the columns of published reports were taken for, the newest first; null: unknown. */
  readonly memories: readonly Memory[] | null;
  /** With the indicators of the current release that are not bundled. */
  readonly lists: CodeLists;
  readonly language: Language;
  /** ISO day. */
  readonly today: string;
}

/** What was understood of a file that has not been sent: the server's answer, as far as it goes. */
export type LocalReading = Pick<Upload, 'tables' | 'issues' | 'ignored' | 'provenance'> & {
  readonly refused: boolean;
  readonly counts: NonNullable<Upload['counts']>;
  readonly marks: readonly SheetMarks[];
  /** Texts with the figures proposed from their sentences. */
  readonly proses: readonly Prose[];
  readonly recall: RememberedReading['recall'];
  /** False: what is published could not be had, neither its columns nor its figures or one of them. */
  readonly isCompared: boolean;
  /** What would be published. */
  readonly figures: readonly FigureSummary[];
};

/** Each is answered under its own number. */
export type Question = { readonly number: number } & (
  | { readonly kind: 'cut'; readonly file: Blob }
  | { readonly kind: 'hash'; readonly file: Blob }
  | ({ readonly kind: 'read' } & ReadingWanted)
  /** The figures of the last reading; `row` null: all of them. */
  | { readonly kind: 'figures'; readonly sheet: string | null; readonly row: number | null }
);

export type Reply = { readonly number: number } & (
  | { readonly kind: 'sheet'; readonly sheet: string | null }
  | { readonly kind: 'rows'; readonly sheet: string | null; readonly block: RowBlock }
  /** `isWhole`: false when there are more rows than are shown. */
  | { readonly kind: 'cut'; readonly isWhole: boolean }
  | { readonly kind: 'hash'; readonly hash: string }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'read'; readonly reading: LocalReading }
  | { readonly kind: 'figures'; readonly observations: readonly Observation[] }
  /** The bytes cannot be had, or the program is broken. */
  | { readonly kind: 'failed'; readonly message: string }
);
