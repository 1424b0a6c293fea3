import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createMatchers, type Matchers } from '../../../pipeline/match/create-matchers.ts';
import type { CodeLists } from '../../../pipeline/model/code-lists.ts';
import { type Corrections, noCorrections } from '../../../pipeline/model/corrections.ts';
import type { Upload } from '../answers.ts';
import type { Api, Failure } from '../api.ts';
import type { Review } from '../create-review.ts';
import { createDesk, type Desk } from './create-desk.ts';
import { readDecided, writeDecided } from './decisions.ts';
import type { OpenDesk } from './desk-context.ts';
import type { DeskKeeper } from './keep-locally.ts';

/** How the last saving of decisions went. */
export type SavingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The desk of the upload that is open, and the way of its decisions to the server. */
export interface Desks {
  /** Null: the upload is not prose, or not fetched yet. */
  readonly open: ReadonlySignal<OpenDesk | null>;
  readonly saving: Signal<SavingState>;
  readonly save: () => Promise<void>;
}

/** Matchers are made when the first text is looked at: most uploads are tables. */
export const createLazyMatchers = (lists: CodeLists): (() => Matchers) => {
  let matchers: Matchers | undefined;
  return () => {
    matchers ??= createMatchers(lists);
    return matchers;
  };
};

export const createDesks = (
  api: Api,
  { upload, proposals, reload }: Pick<Review, 'upload' | 'proposals' | 'reload'>,
  matchers: () => Matchers,
  keeper: DeskKeeper,
): Desks => {
  const saving = signal<SavingState>({ kind: 'idle' });
  const id = computed(() => upload.value?.id ?? null);
  const open = computed((): OpenDesk | null => {
    const fetched = proposals.value;
    if (fetched === null || id.value === null) return null;
    const desk = createDesk(fetched.texts, readDecided(fetched), id.value, keeper);
    return { desk, matchers: matchers() };
  });
  effect(() => {
    id.value;
    saving.value = { kind: 'idle' };
  });
  const save = async (): Promise<void> => {
    const [of, desk] = [upload.peek(), open.peek()?.desk];
    if (!of || !desk || saving.peek().kind === 'busy') return;
    saving.value = { kind: 'busy' };
    const answer = await api.correct(of.id, createCorrections(of, desk));
    if (upload.peek()?.id !== of.id) return;
    saving.value = answer.ok ? { kind: 'saved' } : { kind: 'failed', failure: answer.failure };
    if (!answer.ok) return;
    desk.settle();
    reload();
  };
  return { open, saving, save };
};

/** What was said of the tables of a document stays as it is. */
const createCorrections = ({ corrections }: Upload, { decisions }: Desk): Corrections => ({
  ...(corrections ?? noCorrections),
  ...writeDecided(decisions.peek()),
});
