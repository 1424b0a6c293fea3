import { columnLetter } from '../../../pipeline/model/cell-address.ts';
import { groupName } from '../../../pipeline/model/ignored-group.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { periodLabel } from '../../../pipeline/model/period.ts';
import { rankText, statedText, verbatim } from '../../charts/stated-text.ts';
import { useStore } from '../store-context.ts';
import { columnAt, type GridSheet, issuesAt, type SheetColumn } from './grid-sheet.ts';
import { type CellWording, figureIn, labelOf } from './label-of.ts';
import { reasonOf } from './marks.ts';
import { sayReadAs } from './say-read-as.ts';
import { findRow, rowCells } from './sheet-rows.ts';
import { useSheetView } from './sheet-view.ts';
import type { Place } from './step-place.ts';
import { useFigures } from './use-figures.ts';

/** As the bar above a spreadsheet: which cell, what stands in it, what it was understood as. */
export const CellBar = ({ sheet }: { sheet: GridSheet }) => {
  const { say } = useStore();
  const view = useSheetView();
  const place = view.place.value;
  const goOn = view.goOnAt.value;
  const mend = view.mender
    ? view.mend
    : goOn && ((at: Place) => goOn({ sheet: sheet.sheet, ...at }));
  const name = place && columnLetter(place.column) + (place.row === 0 ? '' : place.row);
  return (
    <div class="cell-bar">
      <span class="cell-name">{name ?? '·'}</span>
      <div class="cell-meaning" id="cell-bar">
        {place ? (
          <PlaceMeaning sheet={sheet} place={place} />
        ) : (
          <span class="muted">{say(view.mender ? 'sheet.pickToMend' : 'sheet.pick')}</span>
        )}
      </div>
      {place && mend && (
        <button type="button" class="button mend-button" onClick={() => mend(place)}>
          {say(view.mender ? 'mend.button' : 'goOn.button')}
        </button>
      )}
    </div>
  );
};

const PlaceMeaning = ({ sheet, place }: { sheet: GridSheet; place: Place }) => {
  const figures = useFigures(sheet, place.row);
  const { row, column } = place;
  const known = columnAt(sheet, row, column);
  const figure = figureIn(figures, columnLetter(column));
  const issues = [...issuesAt(sheet, row, column), ...issuesAt(sheet, row, null)];
  return (
    <>
      {figure ? (
        <FigureMeaning figure={figure} />
      ) : (
        <LabelMeaning
          figures={figures}
          column={known?.column}
          isHeading={row === 0 || row === known?.table.headingRow}
          written={row === 0 ? undefined : rowCells(sheet.rows, findRow(sheet.rows, row))[column]}
          reason={reasonOf(sheet.marks, row)}
          isAtFault={issues.length > 0}
        />
      )}
      {issues.map((issue) => (
        <span key={issue.code} class={`cell-issue ${issue.severity}-text`}>
          {issue.message}
        </span>
      ))}
    </>
  );
};

/** A cell that is no figure: its text, and what its row or its column was understood as by it. */
const LabelMeaning = (props: {
  figures: readonly Observation[];
  column: SheetColumn | undefined;
  isHeading: boolean;
  written: string | undefined;
  reason: string | null;
  isAtFault: boolean;
}) => {
  const { say, ...wording } = useStore();
  const { column, written, reason, isHeading } = props;
  const label = column && !isHeading ? labelOf(props.figures, column, { say, ...wording }) : '';
  const ofColumn = isHeading ? sayColumn(column, { say, ...wording }) : '';
  const left =
    reason === null || isHeading
      ? say('sheet.notFigure')
      : say('sheet.left', { group: groupName(reason, wording.language) });
  return (
    <>
      {written !== undefined && written !== '' && <span class="cell-written">“{written}”</span>}
      {!props.isAtFault && (
        <span class={label === '' ? 'muted' : ''}>
          {label !== '' && '→ '}
          {label || ofColumn || left}
        </span>
      )}
    </>
  );
};

const sayColumn = (column: SheetColumn | undefined, wording: CellWording): string =>
  column ? [column.heading, sayReadAs(column, wording)].filter(Boolean).join(' → ') : '';

const FigureMeaning = ({ figure }: { figure: Observation }) => {
  const { say, names, language, lists } = useStore();
  const unit = lists.units.find(({ id }) => id === figure.unit);
  const wording = { ...verbatim(language), ...(unit && { unit }) };
  const rank = figure.rankDerived || figure.qualifier === 'rank-only' ? '' : rankText(figure);
  const parts = [
    names.indicator(figure.indicator),
    names.geography(figure.geography, figure.basis),
    periodLabel(figure.period, language),
    figure.kind === 'actual' ? '' : say(`kinds.${figure.kind}`),
  ].filter((part) => part !== '');
  return (
    <>
      <span class="cell-written">“{figure.text}”</span>
      <span aria-hidden="true" class="muted">
        →
      </span>
      <strong>
        {statedText(figure, wording)}
        {rank !== '' && ` (${say('sheet.rank', { rank })})`}
      </strong>
      <span class="cell-parts">{parts.join(' · ')}</span>
    </>
  );
};
