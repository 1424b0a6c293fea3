import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Observation } from '../../pipeline/model/observation.ts';
import type { Upload } from './answers.ts';
import { createPaged, type Paged } from './create-paged.ts';
import type { FileCells } from './load-file.ts';
import type { OpenForms } from './open-forms.ts';
import { createGridSheets } from './sheet/grid-sheet.ts';
import type { CellWording } from './sheet/label-of.ts';
import { createMarks } from './sheet/marks.ts';
import { rebuildRows } from './sheet/rebuild-rows.ts';
import { createSheetView, type SheetView } from './sheet/sheet-view.ts';

const tabs = ['prose', 'sheet', 'list', 'changes', 'columns'] as const;
export type Tab = (typeof tabs)[number];

/** The upload has sentences with figures and no table. */
export const isOnlyProse = (upload: Upload | null): boolean =>
  upload !== null && upload.prose !== null && upload.tables.length === 0;

/** The ways to look at an upload: sentences where it has some, cells where it has tables. */
export const tabsOf = (upload: Upload): readonly Tab[] =>
  tabs.filter((tab) => {
    if (tab === 'prose') return upload.prose !== null;
    return !isOnlyProse(upload) || (tab !== 'sheet' && tab !== 'columns');
  });

/** How the open upload is being looked at. */
export interface ReviewView {
  readonly tab: Signal<Tab>;
  readonly sheet: SheetView;
  readonly figures: Paged<Observation>;
}

export const createView = (
  upload: ReadonlySignal<Upload | null>,
  observations: ReadonlySignal<readonly Observation[] | null>,
  file: ReadonlySignal<FileCells | null>,
  wording: CellWording,
  textOf: (observation: Observation) => string,
  showText: (cell: string) => void,
  leave: OpenForms['leave'],
  goOnAt: SheetView['goOnAt'],
): ReviewView => {
  const tab = signal<Tab>('sheet');
  const all = computed(() => observations.value ?? []);
  const sheets = computed(() => {
    const known = upload.value;
    if (!known) return [];
    const cut =
      file.value?.kind === 'rows' ? file.value.sheets : rebuildRows(known, all.value, wording);
    return createGridSheets(
      cut,
      {
        tables: known.tables,
        issues: known.issues,
        marks: createMarks(all.value, known.ignored),
      },
      known.mended.map(({ cell, now }) => ({ cell, text: now })),
    );
  });
  const byRow = computed(() => Map.groupBy(all.value, ({ cell }) => rowName(cell)));
  return {
    tab,
    sheet: createSheetView({
      sheets,
      figuresOf: async (sheet, row) =>
        byRow.value.get(sheet === null ? `${row}` : `${sheet}!${row}`) ?? [],
      onWalk: () => {
        tab.value = 'sheet';
      },
      onText: showText,
      goOnAt,
      leave,
      mender: null,
    }),
    figures: createPaged(all, textOf),
  };
};

/** `Sheet1!C12` → `Sheet1!12`. */
const rowName = (cell: string): string => cell.replace(/[A-Z]+(\d+)$/, '$1');
