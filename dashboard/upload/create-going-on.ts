import { type ReadonlySignal, signal } from '@preact/signals';
import { noCorrections } from '../../pipeline/model/corrections.ts';
import type { Upload } from './answers.ts';
import type { Api, Failure } from './api.ts';
import type { Drafts } from './draft/create-drafts.ts';

export type GoingOnState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Mending an upload further, as the draft it was. */
export interface GoingOn {
  readonly state: ReadonlySignal<GoingOnState>;
  readonly goOn: (upload: Upload) => Promise<void>;
}

/** Once somebody decided over it, an upload is not mended any more. */
export const canGoOn = ({ status }: Upload): boolean =>
  status === 'needs-review' || status === 'refused' || status === 'failed';

/** Fetches the bytes and opens them as a draft, with everything that was said of them. */
export const createGoingOn = (
  { file }: Pick<Api, 'file'>,
  opened: ReadonlySignal<string | null>,
  resume: Drafts['resumeUpload'],
): GoingOn => {
  const state = signal<GoingOnState>({ kind: 'idle' });
  return {
    state,
    goOn: async (upload) => {
      if (state.peek().kind === 'busy') return;
      state.value = { kind: 'busy' };
      const answer = await file(upload.id);
      state.value = answer.ok ? { kind: 'idle' } : { kind: 'failed', failure: answer.failure };
      // Who has gone elsewhere meanwhile stays there.
      if (!answer.ok || opened.peek() !== upload.id) return;
      const { id, name, hints, corrections } = upload;
      resume(new File([answer.value], name || id), {
        ...{ hints, corrections: corrections ?? noCorrections, upload: id },
      });
    },
  };
};
