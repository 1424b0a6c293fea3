/** A form that stands open, with whatever was typed into it and not confirmed yet. */
export interface OpenForm {
  /** What it is headed with. */
  readonly name: string;
  /** Takes over what was typed; false: it cannot be as it stands. Untouched, it does nothing. */
  readonly settle: () => boolean;
}

export interface OpenForms {
  /** What it gives takes the form away again. */
  readonly add: (form: OpenForm) => () => void;
  /** Settles all; the name of the first that cannot be, null: nothing is left unsaid. */
  readonly settle: () => string | null;
}

/** The forms of the page, to be settled before anything is sent: what was typed must not be lost. */
export const createOpenForms = (): OpenForms => {
  const forms = new Set<OpenForm>();
  return {
    add: (form) => {
      forms.add(form);
      return () => forms.delete(form);
    },
    settle: () => [...forms].find((form) => !form.settle())?.name ?? null,
  };
};
