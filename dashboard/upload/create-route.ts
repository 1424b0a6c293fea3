import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Language } from '../../pipeline/model/language.ts';
import type { DraftRoute } from './draft/create-drafts.ts';
import type { OpenForms } from './open-forms.ts';

/** The address is the state: which upload or which draft is open, if any. */
export interface Route extends DraftRoute {
  /** The upload that is open. */
  readonly opened: ReadonlySignal<string | null>;
  readonly open: (id: string | null) => void;
  /** The draft that is open was sent and is this upload now: Back must not lead to it. */
  readonly becomeUpload: (id: string) => void;
  /** Where an upload is found; null: the page's beginning. */
  readonly hrefOf: (id: string | null) => string;
  /** Where the same is found in that language. */
  readonly hrefIn: (language: Language) => string;
}

interface Address {
  readonly id: string | null;
  readonly draft: string | null;
}

const nowhere: Address = { id: null, draft: null };

/** Follows Back and Forward; opening something makes a new entry in the history. */
export const createRoute = (
  window: Window,
  language: Language,
  leave: OpenForms['leave'],
): Route => {
  const read = (): Address => {
    const query = new URLSearchParams(window.location.search);
    return { id: query.get('id') || null, draft: query.get('draft') || null };
  };
  const address = signal(read());
  const write = ({ id, draft }: Address, as = language): string => {
    const query = new URLSearchParams();
    if (id !== null) query.set('id', id);
    if (draft !== null) query.set('draft', draft);
    if (as !== 'vi') query.set('lang', as);
    const text = query.toString();
    return text ? `/upload?${text}` : '/upload';
  };
  const go = (to: Address, how: 'pushState' | 'replaceState' = 'pushState'): void => {
    if (write(to) === write(address.peek())) return;
    window.history[how](null, '', write(to));
    address.value = to;
    window.scrollTo(0, 0);
  };
  window.addEventListener('popstate', () => {
    // The browser has gone already: where something half done keeps the person, it is led back.
    const shown = write(address.peek());
    let hasLeft = false;
    leave(() => {
      hasLeft = true;
      address.value = read();
    });
    if (!hasLeft) window.history.pushState(null, '', shown);
  });
  return {
    opened: computed(() => address.value.id),
    draft: computed(() => address.value.draft),
    open: (id) => leave(() => go({ ...nowhere, id })),
    becomeUpload: (id) => go({ ...nowhere, id }, 'replaceState'),
    openDraft: (draft) => leave(() => go({ ...nowhere, draft })),
    renameDraft: (draft) => {
      window.history.replaceState(null, '', write({ ...nowhere, draft }));
      address.value = { ...nowhere, draft };
    },
    close: () => go(nowhere, 'replaceState'),
    hrefOf: (id) => write({ ...nowhere, id }),
    hrefIn: (as) => write(address.value, as),
  };
};
