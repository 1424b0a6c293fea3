import { signal } from '@preact/signals';
import { type Draft, isMended } from './draft.ts';
import type { DraftKeeper, KeptDraft } from './keep-drafts.ts';
import { createKeepingInTurn } from './keep-in-turn.ts';

export type Kept = ReturnType<typeof createKept>;

/** What was mended, as this browser keeps it until it is sent. `now`: an ISO moment. */
export const createKept = (keeper: DraftKeeper, now: () => string) => {
  const all = signal<readonly KeptDraft[]>([]);
  const isKept = signal(true);
  const inTurn = createKeepingInTurn(keeper, now);

  const tryKeeping = async (keep: () => Promise<void>): Promise<void> => {
    try {
      await keep();
    } catch {
      isKept.value = false;
    }
  };
  const refresh = (): Promise<void> =>
    tryKeeping(async () => {
      all.value = await keeper.list();
    });
  void refresh();

  return {
    all,
    /** False: this browser keeps nothing, or has no room. */
    isKept,
    refresh,
    take: inTurn.take,
    /** Null: it is not kept any more. */
    load: async (hash: string): Promise<{ kept: KeptDraft; file: File } | null> => {
      const [kept, file] = await Promise.all([keeper.find(hash), keeper.file(hash)]);
      return kept && file ? { kept, file: new File([file], kept.name) } : null;
    },
    /** What was mended of these bytes before is taken over; only then may it be written over. */
    takeOver: (draft: Draft, hash: string): Promise<void> =>
      tryKeeping(async () => {
        const kept = await keeper.find(hash);
        if (!kept) return;
        const mine = { corrections: draft.corrections.peek(), hints: draft.hints.peek() };
        const upload = draft.upload.peek() ?? kept.upload;
        inTurn.take(draft, kept);
        draft.hints.value = mine.hints;
        draft.upload.value = upload;
        if (isMended(mine.corrections)) draft.corrections.value = mine.corrections;
        else draft.isRestored.value = isMended(kept.corrections);
      }),
    save: (draft: Draft, hash: string): Promise<void> => tryKeeping(() => inTurn.keep(draft, hash)),
    saveFile: (draft: Draft, hash: string): void =>
      void tryKeeping(() => keeper.keepFile(hash, draft.file)),
    forget: async (hash: string | null): Promise<void> => {
      if (hash !== null) await tryKeeping(() => keeper.forget(hash));
      await refresh();
    },
  };
};
