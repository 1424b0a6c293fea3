import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useStore } from '../store-context.ts';
import { useOpenForm } from '../use-open-form.ts';
import { useDesk } from './desk-context.ts';
import { createDraft, type Draft, type DraftReading, readDraft } from './draft.ts';
import { findHindrance, type Hindrance } from './find-hindrance.ts';
import { MendFields } from './mend-fields.tsx';
import type { ProseRow } from './rows.ts';

/** The attributes of a figure to be put right; Enter in a field accepts, Escape leaves it as it was. */
export const MendForm = ({ row }: { row: ProseRow }) => {
  const { desk } = useDesk();
  const { form, draft, hindrance, submit } = useMending(row);
  const cancel = (): void => {
    desk.mending.value = null;
    desk.walk(row.cell);
  };
  return (
    <form
      class="figure-form"
      ref={form}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
        // In a text field the browser does it; in a list Enter would do nothing.
        if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      <MendFields row={row} draft={draft} faults={hindrance.value.faults} />
      <div role="alert">
        {hindrance.value.sentences.map((sentence) => (
          <p key={sentence} class="error-text">
            {sentence}
          </p>
        ))}
      </div>
      <FormActs onCancel={cancel} />
    </form>
  );
};

/** The draft of a row's figure, what keeps it from being accepted, and the way to accept it. */
const useMending = (row: ProseRow) => {
  const { say, language, lists } = useStore();
  const { desk, matchers } = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const base = useMemo(() => {
    const said = desk.decisions.peek().get(row.cell);
    return createDraft(row, said?.kind === 'accepted' ? said.figure : null, language);
  }, [row, desk, language]);
  const draft = useSignal<Draft>(base.draft);
  const judge = (read: DraftReading): Hindrance =>
    findHindrance(read, desk, { matchers, language, say });
  const hindrance = useSignal<Hindrance>(
    useMemo(() => judge(readDraft(base.draft, base, row, lists)), [base]),
  );
  const focus = (field: string): void =>
    form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();

  // At once: a key that follows quickly must not meet the row, which it might drop.
  useLayoutEffect(() => focus(hindrance.peek().faults[0] ?? 'indicator'), [hindrance]);

  const submit = (event: Event): void => {
    event.preventDefault();
    const read = readDraft(draft.peek(), base, row, lists);
    hindrance.value = judge(read);
    const { faults, sentences } = hindrance.peek();
    if (faults[0]) focus(faults[0]);
    if (read.ok && sentences.length === 0) desk.accept(read.figure);
  };
  useOpenForm({
    name: row.text,
    isTouched: () => draft.peek() !== base.draft,
    settle: () => {
      form.current?.requestSubmit();
      return desk.mending.peek() !== row.cell;
    },
  });
  return { form, draft, hindrance, submit };
};

const FormActs = ({ onCancel }: { onCancel: () => void }) => {
  const { say } = useStore();
  return (
    <div class="prose-acts">
      <button type="submit" class="button primary">
        {say('prose.acceptMended')}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {say('prose.cancel')}
      </button>
    </div>
  );
};
