import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ReadingNeeds } from './create-readings.ts';
import type { Draft } from './draft.ts';

/** Reads the files of the list one after another, each only for what it comes to. */
export const readSummaries = (
  list: ReadonlySignal<readonly Draft[]>,
  opened: ReadonlySignal<Draft | null>,
  { startReader, lists, language, memories, today }: ReadingNeeds,
): void => {
  const isBusy = signal(false);

  const readOne = async (draft: Draft): Promise<void> => {
    draft.summary.value = { kind: 'reading' };
    const reader = startReader();
    const wanted = {
      file: draft.file,
      hints: draft.hints.peek(),
      corrections: draft.corrections.peek(),
      memories: await memories(),
      lists,
      language,
      today: today(),
    };
    try {
      const { refused, counts } = await reader.read(wanted, () => undefined);
      draft.summary.value = { kind: 'read', refused, counts };
    } catch {
      draft.summary.value = { kind: 'unreadable' };
    }
    reader.end();
  };

  effect(() => {
    // One that is open reads itself.
    const next = list.value.find(
      (draft) => draft.summary.value.kind === 'waiting' && draft !== opened.value,
    );
    if (!next || isBusy.value) return;
    isBusy.value = true;
    void readOne(next).then(() => {
      isBusy.value = false;
    });
  });
};
