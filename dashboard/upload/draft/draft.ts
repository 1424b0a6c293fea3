import { type Signal, signal } from '@preact/signals';
import { type Corrections, noCorrections } from '../../../pipeline/model/corrections.ts';
import type { Upload } from '../answers.ts';
import type { Hints } from '../hints.ts';
import type { SheetPlace } from '../sheet/grid-sheet.ts';

/** How a file reads, as far as the list of files tells. */
export type Summary =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'read';
      readonly refused: boolean;
      readonly counts: NonNullable<Upload['counts']>;
    };

/** A file that is to be sent, or one whose mending is: what was mended has not left the machine. */
export interface Draft {
  /** Of this visit. */
  readonly key: number;
  readonly file: File;
  readonly hints: Signal<Hints>;
  readonly corrections: Signal<Corrections>;
  /** The SHA-256 of its bytes, once known. */
  readonly hash: Signal<string | null>;
  /** The upload that the server has of it already; null: nothing of it has left the machine. */
  readonly upload: Signal<string | null>;
  /** What was mended in an earlier visit is here again. */
  readonly isRestored: Signal<boolean>;
  /** Another tab mended it meanwhile, and what was said there took the place of the last of here. */
  readonly isOvertaken: Signal<boolean>;
  readonly summary: Signal<Summary>;
  /** Where looking at it begins; null: at its top. */
  readonly startAt: Signal<SheetPlace | null>;
}

export const createDraft = (key: number, file: File, hints: Hints): Draft => ({
  key,
  file,
  hints: signal(hints),
  corrections: signal(noCorrections),
  hash: signal(null),
  upload: signal(null),
  isRestored: signal(false),
  isOvertaken: signal(false),
  summary: signal({ kind: 'waiting' }),
  startAt: signal(null),
});

/** Its name in the address until its hash is known. */
export const newName = ({ key }: Draft): string => `new-${key}`;

/** What a draft is called in the address. */
export const draftName = (draft: Draft): string => draft.hash.value ?? newName(draft);

export const isNamed = (draft: Draft, name: string): boolean =>
  name === draft.hash.value || name === newName(draft);

/** Did a person say anything over the file? */
export const isMended = (corrections: Corrections): boolean => countSaid(corrections) > 0;

export const countSaid = (corrections: Corrections): number => {
  const { columns, cells, dropped, indicators, remembered } = corrections;
  const { accepted, droppedFigures } = corrections;
  const lists = [columns, cells, dropped, indicators, accepted, droppedFigures];
  const count = lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
  return remembered === false ? count + 1 : count;
};
