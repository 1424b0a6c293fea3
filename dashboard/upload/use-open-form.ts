import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { OpenForm } from './open-forms.ts';
import { useStore } from './store-context.ts';

/**
 * Has the form settled before anything is sent and before the person goes elsewhere; see `OpenForm`.
 * Is it what keeps them here?
 */
export const useOpenForm = ({ name, isTouched, settle }: OpenForm): boolean => {
  const { openForms } = useStore();
  const latest = useRef({ isTouched, settle });
  latest.current = { isTouched, settle };
  const form = useMemo<OpenForm>(
    () => ({
      name,
      isTouched: () => latest.current.isTouched(),
      settle: () => !latest.current.isTouched() || latest.current.settle(),
    }),
    [name],
  );
  useLayoutEffect(() => openForms.add(form), [openForms, form]);
  return openForms.held.value === form;
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
