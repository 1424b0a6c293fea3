import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
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
  const upload = signal<Upload | null>(null);
  const observations = signal<readonly Observation[] | null>(null);
  const file = signal<FileCells | null>(null);
  const proposals = signal<Proposals | null>(null);
  const failure = signal<Failure | null>(null);
  const outcome = signal<Outcome | null>(null);
  const visit = signal(0);
  const opening = computed(() => ({ id: opened.value, visit: visit.value }));

  const tell = (answer: Answer<Upload>): void => {
    failure.value = answer.ok ? null : answer.failure;
    if (answer.ok) upload.value = answer.value;
  };

  const fetchProposals = async ({ id, prose }: Upload, signal: AbortSignal): Promise<void> => {
    if (prose === null) return;
    const answer = await api.proposals(id);
    if (signal.aborted) return;
    if (answer.ok) proposals.value = answer.value;
    else failure.value = answer.failure;
  };

  const follow = async (id: string, signal: AbortSignal): Promise<void> => {
    await watchUpload(() => api.upload(id), tell, signal);
    const read = upload.peek();
    if (signal.aborted || failure.peek() || !read || isUnderWay(read)) return;
    onChange();
    await fetchProposals(read, signal);
    // The bytes of an upload never change: once cut, they stay.
    const cells = file.peek()?.kind === 'rows' ? file.peek() : await loadFile(read, api.file, cut);
    if (signal.aborted) return;
    file.value = cells;
    if (read.counts === null || read.counts.observations === 0) {
      observations.value = [];
      return;
    }
    const answer = await api.observations(id);
    if (signal.aborted) return;
    if (answer.ok) observations.value = answer.value;
    else failure.value = answer.failure;
  };

  effect(() => {
    const { id } = opening.value;
    if (upload.peek()?.id !== id) {
      upload.value = null;
      observations.value = null;
      file.value = null;
      proposals.value = null;
      outcome.value = null;
    }
    failure.value = null;
    if (id === null) return undefined;
    const stop = new AbortController();
    void follow(id, stop.signal);
    return () => stop.abort();
  });

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
    if (answer.ok || answer.failure.kind === 'problem') visit.value += 1;
  };

  return {
    upload,
    observations,
    file,
    proposals,
    failure,
    outcome,
    reload: () => {
      visit.value += 1;
    },
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
