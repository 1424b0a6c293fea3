import { columnLetter } from '../../../pipeline/model/cell-address.ts';
import { useStore } from '../store-context.ts';
import { columnAt, type GridSheet } from './grid-sheet.ts';
import { sayReadAs } from './say-read-as.ts';
import { useSheetView } from './sheet-view.ts';
import type { Place } from './step-place.ts';
import type { ShownWindow } from './use-window.ts';

/**
 * The frozen head: the column's letter, its heading in the table that is in sight, and what it was read
 * as. `row` is the topmost row in sight.
 */
export const SheetHead = (props: {
  sheet: GridSheet;
  columns: ShownWindow;
  row: number;
  onMend: (place: Place) => void;
}) => {
  const { say } = useStore();
  const { sheet, columns } = props;
  const chosen = useSheetView().place.value;
  return (
    <div role="rowgroup" class="sheet-head">
      <div role="row" class="sheet-line" aria-rowindex={1}>
        <div role="columnheader" class="corner">
          <span class="visually-hidden">{say('sheet.row')}</span>
        </div>
        {columns.items.map(({ index, gap, size }) => (
          <HeadCell
            key={index}
            sheet={sheet}
            column={sheet.columns[index] ?? 0}
            place={index}
            style={{ marginLeft: `${gap}px`, width: `${size}px` }}
            row={props.row}
            isReachable={chosen === null && index === 0}
            onMend={props.onMend}
          />
        ))}
      </div>
    </div>
  );
};

const HeadCell = (props: {
  sheet: GridSheet;
  column: number;
  place: number;
  style: { readonly marginLeft: string; readonly width: string };
  row: number;
  /** Tab leads here while no cell is chosen. */
  isReachable: boolean;
  onMend: (place: Place) => void;
}) => {
  const wording = useStore();
  const view = useSheetView();
  const { column } = props;
  const here = { row: 0, column };
  const chosen = view.place.value;
  const isChosen = chosen?.row === 0 && chosen.column === column;
  const known = columnAt(props.sheet, props.row, column)?.column;
  const role = known?.role ?? 'unknown';
  const readAs = known ? sayReadAs(known, wording) : '';
  return (
    <div
      role="columnheader"
      style={props.style}
      class={`head ${role} ${isChosen ? 'chosen' : ''}`}
      aria-colindex={props.place + 2}
      data-cell={`${columnLetter(column)}0`}
      tabIndex={isChosen || props.isReachable ? 0 : -1}
      title={known?.heading ?? undefined}
      onFocus={() => {
        view.place.value = here;
      }}
      onClick={() => props.onMend(here)}
    >
      <span class="letter">{columnLetter(column)}</span>
      <span class="heading-text">{known?.heading}</span>
      <span class="role">{readAs}</span>
    </div>
  );
};
