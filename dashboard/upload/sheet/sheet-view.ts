import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import {
  columnIndex,
  parseCellAddress,
  parseTextAddress,
} from '../../../pipeline/model/cell-address.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import type { UploadIssue } from '../answers.ts';
import type { Mender } from '../mend/mender.ts';
import type { OpenForms } from '../open-forms.ts';
import { createLines } from './filter-lines.ts';
import { type GridSheet, placeOf, type SheetPlace, textCellOf } from './grid-sheet.ts';
import { findRow, rowNumber } from './sheet-rows.ts';
import type { Lines, Place } from './step-place.ts';

type FiguresOf = (sheet: string | null, row: number) => Promise<readonly Observation[]>;

/** How the sheets of a file are being looked at, before it is sent and after. */
export interface SheetView {
  readonly sheets: ReadonlySignal<readonly GridSheet[]>;
  /** Which sheet, by its place. */
  readonly chosen: ReadonlySignal<number>;
  readonly sheet: ReadonlySignal<GridSheet | undefined>;
  readonly filter: Signal<string>;
  readonly lines: ReadonlySignal<Lines>;
  readonly place: Signal<Place | null>;
  /** Counts up when the sheet shall bring the place into view and focus it. */
  readonly walks: Signal<number>;
  readonly walkTo: (at: SheetPlace) => void;
  readonly walkToIssue: (issue: UploadIssue) => void;
  readonly walkToCell: (cell: string) => void;
  /** Can a place in a text be walked to? */
  readonly showsText: boolean;
  /** What the cells of a row were understood as. */
  readonly figuresOf: FiguresOf;
  /** Null: nothing can be mended here. */
  readonly mender: Mender | null;
  /** Leads to where the place can be mended; null: what is decided over is mended no more. */
  readonly goOnAt: ReadonlySignal<((at: SheetPlace) => void) | null>;
  /** The cell, or the head of a column, that is being mended. */
  readonly mending: ReadonlySignal<Place | null>;
  /** Mends there; what was typed elsewhere is taken over first, or keeps the person with it. */
  readonly mend: (place: Place) => void;
  readonly endMending: () => void;
  /** Shows the sheet at that place of `sheets`. */
  readonly choose: (sheet: number) => void;
}

export interface SheetViewNeeds {
  readonly sheets: ReadonlySignal<readonly GridSheet[]>;
  readonly figuresOf: FiguresOf;
  /** Told before the sheet walks somewhere: it must be in sight. */
  readonly onWalk: () => void;
  /** Shows a place in a text, where the file has one. */
  readonly onText?: (cell: string) => void;
  readonly mender: Mender | null;
  readonly goOnAt?: SheetView['goOnAt'];
  /** Goes on once nothing that was typed would be lost. */
  readonly leave: OpenForms['leave'];
}

export const createSheetView = (needs: SheetViewNeeds): SheetView => {
  const { sheets, figuresOf, mender, leave } = needs;
  const state = createState(sheets);
  const { place, walks, mending } = state;
  const onSheet = createTurning(state, leave);
  const walkTo = ({ sheet: name, row, column }: SheetPlace): void => {
    const found = sheets.value.findIndex((each) => each.sheet === name && holds(each, row));
    if (found < 0) return;
    onSheet(found, () => {
      needs.onWalk();
      state.filter.value = '';
      place.value = { row, column: column ?? state.sheet.value?.columns[0] ?? 0 };
      walks.value += 1;
    });
  };
  return {
    sheets,
    ...state,
    walkTo,
    walkToIssue: (issue) => {
      const at = placeOf(issue);
      const cell = textCellOf(issue);
      if (at) walkTo(at);
      if (cell !== null) needs.onText?.(cell);
    },
    walkToCell: (cell) => {
      const at = parseCellAddress(cell);
      if (parseTextAddress(cell)) needs.onText?.(cell);
      if (at) walkTo({ ...at, column: columnIndex(at.column) });
    },
    showsText: needs.onText !== undefined,
    figuresOf,
    mender,
    goOnAt: needs.goOnAt ?? nowhere,
    mend: (at) => {
      const before = walks.peek();
      leave(() => {
        // A form that was closed by it leads back to no cell: the next one is open.
        walks.value = before;
        mending.value = at;
      });
    },
    endMending: () => {
      mending.value = null;
    },
    choose: (index) =>
      onSheet(index, () => {
        place.value = null;
      }),
  };
};

/** What is looked at, and where in it. */
const createState = (sheets: SheetViewNeeds['sheets']) => {
  const turnedTo = signal<number | null>(null);
  // Many a workbook begins with an empty sheet.
  const chosen = computed(
    () =>
      turnedTo.value ??
      Math.max(
        0,
        sheets.value.findIndex(({ rows }) => rows.count > 0),
      ),
  );
  const filter = signal('');
  const sheet = computed(() => sheets.value[chosen.value] ?? sheets.value[0]);
  const rows = computed(() => sheet.value?.rows);
  const lines = computed<Lines>(() =>
    rows.value
      ? createLines(rows.value, filter.value)
      : { count: 0, numberAt: () => 0, find: () => -1 },
  );
  const [place, mending] = [signal<Place | null>(null), signal<Place | null>(null)];
  return { chosen, turnedTo, filter, sheet, lines, place, walks: signal(0), mending };
};

/** Goes on with that sheet shown. What is mended stands in the one before: another one ends it. */
const createTurning =
  ({ chosen, turnedTo, mending }: ReturnType<typeof createState>, leave: OpenForms['leave']) =>
  (index: number, go: () => void): void => {
    const change = (): void => {
      mending.value = null;
      turnedTo.value = index;
      go();
    };
    if (index === chosen.peek()) go();
    else leave(change);
  };

const nowhere: SheetView['goOnAt'] = signal(null);

/** Row 0 is the head over the columns, which every sheet has. */
const holds = ({ rows }: GridSheet, row: number): boolean =>
  row === 0 || rowNumber(rows, findRow(rows, row)) === row;

export const SheetViewContext = createContext<SheetView | null>(null);

/** The view of the sheet that a part of the page stands beside. */
export const useSheetView = (): SheetView => {
  const view = useContext(SheetViewContext);
  if (!view) throw new Error('no sheet: a part of the page stands outside one');
  return view;
};
