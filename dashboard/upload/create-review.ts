import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Observation } from '../../pipeline/model/observation.ts';
import type { Upload } from './answers.ts';
import type { Answer, Api, Failure } from './api.ts';
import { type FileCells, loadFile } from './load-file.ts';
import type { Proposals } from './prose/read-proposals.ts';
import type { CutSheet } from './sheet/grid-sheet.ts';
import { isUnderWay, watchUpload } from './watch-upload.ts';

/** How the last publish or withdraw ended. */
export type Outcome =
  | { readonly kind: 'busy'; readonly doing: 'publish' | 'withdraw' }
  | { readonly kind: 'published'; readonly number: number | null }
  | { readonly kind: 'withdrawn' }
  | {
      readonly kind: 'failed';
      readonly doing: 'publish' | 'withdraw';
      readonly failure: Failure;
    };

/** The upload that is open, as far as it is known yet. */
export interface Review {
  readonly upload: ReadonlySignal<Upload | null>;
  /** Null until they are fetched. */
  readonly observations: ReadonlySignal<readonly Observation[] | null>;
  /** Null until the file is fetched and cut, or known not to be. */
  readonly file: ReadonlySignal<FileCells | null>;
  /** Of a report in prose; null until fetched, or for any other. */
  readonly proposals: ReadonlySignal<Proposals | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly outcome: ReadonlySignal<Outcome | null>;
  readonly reload: () => void;
  readonly publish: (reason: string) => Promise<void>;
  readonly withdraw: (reason: string) => Promise<void>;
}

/** Follows the upload named by `opened`: its status until it is read, then its observations. */
export const createReview = (
  api: Api,
  opened: ReadonlySignal<string | null>,
  cut: (file: Blob) => Promise<readonly CutSheet[]>,
  onChange: () => void,
): Review => {
  const known = createKnown();
  const outcome = signal<Outcome | null>(null);
  const visit = signal(0);
  const opening = computed(() => ({ id: opened.value, visit: visit.value }));
  const reload = (): void => {
    visit.value += 1;
  };
  effect(() => {
    const { id } = opening.value;
    if (known.upload.peek()?.id !== id) {
      forget(known);
      outcome.value = null;
    }
    known.failure.value = null;
    if (id === null) return undefined;
    const stop = new AbortController();
    void follow(id, known, { api, cut, onChange }, stop.signal);
    return () => stop.abort();
  });
  return { ...known, outcome, reload, ...createActs(api, opened, outcome, reload) };
};

/** What is known of an upload by now. */
const createKnown = () => ({
  upload: signal<Upload | null>(null),
  observations: signal<readonly Observation[] | null>(null),
  file: signal<FileCells | null>(null),
  proposals: signal<Proposals | null>(null),
  failure: signal<Failure | null>(null),
});
type Known = ReturnType<typeof createKnown>;

const forget = ({ upload, observations, file, proposals }: Known): void => {
  for (const each of [upload, observations, file, proposals]) each.value = null;
};

/** Keeps an answer, or why there is none. */
const keep = <T>(answer: Answer<T>, into: Signal<T | null>, { failure }: Known): void => {
  if (answer.ok) into.value = answer.value;
  else failure.value = answer.failure;
};

interface Following {
  readonly api: Api;
  readonly cut: (file: Blob) => Promise<readonly CutSheet[]>;
  /** Told when its status is another. */
  readonly onChange: () => void;
}

/** Learns all there is of an upload, one after the other, unless it is stopped. */
const follow = async (
  id: string,
  known: Known,
  { api, cut, onChange }: Following,
  signal: AbortSignal,
): Promise<void> => {
  const { upload, observations, file, proposals, failure } = known;
  const tell = (answer: Answer<Upload>): void => {
    if (answer.ok) failure.value = null;
    keep(answer, upload, known);
  };
  await watchUpload(() => api.upload(id), tell, signal);
  const read = upload.peek();
  if (signal.aborted || failure.peek() || !read || isUnderWay(read)) return;
  onChange();
  if (read.prose !== null) {
    const answer = await api.proposals(id);
    if (!signal.aborted) keep(answer, proposals, known);
  }
  // The bytes of an upload never change: once cut, they stay.
  const cells = file.peek()?.kind === 'rows' ? file.peek() : await loadFile(read, api.file, cut);
  if (signal.aborted) return;
  file.value = cells;
  if (read.counts === null || read.counts.observations === 0) {
    observations.value = [];
    return;
  }
  const answer = await api.observations(id);
  if (!signal.aborted) keep(answer, observations, known);
};

/** What a person decides over the upload that is open; how it ended is in `outcome`. */
const createActs = (
  api: Api,
  opened: ReadonlySignal<string | null>,
  outcome: Signal<Outcome | null>,
  reload: () => void,
): Pick<Review, 'publish' | 'withdraw'> => {
  const act = async <T>(
    doing: 'publish' | 'withdraw',
    ask: (id: string) => Promise<Answer<T>>,
    ended: (value: T) => Outcome,
  ): Promise<void> => {
    const id = opened.peek();
    if (id === null || outcome.peek()?.kind === 'busy') return;
    outcome.value = { kind: 'busy', doing };
    const answer = await ask(id);
    if (opened.peek() !== id) return;
    outcome.value = answer.ok
      ? ended(answer.value)
      : { kind: 'failed', doing, failure: answer.failure };
    if (answer.ok || answer.failure.kind === 'problem') reload();
  };
  return {
    publish: (reason) =>
      act(
        'publish',
        (id) => api.publish(id, reason),
        ({ number }) => ({ kind: 'published', number }),
      ),
    withdraw: (reason) =>
      act(
        'withdraw',
        (id) => api.withdraw(id, reason),
        () => ({ kind: 'withdrawn' }),
      ),
  };
};
