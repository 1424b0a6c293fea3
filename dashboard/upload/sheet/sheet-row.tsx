import { columnLetter } from '../../../pipeline/model/cell-address.ts';
import { groupName } from '../../../pipeline/model/ignored-group.ts';
import { useStore } from '../store-context.ts';
import { becameOf } from './became.ts';
import { columnAt, type GridSheet, issuesAt, mendedAt } from './grid-sheet.ts';
import { reasonOf } from './marks.ts';
import { findRow, rowCells } from './sheet-rows.ts';
import { useSheetView } from './sheet-view.ts';
import type { Place } from './step-place.ts';
import type { ShownWindow } from './use-window.ts';

interface RowProps {
  readonly sheet: GridSheet;
  /** Its place among the lines that are shown. */
  readonly line: number;
  /** Pixels between the line before it that is in the page and this one. */
  readonly gap: number;
  readonly columns: ShownWindow;
  readonly onMend: (place: Place) => void;
}

/** One row of the file with what its cells became; a row left out says why beside its first text. */
export const SheetRow = ({ sheet, line, gap, columns, onMend }: RowProps) => {
  const { language } = useStore();
  const view = useSheetView();
  const row = view.lines.value.numberAt(line);
  const cells = rowCells(sheet.rows, findRow(sheet.rows, row));
  const chosen = view.place.value;
  const reason = reasonOf(sheet.marks, row);
  const isLeftOut = reason !== null && reason !== 'heading';
  const issues = issuesAt(sheet, row, null);
  const worst = issues.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  const texts = cells.filter((cell) => cell !== '');
  const reasonColumn = findReasonColumn(cells);
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      style={{ marginTop: `${gap}px` }}
      class={`sheet-line ${isLeftOut ? 'left-out' : ''} ${texts.length === 1 ? 'lone' : ''}`}
    >
      <div role="rowheader" class={`row-number ${issues.length > 0 ? worst : ''}`}>
        {row}
      </div>
      {columns.items.map(({ index, gap: left, size }) => {
        const column = sheet.columns[index] ?? 0;
        return (
          <SheetCell
            key={index}
            sheet={sheet}
            row={row}
            column={column}
            place={index}
            style={{ marginLeft: `${left}px`, width: `${size}px` }}
            text={mendedAt(sheet, row, column) ?? cells[column] ?? ''}
            isMended={mendedAt(sheet, row, column) !== undefined}
            reason={isLeftOut && column === reasonColumn ? groupName(reason ?? '', language) : null}
            isChosen={chosen?.row === row && chosen.column === column}
            onMend={onMend}
          />
        );
      })}
    </div>
  );
};

/** A number of any notation, or of the row: "1.250", "III", "b)". */
const bareNumber = /^(?:[\d\s.,/%+–-]*|[ivxlc]+|\p{L})[.)]?$/iu;

/** Beside the row's first words: a column of ordinals has no room for more. */
const findReasonColumn = (cells: readonly string[]): number => {
  const worded = cells.findIndex((cell) => !bareNumber.test(cell));
  return worded >= 0 ? worded : cells.findIndex((cell) => cell !== '');
};

const SheetCell = (props: {
  sheet: GridSheet;
  row: number;
  column: number;
  place: number;
  style: { readonly marginLeft: string; readonly width: string };
  text: string;
  isMended: boolean;
  /** Why its row was left out, where it is to be said in this cell. */
  reason: string | null;
  isChosen: boolean;
  onMend: (place: Place) => void;
}) => {
  const { say } = useStore();
  const view = useSheetView();
  const { sheet, row, column, text, isChosen } = props;
  const became = becameOf(sheet, row, column, text);
  const role = columnAt(sheet, row, column)?.column.role ?? 'unknown';
  const choose = (): void => {
    view.place.value = { row, column };
  };
  return (
    // The keys are heard by the grid, which they walk through.
    <div
      role="gridcell"
      style={props.style}
      class={`cell ${became} ${role} ${props.isMended ? 'mended' : ''}`}
      aria-colindex={props.place + 2}
      aria-selected={isChosen}
      aria-describedby={isChosen ? 'cell-bar' : undefined}
      aria-description={became === 'none' ? undefined : say(`became.${became}`)}
      data-cell={`${columnLetter(column)}${row}`}
      tabIndex={isChosen ? 0 : -1}
      onClick={(event) => {
        choose();
        event.currentTarget.focus({ preventScroll: true });
      }}
      onFocus={choose}
      onDblClick={() => props.onMend({ row, column })}
    >
      {text !== '' && <span class="cell-text">{text}</span>}
      {props.reason !== null && (
        <span class="left-reason" title={say('sheet.left', { group: props.reason })}>
          {props.reason}
        </span>
      )}
    </div>
  );
};
