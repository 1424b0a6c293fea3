import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Memory } from '../../../pipeline/mapping/remembered.ts';
import type { CodeLists } from '../../../pipeline/model/code-lists.ts';
import type { Language } from '../../../pipeline/model/language.ts';
import type { Progress } from '../../../pipeline/reading.ts';
import type { OpenForms } from '../open-forms.ts';
import type { LocalReading } from '../reader/messages.ts';
import type { Reader } from '../reader/start-reader.ts';
import { type CutSheet, createGridSheets } from '../sheet/grid-sheet.ts';
import { createSheetView, type SheetView } from '../sheet/sheet-view.ts';
import { cutRows } from './cut-rows.ts';
import type { Draft } from './draft.ts';

const draftTabs = ['prose', 'sheet', 'figures', 'columns'] as const;
export type DraftTab = (typeof draftTabs)[number];

/** The ways to look at a draft: sentences where it has some, cells unless it is nothing else. */
export const draftTabsOf = (reading: LocalReading | null): readonly DraftTab[] => {
  const hasProse = reading !== null && reading.proses.length > 0;
  const isBare = hasProse && reading.tables.length === 0;
  return draftTabs.filter((tab) => {
    if (tab === 'prose') return hasProse;
    return tab === 'figures' || !isBare;
  });
};

/** The one that is chosen, as long as there is such. */
export const shownTab = ({ tab, reading }: Pick<Preview, 'tab' | 'reading'>): DraftTab => {
  const tabs = draftTabsOf(reading.value);
  return tabs.includes(tab.value) ? tab.value : (tabs[0] ?? 'sheet');
};

/** A draft that is being looked at. */
export interface Preview {
  readonly draft: Draft;
  /** The last reading that ended; null before the first has. */
  readonly reading: ReadonlySignal<LocalReading | null>;
  /** How far the running one is; null while none runs. */
  readonly progress: ReadonlySignal<Progress | null>;
  /** The bytes cannot be had: the file was moved or changed since it was chosen. */
  readonly isLost: ReadonlySignal<boolean>;
  /** False: it has more rows than are shown. */
  readonly isWhole: ReadonlySignal<boolean>;
  readonly tab: Signal<DraftTab>;
  readonly view: SheetView;
  /** The place in a text that shall be looked at; who shows it sets it back. */
  readonly textCell: Signal<string | null>;
  /** Reads once more, as when the server can be asked again. */
  readonly again: () => void;
  /** Stops everything that is under way for it. */
  readonly end: () => void;
}

export interface PreviewNeeds {
  readonly startReader: () => Reader;
  readonly lists: CodeLists;
  readonly language: Language;
  /** What the columns of published reports were taken for; null where they cannot be asked for. */
  readonly memories: () => Promise<readonly Memory[] | null>;
  /** ISO day. */
  readonly today: () => string;
  readonly leave: OpenForms['leave'];
  /** Told the hash of the file before it is first read: what was kept of it comes in here. */
  readonly onHash: (hash: string) => Promise<void>;
}

/** Typing must not start a reading with each letter. */
const pause = 250;

/** What a page needs to draw a screenful, in milliseconds. */
const drawing = 120;

/** Cuts the file for the eye and reads it for its figures, again after each correction. */
export const createPreview = (draft: Draft, needs: PreviewNeeds): Preview => {
  const sheets = signal<readonly CutSheet[]>([]);
  const isWhole = signal(true);
  const isLost = signal(false);
  const isReady = signal(false);
  const reading = signal<LocalReading | null>(null);
  const progress = signal<Progress | null>(null);
  const lose = (): void => {
    isLost.value = true;
    progress.value = null;
  };

  const cutter = needs.startReader();
  const isSeen = Promise.withResolvers<void>();
  cutRows(cutter, draft.file, (found) => {
    sheets.value = found;
    isSeen.resolve();
  }).then((whole) => {
    isWhole.value = whole;
    cutter.end();
  }, lose);

  let reader = needs.startReader();
  let turn = 0;
  const read = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    if (progress.peek() !== null) {
      // A reading under way is out of date: its worker goes with it.
      reader.end();
      reader = needs.startReader();
    }
    progress.value = { stage: 'reading', done: 0, total: null };
    const memories = await needs.memories();
    if (mine !== turn) return;
    const wanted = {
      file: draft.file,
      hints: draft.hints.peek(),
      corrections: draft.corrections.peek(),
      memories,
      lists: needs.lists,
      language: needs.language,
      today: needs.today(),
    };
    const found = await reader.read(wanted, (now) => {
      if (mine === turn) progress.value = now;
    });
    if (mine !== turn) return;
    progress.value = null;
    reading.value = found;
    draft.summary.value = { kind: 'read', refused: found.refused, counts: found.counts };
  };

  const tab = signal<DraftTab>('sheet');
  const textCell = signal<string | null>(null);
  const gridSheets = computed(() =>
    createGridSheets(sheets.value, reading.value, draft.corrections.value.cells),
  );
  const view = createSheetView({
    sheets: gridSheets,
    figuresOf: (sheet, row) => reader.figures(sheet, row),
    onWalk: () => {
      tab.value = 'sheet';
    },
    onText: (cell) => {
      tab.value = 'prose';
      textCell.value = cell;
    },
    leave: needs.leave,
    mender: {
      corrections: draft.corrections,
      change: (corrections) => {
        draft.corrections.value = corrections;
      },
    },
  });

  const prepare = async (): Promise<void> => {
    // The first rows are to be seen before anything else is done with the file.
    await isSeen.promise;
    const start = draft.startAt.peek();
    draft.startAt.value = null;
    if (start) view.walkTo(start);
    await new Promise((resolve) => setTimeout(resolve, drawing));
    const place = view.place.peek();
    if (start && place) view.mend(place);
    if (draft.hash.peek() === null) await needs.onHash(await reader.hash(draft.file));
    isReady.value = true;
  };
  prepare().catch(lose);

  const stop = effect(() => {
    void draft.hints.value;
    void draft.corrections.value;
    if (!isReady.value) return undefined;
    const timer = setTimeout(() => read().catch(lose), turn === 0 ? 0 : pause);
    return () => clearTimeout(timer);
  });

  return {
    draft,
    reading,
    progress,
    isLost,
    isWhole,
    tab,
    view,
    textCell,
    again: () => void read().catch(lose),
    end: () => {
      stop();
      turn += 1;
      cutter.end();
      reader.end();
    },
  };
};
