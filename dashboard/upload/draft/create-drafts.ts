import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Parcel } from '../create-sending.ts';
import type { Hints } from '../hints.ts';
import type { SheetPlace } from '../sheet/grid-sheet.ts';
import { createPreview, type Preview, type PreviewNeeds } from './create-preview.ts';
import { createDraft, type Draft, draftName, isMended, isNamed, newName } from './draft.ts';
import type { DraftKeeper, KeptDraft } from './keep-drafts.ts';
import { createKeepingInTurn } from './keep-in-turn.ts';
import { readSummaries } from './read-summaries.ts';

/** The address of the page, as far as drafts go. */
export interface DraftRoute {
  /** The name of the draft that is open; null: none is. */
  readonly draft: ReadonlySignal<string | null>;
  readonly openDraft: (name: string) => void;
  /** The same draft under another name: no new entry in the history. */
  readonly renameDraft: (name: string) => void;
  /** To the page's beginning; Back does not lead here again. */
  readonly close: () => void;
}

export interface Drafts {
  /** The files of this visit that wait to be sent. */
  readonly list: ReadonlySignal<readonly Draft[]>;
  /** What was mended in earlier visits and never sent. */
  readonly kept: ReadonlySignal<readonly KeptDraft[]>;
  /** The draft that is open, being looked at. */
  readonly preview: ReadonlySignal<Preview | null>;
  /** False: this browser keeps nothing, or has no room. */
  readonly isKept: ReadonlySignal<boolean>;
  /** A file that comes alone is looked at at once. */
  readonly add: (files: readonly File[], hints: Hints) => void;
  readonly open: (draft: Draft) => void;
  readonly resume: (kept: KeptDraft) => void;
  /** An upload that was sent is looked at as a draft once more, with what was said of it. */
  readonly resumeUpload: (file: File, said: SaidBefore, at: SheetPlace | null) => void;
  readonly discard: (draft: Draft) => void;
  readonly forget: (kept: KeptDraft) => void;
  readonly send: (drafts: readonly Draft[]) => void;
  /** The server has its bytes, as that upload. */
  readonly received: (file: File, id: string) => void;
  /** Is everything that was mended by now in the parcel? More may have been while it was on its way. */
  readonly isWhole: (parcel: Parcel) => boolean;
  /** The server has it, corrections and all. */
  readonly sent: (file: File) => void;
}

/** What a draft begins with. */
type SaidBefore = Pick<KeptDraft, 'hints' | 'corrections' | 'upload'>;

interface DraftsNeeds extends Omit<PreviewNeeds, 'onHash'> {
  readonly route: DraftRoute;
  readonly keeper: DraftKeeper;
  readonly send: (parcels: readonly Parcel[]) => void;
  /** ISO moment. */
  readonly now: () => string;
}

export const createDrafts = (needs: DraftsNeeds): Drafts => {
  const { route, keeper } = needs;
  const list = signal<readonly Draft[]>([]);
  const allKept = signal<readonly KeptDraft[]>([]);
  const isKept = signal(true);
  let nextKey = 1;

  const tryKeeping = async (keep: () => Promise<void>): Promise<void> => {
    try {
      await keep();
    } catch {
      isKept.value = false;
    }
  };
  const refresh = (): Promise<void> =>
    tryKeeping(async () => {
      allKept.value = await keeper.list();
    });
  void refresh();

  const inTurn = createKeepingInTurn(keeper, needs.now);
  const save = (draft: Draft, hash: string): Promise<void> =>
    tryKeeping(() => inTurn.keep(draft, hash));

  /** What was mended of these bytes before is taken over; only then may it be written over. */
  const keep = async (draft: Draft, hash: string): Promise<void> => {
    await tryKeeping(async () => {
      const kept = await keeper.find(hash);
      if (!kept) return;
      const mine = { corrections: draft.corrections.peek(), hints: draft.hints.peek() };
      const upload = draft.upload.peek() ?? kept.upload;
      inTurn.take(draft, kept);
      draft.hints.value = mine.hints;
      draft.upload.value = upload;
      if (isMended(mine.corrections)) draft.corrections.value = mine.corrections;
      else draft.isRestored.value = isMended(kept.corrections);
    });
    draft.hash.value = hash;
    if (route.draft.peek() === newName(draft)) route.renameDraft(hash);
    void tryKeeping(() => keeper.keepFile(hash, draft.file));
  };

  const addDraft = (file: File, hints: Hints): Draft => {
    const draft = createDraft(nextKey++, file, hints);
    list.value = [...list.value, draft];
    return draft;
  };
  const takeUp = (file: File, said: SaidBefore): Draft => {
    const draft = addDraft(file, said.hints);
    draft.corrections.value = said.corrections;
    draft.upload.value = said.upload;
    draft.isRestored.value = isMended(said.corrections);
    return draft;
  };
  const remove = (draft: Draft): void => {
    list.value = list.value.filter((each) => each !== draft);
  };

  const resume = async (hash: string): Promise<void> => {
    const [kept, file] = await Promise.all([keeper.find(hash), keeper.file(hash)]);
    if (!kept || !file) return route.close();
    const draft = takeUp(new File([file], kept.name), kept);
    inTurn.take(draft, kept);
    draft.hash.value = hash;
    route.openDraft(hash);
  };

  const opened = computed(() => {
    const name = route.draft.value;
    return name === null ? null : (list.value.find((each) => isNamed(each, name)) ?? null);
  });
  const preview = signal<Preview | null>(null);
  effect(() => {
    const name = route.draft.value;
    // An address of an earlier visit, or of a draft that was sent or discarded.
    if (name !== null && opened.value === null) void resume(name).catch(route.close);
  });
  effect(() => {
    const draft = opened.value;
    if (draft === preview.peek()?.draft) return;
    preview.peek()?.end();
    preview.value =
      draft && createPreview(draft, { ...needs, onHash: (hash) => keep(draft, hash) });
    void refresh();
  });
  effect(() => {
    const draft = opened.value;
    void draft?.corrections.value;
    void draft?.hints.value;
    void draft?.upload.value;
    if (draft?.hash.value) void save(draft, draft.hash.value);
  });
  readSummaries(list, opened, needs);

  const forget = async (hash: string | null): Promise<void> => {
    if (hash !== null) await tryKeeping(() => keeper.forget(hash));
    await refresh();
  };

  return {
    list,
    kept: computed(() =>
      allKept.value.filter(({ hash }) => !list.value.some((each) => each.hash.value === hash)),
    ),
    preview,
    isKept,
    add: (files, hints) => {
      const [first, ...others] = files.map((file) => addDraft(file, hints));
      if (first && others.length === 0) route.openDraft(draftName(first));
    },
    open: (draft) => route.openDraft(draftName(draft)),
    resume: ({ hash }) => void resume(hash).catch(route.close),
    resumeUpload: (file, said, at) => {
      // One that was begun in this visit already is gone on with as it stands.
      const begun = list.peek().find(({ upload }) => upload.value === said.upload);
      const draft = begun ?? takeUp(file, said);
      draft.startAt.value = at;
      route.openDraft(draftName(draft));
    },
    discard: (draft) => {
      // First the address: one whose draft is gone is looked for among those that are kept.
      if (route.draft.peek() !== null) route.close();
      remove(draft);
      void forget(draft.hash.peek());
    },
    forget: ({ hash }) => void forget(hash),
    send: (drafts) => {
      needs.send(
        drafts.map(({ file, hints, corrections, upload }) => ({
          file,
          hints: hints.peek(),
          corrections: corrections.peek(),
          upload: upload.peek(),
        })),
      );
    },
    received: (file, id) => {
      const draft = list.value.find((each) => each.file === file);
      if (draft) draft.upload.value = id;
    },
    isWhole: ({ file, corrections }) => {
      const draft = list.value.find((each) => each.file === file);
      return !draft || draft.corrections.peek() === corrections;
    },
    sent: (file) => {
      const draft = list.value.find((each) => each.file === file);
      if (!draft) return;
      remove(draft);
      void forget(draft.hash.peek());
    },
  };
};
