import { signal } from '@preact/signals';
import type { Hints } from '../hints.ts';
import { createDraft, type Draft, isMended } from './draft.ts';
import type { KeptDraft } from './keep-drafts.ts';

/** What a draft begins with. */
export type SaidBefore = Pick<KeptDraft, 'hints' | 'corrections' | 'upload'>;

export type Waiting = ReturnType<typeof createWaiting>;

/** The files of this visit that wait to be sent. */
export const createWaiting = () => {
  const list = signal<readonly Draft[]>([]);
  let nextKey = 1;
  const add = (file: File, hints: Hints): Draft => {
    const draft = createDraft(nextKey++, file, hints);
    list.value = [...list.value, draft];
    return draft;
  };
  return {
    list,
    add,
    /** Adds a file of which something was said before. */
    takeUp: (file: File, said: SaidBefore): Draft => {
      const draft = add(file, said.hints);
      draft.corrections.value = said.corrections;
      draft.upload.value = said.upload;
      draft.isRestored.value = isMended(said.corrections);
      return draft;
    },
    remove: (draft: Draft): void => {
      list.value = list.value.filter((each) => each !== draft);
    },
  };
};
