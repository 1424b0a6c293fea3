import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Parcel } from '../create-sending.ts';
import type { Hints } from '../hints.ts';
import type { SheetPlace } from '../sheet/grid-sheet.ts';
import { createKept, type Kept } from './create-kept.ts';
import { createPreview, type Preview, type PreviewNeeds } from './create-preview.ts';
import { createWaiting, type SaidBefore, type Waiting } from './create-waiting.ts';
import { type Draft, draftName, isNamed, newName } from './draft.ts';
import type { DraftKeeper, KeptDraft } from './keep-drafts.ts';
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

interface DraftsNeeds extends Omit<PreviewNeeds, 'onHash'> {
  readonly route: DraftRoute;
  readonly keeper: DraftKeeper;
  readonly send: (parcels: readonly Parcel[]) => void;
  /** ISO moment. */
  readonly now: () => string;
}

export const createDrafts = (needs: DraftsNeeds): Drafts => {
  const { route } = needs;
  const kept = createKept(needs.keeper, needs.now);
  const waiting = createWaiting();
  const { list } = waiting;
  const opened = computed(() => {
    const name = route.draft.value;
    return name === null ? null : (list.value.find((each) => isNamed(each, name)) ?? null);
  });

  const resume = async (hash: string): Promise<void> => {
    const found = await kept.load(hash);
    if (!found) return route.close();
    const draft = waiting.takeUp(found.file, found.kept);
    kept.take(draft, found.kept);
    draft.hash.value = hash;
    route.openDraft(hash);
  };
  const begin = (hash: string): void => void resume(hash).catch(route.close);

  effect(() => {
    const name = route.draft.value;
    // An address of an earlier visit, or of a draft that was sent or discarded.
    if (name !== null && opened.value === null) begin(name);
  });
  const preview = previewOpened(opened, kept, needs);
  effect(() => {
    const draft = opened.value;
    void draft?.corrections.value;
    void draft?.hints.value;
    void draft?.upload.value;
    if (draft?.hash.value) void kept.save(draft, draft.hash.value);
  });
  readSummaries(list, opened, needs);

  return {
    list,
    kept: computed(() =>
      kept.all.value.filter(({ hash }) => !list.value.some((each) => each.hash.value === hash)),
    ),
    preview,
    isKept: kept.isKept,
    resume: ({ hash }) => begin(hash),
    forget: ({ hash }) => void kept.forget(hash),
    ...createActs(waiting, kept, needs),
    ...createDelivery(waiting, kept),
  };
};

/** Looks at the draft that is open; what was mended of its bytes before comes in with their hash. */
const previewOpened = (
  opened: ReadonlySignal<Draft | null>,
  kept: Kept,
  needs: DraftsNeeds,
): ReadonlySignal<Preview | null> => {
  const { route } = needs;
  const preview = signal<Preview | null>(null);
  const onHash = async (draft: Draft, hash: string): Promise<void> => {
    await kept.takeOver(draft, hash);
    draft.hash.value = hash;
    if (route.draft.peek() === newName(draft)) route.renameDraft(hash);
    kept.saveFile(draft, hash);
  };
  effect(() => {
    const draft = opened.value;
    if (draft === preview.peek()?.draft) return;
    preview.peek()?.end();
    preview.value =
      draft && createPreview(draft, { ...needs, onHash: (hash) => onHash(draft, hash) });
    void kept.refresh();
  });
  return preview;
};

/** What a person does with drafts. */
const createActs = (
  { list, add, takeUp, remove }: Waiting,
  kept: Kept,
  { route, send }: DraftsNeeds,
): Pick<Drafts, 'add' | 'open' | 'resumeUpload' | 'discard' | 'send'> => ({
  add: (files, hints) => {
    const [first, ...others] = files.map((file) => add(file, hints));
    if (first && others.length === 0) route.openDraft(draftName(first));
  },
  open: (draft) => route.openDraft(draftName(draft)),
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
    void kept.forget(draft.hash.peek());
  },
  send: (drafts) => {
    send(
      drafts.map(({ file, hints, corrections, upload }) => ({
        file,
        hints: hints.peek(),
        corrections: corrections.peek(),
        upload: upload.peek(),
      })),
    );
  },
});

/** What becomes of drafts on their way to the server. */
const createDelivery = (
  { list, remove }: Waiting,
  kept: Kept,
): Pick<Drafts, 'received' | 'isWhole' | 'sent'> => {
  const draftOf = (file: File): Draft | undefined => list.value.find((each) => each.file === file);
  return {
    received: (file, id) => {
      const draft = draftOf(file);
      if (draft) draft.upload.value = id;
    },
    isWhole: ({ file, corrections }) => {
      const draft = draftOf(file);
      return !draft || draft.corrections.peek() === corrections;
    },
    sent: (file) => {
      const draft = draftOf(file);
      if (!draft) return;
      remove(draft);
      void kept.forget(draft.hash.peek());
    },
  };
};
