import { type ReadonlySignal, signal } from '@preact/signals';
import { noCorrections } from '../../pipeline/model/corrections.ts';
import type { Upload } from './answers.ts';
import type { Api, Failure } from './api.ts';
import type { Drafts } from './draft/create-drafts.ts';
import type { SheetPlace } from './sheet/grid-sheet.ts';

export type GoingOnState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Mending an upload further, as the draft it was. */
export interface GoingOn {
  readonly state: ReadonlySignal<GoingOnState>;
  /** Begins at that place; null: at the top. */
  readonly goOn: (upload: Upload, at: SheetPlace | null) => Promise<void>;
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
    goOn: async (upload, at) => {
      if (state.peek().kind === 'busy') return;
      state.value = { kind: 'busy' };
      const answer = await file(upload.id);
      state.value = answer.ok ? { kind: 'idle' } : { kind: 'failed', failure: answer.failure };
      // Who has gone elsewhere meanwhile stays there.
      if (!answer.ok || opened.peek() !== upload.id) return;
      const { id, name, hints, corrections } = upload;
      const said = { hints, corrections: corrections ?? noCorrections, upload: id };
      resume(new File([answer.value], name || id), said, at);
    },
  };
};
