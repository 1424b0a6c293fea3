import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { parseCellAddress, parseTextAddress } from '../../pipeline/model/cell-address.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import type { Upload, UploadIssue } from './answers.ts';
import { createSheets, placeOf, type Sheet } from './create-sheets.ts';
import { foldSearch } from './fold-search.ts';
import type { FileCells } from './load-file.ts';
import { createLines, findLine, type SheetLine } from './sheet-lines.ts';

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

export const pageLength = 100;

/** A cell of the sheet that is being looked at. */
export interface Place {
  readonly row: number;
  readonly column: string;
}

/** Long things a page at a time, filtered. */
export interface Paged<T> {
  readonly filter: Signal<string>;
  readonly page: Signal<number>;
  readonly all: ReadonlySignal<readonly T[]>;
  readonly found: ReadonlySignal<readonly T[]>;
  readonly shown: ReadonlySignal<readonly T[]>;
}

/** How the open upload is being looked at. */
export interface ReviewView {
  readonly tab: Signal<Tab>;
  readonly sheets: ReadonlySignal<readonly Sheet[]>;
  readonly chosen: Signal<number>;
  readonly sheet: ReadonlySignal<Sheet | undefined>;
  readonly lines: Paged<SheetLine>;
  readonly figures: Paged<Observation>;
  readonly place: Signal<Place | null>;
  /** Counts up when the sheet shall bring the place into view and focus it. */
  readonly walks: Signal<number>;
  readonly walkToIssue: (issue: UploadIssue) => void;
  readonly walkToCell: (cell: string) => void;
}

type TextOf = (observation: Observation) => string;

/** A paged view of `all`; a filter keeps what holds every word typed, wherever it stands. */
export const createPaged = <T>(
  all: ReadonlySignal<readonly T[]>,
  textOf: (item: T) => string,
): Paged<T> => {
  const filter = signal('');
  const page = signal(0);
  const texts = computed(() => all.value.map((item) => foldSearch(textOf(item))));
  const found = computed(() => {
    const words = foldSearch(filter.value).split(/\s+/).filter(Boolean);
    if (words.length === 0) return all.value;
    return all.value.filter((_, index) =>
      words.every((word) => texts.value[index]?.includes(word)),
    );
  });
  const shown = computed(() => {
    const last = Math.max(Math.ceil(found.value.length / pageLength) - 1, 0);
    const start = Math.min(page.value, last) * pageLength;
    return found.value.slice(start, start + pageLength);
  });
  return { filter, page, all, found, shown };
};

const lineText =
  (textOf: TextOf) =>
  (line: SheetLine): string => {
    if (line.kind === 'ignored') return [...line.cells.values()].join(' ');
    const { figures, issues, cells } = line.row;
    const written = [...(cells?.values() ?? [])];
    const quoted = [...issues.values()].flat().map(({ text }) => text ?? '');
    return [...written, ...[...figures.values()].map(textOf), ...quoted].join(' ');
  };

export const createView = (
  upload: ReadonlySignal<Upload | null>,
  observations: ReadonlySignal<readonly Observation[] | null>,
  file: ReadonlySignal<FileCells | null>,
  textOf: TextOf,
  showText: (cell: string) => void,
): ReviewView => {
  const tab = signal<Tab>('sheet');
  const chosen = signal(0);
  const place = signal<Place | null>(null);
  const walks = signal(0);
  const fileRows = computed(() => (file.value?.kind === 'rows' ? file.value.rows : null));
  const sheets = computed(() =>
    upload.value ? createSheets(upload.value, observations.value ?? [], fileRows.value) : [],
  );
  const sheet = computed(() => sheets.value[chosen.value] ?? sheets.value[0]);
  const lines = createPaged(
    computed(() => (sheet.value ? createLines(sheet.value) : [])),
    lineText(textOf),
  );
  const figures = createPaged(
    computed(() => observations.value ?? []),
    textOf,
  );

  const walk = (at: { sheet: string | null; row: number; column: string | null } | null): void => {
    const found = at ? findSheet(sheets.value, at) : -1;
    if (!at || found < 0) return;
    tab.value = 'sheet';
    chosen.value = found;
    lines.filter.value = '';
    lines.page.value = Math.floor(findLine(lines.all.value, at.row) / pageLength);
    place.value = { row: at.row, column: at.column ?? sheet.value?.columns[0]?.column ?? 'A' };
    walks.value += 1;
  };

  return {
    tab,
    sheets,
    chosen,
    sheet,
    lines,
    figures,
    place,
    walks,
    walkToIssue: (issue) => {
      const cell = textCellOf(issue);
      if (cell === null) walk(placeOf(issue));
      else showText(cell);
    },
    walkToCell: (cell) => {
      if (parseTextAddress(cell)) showText(cell);
      else walk(parseCellAddress(cell));
    },
  };
};

/** The place in a text that an issue names; null: it names a cell, or none. */
export const textCellOf = ({ sheet, cell }: UploadIssue): string | null =>
  cell === null || !parseTextAddress(cell) ? null : sheet === null ? cell : `${sheet}!${cell}`;

const findSheet = (
  sheets: readonly Sheet[],
  at: { readonly sheet: string | null; readonly row: number },
): number =>
  sheets.findIndex(
    ({ sheet, rows }) =>
      (at.sheet === null || sheet === at.sheet) && rows.some(({ row }) => row === at.row),
  );
