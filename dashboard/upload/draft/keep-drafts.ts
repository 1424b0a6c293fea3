import { createStore, del, entries, get, set, update } from 'idb-keyval';
import * as v from 'valibot';
import { readCorrections } from '../../../pipeline/corrections/read-corrections.ts';
import type { Corrections } from '../../../pipeline/model/corrections.ts';

const hints = v.object({
  dataset: v.string(),
  publisher: v.string(),
  publishedOn: v.string(),
  province: v.string(),
  period: v.string(),
  unit: v.string(),
});

const keptDraft = v.object({
  hash: v.string(),
  name: v.string(),
  size: v.number(),
  /** ISO moment. */
  savedAt: v.string(),
  hints,
  corrections: v.unknown(),
  upload: v.nullish(v.string(), null),
  /** Counts up with each writing. */
  version: v.nullish(v.number(), 0),
});
/** A draft as it is kept on this machine; its bytes lie beside it. */
export type KeptDraft = v.InferOutput<typeof keptDraft> & { readonly corrections: Corrections };

export interface DraftKeeper {
  /** Newest first. */
  readonly list: () => Promise<readonly KeptDraft[]>;
  readonly find: (hash: string) => Promise<KeptDraft | null>;
  readonly file: (hash: string) => Promise<File | null>;
  /**
   * Writes the draft over that version of it. What another tab wrote meanwhile stands and is given
   * back; null: it was written.
   */
  readonly keep: (draft: KeptDraft, over: number) => Promise<KeptDraft | null>;
  readonly keepFile: (hash: string, file: File) => Promise<void>;
  readonly forget: (hash: string) => Promise<void>;
}

const readKept = (value: unknown): KeptDraft | null => {
  const read = v.safeParse(keptDraft, value);
  if (!read.success) return null;
  const said = readCorrections(read.output.corrections);
  return said.ok ? { ...read.output, corrections: said.corrections } : null;
};

/**
 * Keeps drafts in the browser's own database until they are sent. Each promise rejects where the
 * browser keeps nothing, as in a private window, or has no room.
 */
export const createDraftKeeper = (): DraftKeeper => {
  const drafts = createStore('doi-sanh-drafts', 'drafts');
  // Files lie apart: a change of a few words must not write megabytes again.
  const files = createStore('doi-sanh-draft-files', 'files');
  return {
    list: async () =>
      (await entries(drafts))
        .flatMap(([, value]) => readKept(value) ?? [])
        .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)),
    find: async (hash) => readKept(await get(hash, drafts)),
    file: async (hash) => {
      const file: unknown = await get(hash, files);
      return file instanceof File ? file : null;
    },
    keep: async (draft, over) => {
      let other: KeptDraft | null = null;
      const choose = (stored: unknown): unknown => {
        const kept = readKept(stored);
        other = kept === null || kept.version === over ? null : kept;
        return other === null ? draft : stored;
      };
      // One transaction: no other tab comes between the look and the writing.
      await update(draft.hash, choose, drafts);
      return other;
    },
    keepFile: (hash, file) => set(hash, file, files),
    forget: async (hash) => {
      await del(hash, drafts);
      await del(hash, files);
    },
  };
};
