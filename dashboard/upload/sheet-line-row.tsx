import type { Sheet, SheetColumn } from './create-sheets.ts';
import type { Place } from './create-view.ts';
import { describeCell } from './describe-cell.ts';
import type { SheetLine } from './sheet-lines.ts';
import { useStore } from './store-context.ts';
import { sayCode } from './words.ts';

type OnMove = (event: KeyboardEvent, from: Place) => void;

/** The column letters, each with what the column was read as. */
export const SheetHead = ({ columns }: { columns: readonly SheetColumn[] }) => {
  const { say } = useStore();
  return (
    <thead>
      <tr>
        <th scope="col" class="corner">
          <span class="visually-hidden">{say('sheet.row')}</span>
        </th>
        {columns.map(({ column, role, detail }) => (
          <th key={column} scope="col" class={`head ${role}`}>
            <span class="letter">{column}</span>
            <span class="role">{detail || sayCode(say, 'columnRoles', role)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
};

/** One line of the sheet; `isFirst` lends its first cell to Tab while no cell is chosen. */
export const SheetLineRow = (props: {
  line: SheetLine;
  sheet: Sheet;
  isFirst: boolean;
  onMove: OnMove;
}) => {
  const { line, sheet } = props;
  if (line.kind === 'ignored') return <IgnoredLine line={line} columns={sheet.columns} />;
  const hasRowError = line.row.rowIssues.some(({ severity }) => severity === 'error');
  const mark = line.row.rowIssues.length === 0 ? '' : hasRowError ? 'error' : 'warning';
  return (
    <tr class={line.kind}>
      <th scope="row" class={`row-number ${mark}`}>
        {line.row.row}
      </th>
      {sheet.columns.map((column, index) => (
        <SheetCell
          key={column.column}
          line={line}
          column={column}
          isFallback={props.isFirst && index === 0}
          onMove={props.onMove}
        />
      ))}
    </tr>
  );
};

/** A row that was left out: its own text, and why; one lone text runs across, as in a spreadsheet. */
const IgnoredLine = (props: {
  line: SheetLine & { kind: 'ignored' };
  columns: readonly SheetColumn[];
}) => {
  const { say } = useStore();
  const { from, to, group, cells } = props.line;
  const reason = say('sheet.left', { group: sayCode(say, 'groups', group) });
  const [first, ...rest] = cells;
  return (
    <tr class="left-out">
      <th scope="row" class="row-number">
        {from === to ? from : `${from}–${to}`}
      </th>
      {first && rest.length > 0 ? (
        props.columns.map(({ column, role }) => (
          <td key={column} class={role}>
            {cells.get(column)}
            {column === first[0] && <span class="left-reason">{reason}</span>}
          </td>
        ))
      ) : (
        <td colSpan={props.columns.length}>
          {first && <span class="left-text">{first[1]}</span>}
          <span class="left-reason">{reason}</span>
        </td>
      )}
    </tr>
  );
};

const SheetCell = (props: {
  line: Exclude<SheetLine, { kind: 'ignored' }>;
  column: SheetColumn;
  isFallback: boolean;
  onMove: OnMove;
}) => {
  const { view, ...wording } = useStore();
  const { line, column, isFallback, onMove } = props;
  const here = { row: line.row.row, column: column.column };
  const place = view.place.value;
  const isChosen = place?.row === here.row && place.column === here.column;
  const isHeading = line.kind === 'heading' && !line.row.issues.has(column.column);
  const heading = line.row.cells ? line.row.cells.get(column.column) : column.heading;
  const { text, note, tint } = isHeading
    ? { text: heading ?? '', note: null, tint: 'none' }
    : describeCell(line.row, column, wording);
  const choose = (): void => {
    view.place.value = here;
  };
  return (
    <td class={`cell ${tint} ${column.role}`}>
      <button
        type="button"
        data-cell={`${here.column}${here.row}`}
        tabIndex={isChosen || (place === null && isFallback) ? 0 : -1}
        aria-current={isChosen ? 'true' : undefined}
        aria-describedby={isChosen ? 'cell-bar' : undefined}
        onClick={choose}
        onFocus={choose}
        onKeyDown={(event) => onMove(event, here)}
      >
        {text === '' ? (
          <span class="visually-hidden">{`${here.column}${here.row}`}</span>
        ) : (
          <span class="cell-text">{text}</span>
        )}
        {note !== null && <span class="cell-note">{note}</span>}
      </button>
    </td>
  );
};
