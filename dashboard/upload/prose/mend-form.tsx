import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useStore } from '../store-context.ts';
import { useOpenForm } from '../use-open-form.ts';
import { checkFigure } from './check-figure.ts';
import { writeDecided } from './decisions.ts';
import { useDesk } from './desk-context.ts';
import { createDraft, type Draft, type DraftFault, readDraft } from './draft.ts';
import { MendFields } from './mend-fields.tsx';
import type { ProseRow } from './rows.ts';

/** The attributes of a figure to be put right; Enter in a field accepts, Escape leaves it as it was. */
export const MendForm = ({ row }: { row: ProseRow }) => {
  const { say, language, lists } = useStore();
  const { desk, matchers } = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const base = useMemo(() => {
    const said = desk.decisions.peek().get(row.cell);
    return createDraft(row, said?.kind === 'accepted' ? said.figure : null, language);
  }, [row, desk, language]);
  const draft = useSignal<Draft>(base.draft);
  const faults = useSignal<readonly DraftFault[]>(
    faultsOf(readDraft(base.draft, base, row, lists)),
  );
  const sentences = useSignal<readonly string[]>([]);
  const focus = (field: string): void =>
    form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();

  useEffect(() => focus(faults.peek()[0] ?? 'indicator'), [faults]);

  const submit = (event: Event): void => {
    event.preventDefault();
    const read = readDraft(draft.peek(), base, row, lists);
    faults.value = faultsOf(read);
    if (!read.ok) {
      focus(read.faults[0] ?? 'indicator');
      return;
    }
    const { accepted } = writeDecided(desk.decisions.peek());
    sentences.value = checkFigure(read.figure, accepted, desk.proses, matchers, language);
    if (sentences.value.length === 0) desk.accept(read.figure);
  };
  useOpenForm(row.text, () => {
    if (draft.peek() === base.draft) return true;
    form.current?.requestSubmit();
    return desk.mending.peek() !== row.cell;
  });
  const cancel = (): void => {
    desk.mending.value = null;
    desk.walk(row.cell);
  };
  const fields = faults.value.map((fault) => say(`prose.field.${fault}`)).join(', ');
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
      <MendFields row={row} draft={draft} faults={faults.value} />
      <div role="alert">
        {fields !== '' && <p class="error-text">{say('prose.lacks', { fields })}</p>}
        {sentences.value.map((sentence) => (
          <p key={sentence} class="error-text">
            {sentence}
          </p>
        ))}
      </div>
      <div class="prose-acts">
        <button type="submit" class="button primary">
          {say('prose.acceptMended')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {say('prose.cancel')}
        </button>
      </div>
    </form>
  );
};

const faultsOf = (read: ReturnType<typeof readDraft>): readonly DraftFault[] =>
  read.ok ? [] : read.faults;
