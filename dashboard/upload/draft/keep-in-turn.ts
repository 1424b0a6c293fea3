import type { Draft } from './draft.ts';
import type { DraftKeeper, KeptDraft } from './keep-drafts.ts';

/** What one page knows of the drafts that are kept, so that it writes over nothing it has not seen. */
export interface KeepingInTurn {
  /** The draft is now as it is kept. */
  readonly take: (draft: Draft, kept: KeptDraft) => void;
  /** Keeps the draft, one writing after another; what another tab kept meanwhile is taken instead. */
  readonly keep: (draft: Draft, hash: string) => Promise<void>;
}

type Said = Pick<KeptDraft, 'hints' | 'corrections' | 'upload'>;

const saidOf = (draft: Draft): Said => ({
  hints: draft.hints.peek(),
  corrections: draft.corrections.peek(),
  upload: draft.upload.peek(),
});

export const createKeepingInTurn = (
  keeper: Pick<DraftKeeper, 'keep'>,
  now: () => string,
): KeepingInTurn => {
  const seen = new WeakMap<Draft, Said & { readonly version: number }>();
  let turn: Promise<void> = Promise.resolve();

  const take = (draft: Draft, kept: KeptDraft): void => {
    // First what is known: each change that follows would have it kept again.
    seen.set(draft, kept);
    draft.hints.value = kept.hints;
    draft.corrections.value = kept.corrections;
    draft.upload.value = kept.upload;
  };

  const keepNow = async (draft: Draft, hash: string): Promise<void> => {
    const [said, before] = [saidOf(draft), seen.get(draft)];
    const isSame =
      said.hints === before?.hints &&
      said.corrections === before.corrections &&
      said.upload === before.upload;
    if (isSame) return;
    const version = before?.version ?? 0;
    const { name, size } = draft.file;
    const kept = { hash, name, size, savedAt: now(), ...said, version: version + 1 };
    const other = await keeper.keep(kept, version);
    if (other === null) {
      seen.set(draft, kept);
      draft.isOvertaken.value = false;
      return;
    }
    take(draft, other);
    draft.isOvertaken.value = true;
  };

  return {
    take,
    keep: (draft, hash) => {
      const mine = turn.then(() => keepNow(draft, hash));
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
};
