import { type ReadonlySignal, signal } from '@preact/signals';
import type { Answer, Failure } from './api.ts';
import type { Sample } from './samples.ts';

export type TrialState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'fetching'; readonly sample: Sample }
  | { readonly kind: 'failed'; readonly sample: Sample; readonly failure: Failure };

export interface SampleTrial {
  readonly state: ReadonlySignal<TrialState>;
  readonly start: (sample: Sample) => Promise<void>;
}

/** Fetches a sample and sends it like a file from the desktop; one at a time. */
export const createSampleTrial = (
  fetchSample: (sample: Sample) => Promise<Answer<Uint8Array<ArrayBuffer>>>,
  send: (file: File) => void,
): SampleTrial => {
  const state = signal<TrialState>({ kind: 'idle' });
  return {
    state,
    start: async (sample) => {
      if (state.value.kind === 'fetching') return;
      state.value = { kind: 'fetching', sample };
      const answer = await fetchSample(sample);
      if (!answer.ok) {
        state.value = { kind: 'failed', sample, failure: answer.failure };
        return;
      }
      state.value = { kind: 'idle' };
      send(new File([answer.value], sample));
    },
  };
};
