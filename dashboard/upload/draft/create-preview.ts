import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Progress } from '../../../pipeline/reading.ts';
import type { OpenForms } from '../open-forms.ts';
import type { LocalReading } from '../reader/messages.ts';
import type { Reader } from '../reader/start-reader.ts';
import { type CutSheet, createGridSheets } from '../sheet/grid-sheet.ts';
import { createSheetView, type SheetView } from '../sheet/sheet-view.ts';
import { createReadings, type ReadingNeeds, type Readings } from './create-readings.ts';
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

export interface PreviewNeeds extends ReadingNeeds {
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
  const isLost = signal(false);
  const isReady = signal(false);
  const lose = (): void => {
    isLost.value = true;
    readings.progress.value = null;
  };
  const cut = createCut(draft.file, needs.startReader(), lose);
  const readings = createReadings(draft, needs);
  const { reading, progress } = readings;
  const tab = signal<DraftTab>('sheet');
  const textCell = signal<string | null>(null);
  const view = createDraftView(draft, cut.sheets, readings, { tab, textCell }, needs.leave);

  // The first rows are to be seen before anything else is done with the file.
  const prepare = async (): Promise<void> => {
    await cut.isSeen;
    await beginAt(draft, view);
    if (draft.hash.peek() === null) await needs.onHash(await readings.hash());
    isReady.value = true;
  };
  prepare().catch(lose);

  const read = (): void => void readings.read().catch(lose);
  const stop = effect(() => {
    void draft.hints.value;
    void draft.corrections.value;
    if (!isReady.value) return undefined;
    const timer = setTimeout(read, readings.isBegun() ? pause : 0);
    return () => clearTimeout(timer);
  });

  return {
    ...{ draft, reading, progress, isLost, isWhole: cut.isWhole, tab, view, textCell },
    again: read,
    end: () => {
      stop();
      cut.end();
      readings.end();
    },
  };
};

/** The rows of the file, as they are cut. */
const createCut = (file: File, cutter: Reader, lose: () => void) => {
  const sheets = signal<readonly CutSheet[]>([]);
  const isWhole = signal(true);
  const seen = Promise.withResolvers<void>();
  cutRows(cutter, file, (found) => {
    sheets.value = found;
    seen.resolve();
  }).then((whole) => {
    isWhole.value = whole;
    cutter.end();
  }, lose);
  return { sheets, isWhole, isSeen: seen.promise, end: (): void => cutter.end() };
};

/** The sheets of a draft, with what the last reading made of them. */
const createDraftView = (
  draft: Draft,
  sheets: ReadonlySignal<readonly CutSheet[]>,
  readings: Readings,
  { tab, textCell }: Pick<Preview, 'tab' | 'textCell'>,
  leave: OpenForms['leave'],
): SheetView =>
  createSheetView({
    sheets: computed(() =>
      createGridSheets(sheets.value, readings.reading.value, draft.corrections.value.cells),
    ),
    figuresOf: readings.figures,
    onWalk: () => {
      tab.value = 'sheet';
    },
    onText: (cell) => {
      tab.value = 'prose';
      textCell.value = cell;
    },
    leave,
    mender: {
      corrections: draft.corrections,
      change: (corrections) => {
        draft.corrections.value = corrections;
      },
    },
  });

/** Walks to where looking at the draft begins, and mends there. */
const beginAt = async (draft: Draft, view: SheetView): Promise<void> => {
  const start = draft.startAt.peek();
  draft.startAt.value = null;
  if (start) view.walkTo(start);
  await new Promise((resolve) => setTimeout(resolve, drawing));
  const place = view.place.peek();
  if (start && place) view.mend(place);
};
