import { type ReadonlySignal, signal } from '@preact/signals';
import type { ListedUpload } from './answers.ts';
import type { Api, Failure } from './api.ts';

/** The uploads of late, newest first. */
export interface Recent {
  readonly uploads: ReadonlySignal<readonly ListedUpload[] | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** Asks again, and goes on asking while one of them is being read. */
  readonly refresh: () => void;
}

const pause = 1500;

export const createRecent = (api: Api): Recent => {
  const uploads = signal<readonly ListedUpload[] | null>(null);
  const failure = signal<Failure | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const load = async (): Promise<void> => {
    const answer = await api.uploads();
    failure.value = answer.ok ? null : answer.failure;
    if (answer.ok) uploads.value = answer.value;
    const underWay = uploads.value?.some((u) => u.status === 'received' || u.status === 'reading');
    clearTimeout(timer);
    if (answer.ok ? underWay : answer.failure.kind === 'network') timer = setTimeout(load, pause);
  };

  return { uploads, failure, refresh: () => void load() };
};
