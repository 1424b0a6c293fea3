import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { columnIndex, columnLetter } from '../../../pipeline/model/cell-address.ts';
import { useStore } from '../store-context.ts';
import { columnWidths } from './column-widths.ts';
import type { GridSheet } from './grid-sheet.ts';
import { SheetHead } from './sheet-head.tsx';
import { SheetRow } from './sheet-row.tsx';
import { useSheetView } from './sheet-view.ts';
import { type Place, stepPlace } from './step-place.ts';
import { type ShownWindow, useWindow } from './use-window.ts';

/** As sheet.css draws them. */
const rowHeight = 32;
const headHeight = 88;
const numberWidth = 60;

/**
 * The sheet as the spreadsheet shows it, of which only what is in sight is in the page: one cell can be
 * reached by Tab, the others from there by arrow keys; Enter mends. ARIA's grid, not a table: the rows
 * and columns that are not in the page would have to be.
 */
export const SheetGrid = ({ sheet }: { sheet: GridSheet }) => {
  const { say } = useStore();
  const view = useSheetView();
  const lines = view.lines.value;
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, columns, width } = useSheetWindow(sheet, scroller);
  const { onMend, press } = useSheetKeys(sheet, scroller, { rows, columns });
  return (
    <div ref={scroller} class="scroller sheet-scroller">
      <div
        class="sheet"
        role="grid"
        tabIndex={-1}
        aria-label={say('sheet.caption')}
        aria-rowcount={lines.count + 1}
        aria-colcount={sheet.columns.length + 1}
        style={{ width: `${width}px` }}
        onKeyDown={press}
      >
        <SheetHead
          sheet={sheet}
          columns={columns}
          row={lines.numberAt(firstInSight(scroller.current, lines.count))}
          onMend={onMend}
        />
        <div role="rowgroup" class="sheet-body" style={{ paddingBottom: `${rows.rest}px` }}>
          {rows.items.map(({ index, gap }) => (
            <SheetRow
              key={index}
              sheet={sheet}
              line={index}
              gap={gap}
              columns={columns}
              onMend={onMend}
            />
          ))}
        </div>
      </div>
    </div>
  );
};

interface SheetWindow {
  readonly rows: ShownWindow;
  readonly columns: ShownWindow;
}

/** The rows and columns that are in the page, and how many pixels wide all columns are together. */
const useSheetWindow = (sheet: GridSheet, scroller: RefObject<HTMLElement | null>) => {
  const view = useSheetView();
  const lines = view.lines.value;
  const place = view.place.value;
  const windowWidth = document.documentElement.clientWidth;
  const widths = useMemo(
    () => columnWidths(sheet, windowWidth),
    [windowWidth, sheet.sheet, sheet.columns.length, sheet.rows.count > 0, sheet.tables.length > 0],
  );
  const rows = useWindow({
    scroller,
    count: lines.count,
    sizeOf: () => rowHeight,
    sizes: null,
    isHorizontal: false,
    frozen: headHeight,
    kept: place && place.row > 0 ? atLeast0(lines.find(place.row)) : [],
  });
  const columns = useWindow({
    scroller,
    count: sheet.columns.length,
    sizeOf: (index) => widths[index] ?? 0,
    sizes: widths,
    isHorizontal: true,
    frozen: numberWidth,
    kept: [
      ...atLeast0(frozenColumn(sheet)),
      ...(place ? atLeast0(sheet.columns.indexOf(place.column)) : []),
    ],
  });
  return { rows, columns, width: numberWidth + widths.reduce((sum, each) => sum + each, 0) };
};

/** Moves the focus among the cells, by keys and where the view walks to; Enter mends. */
const useSheetKeys = (
  sheet: GridSheet,
  scroller: RefObject<HTMLElement | null>,
  { rows, columns }: SheetWindow,
) => {
  const view = useSheetView();
  const lines = view.lines.value;
  const onMend = (at: Place): void => {
    view.place.value = at;
    if (view.mender) view.mend(at);
  };
  const focus = (at: Place, align: 'auto' | 'center'): void => {
    if (at.row > 0) rows.scrollTo(lines.find(at.row), align);
    columns.scrollTo(sheet.columns.indexOf(at.column), align);
    // What was scrolled to is drawn by the next frame.
    requestAnimationFrame(() => focusCell(scroller.current, at));
  };
  const walks = view.walks.value;
  useEffect(() => {
    const at = view.place.peek();
    if (walks > 0 && at) focus(at, 'center');
  }, [walks]);

  const press = (event: KeyboardEvent): void => {
    const from = view.place.peek();
    if (!from) return;
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      onMend(from);
      return;
    }
    const next = stepPlace(from, event, lines, sheet.columns);
    if (!next) return;
    event.preventDefault();
    view.place.value = next;
    focus(next, 'auto');
  };
  return { onMend, press };
};

const atLeast0 = (index: number): readonly number[] => (index < 0 ? [] : [index]);

/** The provinces stay in sight beside their figures: where their column is among those drawn. */
const frozenColumn = ({ tables, columns }: GridSheet): number => {
  const found = tables[0]?.columns.find(({ role }) => role === 'geography');
  return found ? columns.indexOf(columnIndex(found.column)) : -1;
};

const firstInSight = (scroller: HTMLElement | null, count: number): number =>
  Math.min(Math.floor((scroller?.scrollTop ?? 0) / rowHeight), count - 1);

/** The name by which a cell is found in the page: `B12`, and `B0` for the head over its column. */
const cellName = ({ row, column }: Place): string => `${columnLetter(column)}${row}`;

const focusCell = (scroller: HTMLElement | null, at: Place): void =>
  scroller
    ?.querySelector<HTMLElement>(`[data-cell="${cellName(at)}"]`)
    ?.focus({ preventScroll: true });
