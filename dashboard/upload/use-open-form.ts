import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from './store-context.ts';

/** Has the form settled before anything is sent; see `OpenForm`. */
export const useOpenForm = (name: string, settle: () => boolean): void => {
  const { openForms } = useStore();
  const latest = useRef(settle);
  latest.current = settle;
  useLayoutEffect(() => openForms.add({ name, settle: () => latest.current() }), [openForms, name]);
};

/** Sends only when no form is left half filled in; `held` is the sentence that says which one is. */
export const useSettled = () => {
  const { openForms, say } = useStore();
  const held = useSignal<string | null>(null);
  const whenSettled = (send: () => void): void => {
    held.value = openForms.settle();
    if (held.value === null) send();
  };
  return { held: held.value && say('held', { name: held.value }), whenSettled };
};
