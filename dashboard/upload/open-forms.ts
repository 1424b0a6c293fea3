import { type ReadonlySignal, signal } from '@preact/signals';

/** A form that stands open, with whatever was typed into it and not confirmed yet. */
export interface OpenForm {
  /** What it is headed with. */
  readonly name: string;
  /** Does anything stand in it that was not taken over? */
  readonly isTouched: () => boolean;
  /** Takes over what was typed; false: it cannot be as it stands. Untouched, it does nothing. */
  readonly settle: () => boolean;
}

export interface OpenForms {
  /** What it gives takes the form away again. */
  readonly add: (form: OpenForm) => () => void;
  /** Settles all; the name of the first that cannot be, null: nothing is left unsaid. */
  readonly settle: () => string | null;
  /** Goes elsewhere once all are settled; what cannot be keeps the person here, and says so. */
  readonly leave: (go: () => void) => void;
  /** The form that kept the person here last. */
  readonly held: ReadonlySignal<OpenForm | null>;
  /** Would anything be lost if the page were closed now? */
  readonly isTouched: () => boolean;
}

/** The forms of the page: what was typed into one is lost neither by sending nor by going elsewhere. */
export const createOpenForms = (document: Pick<Document, 'activeElement'>): OpenForms => {
  const forms = new Set<OpenForm>();
  const held = signal<OpenForm | null>(null);
  const findHeld = (): OpenForm | null => {
    // A field tells what was typed once it is left.
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    return [...forms].find((form) => !form.settle()) ?? null;
  };
  return {
    add: (form) => {
      forms.add(form);
      return () => {
        forms.delete(form);
        if (held.peek() === form) held.value = null;
      };
    },
    settle: () => findHeld()?.name ?? null,
    leave: (go) => {
      held.value = findHeld();
      if (held.peek() === null) go();
    },
    held,
    isTouched: () => [...forms].some((form) => form.isTouched()),
  };
};

/** The browser asks before it closes a page that holds something typed and not taken over. */
export const guardClosing = (window: Window, forms: OpenForms): void => {
  window.addEventListener('beforeunload', (event) => {
    if (forms.isTouched()) event.preventDefault();
  });
};
