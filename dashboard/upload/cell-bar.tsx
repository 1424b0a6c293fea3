import type { Observation } from '../../pipeline/model/observation.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import { rankText, statedText, verbatim } from '../charts/stated-text.ts';
import type { Sheet, SheetColumn, SheetRow } from './create-sheets.ts';
import { labelOf } from './describe-cell.ts';
import { useStore } from './store-context.ts';

/** As the bar above a spreadsheet: which cell, what stands in it, what it was understood as. */
export const CellBar = ({ sheet }: { sheet: Sheet }) => {
  const { say, view } = useStore();
  const place = view.place.value;
  const row = place && sheet.rows.find((each) => each.row === place.row);
  const figure = place && row?.figures.get(place.column);
  const issues = [...((place && row?.issues.get(place.column)) || []), ...(row?.rowIssues ?? [])];
  return (
    <div class="cell-bar" id="cell-bar">
      <span class="cell-name">{place ? `${place.column}${place.row}` : '·'}</span>
      <div class="cell-meaning">
        {!place && <span class="muted">{say('sheet.pick')}</span>}
        {figure && <FigureMeaning figure={figure} />}
        {place && !figure && (
          <LabelMeaning
            sheet={sheet}
            row={row}
            letter={place.column}
            isAtFault={issues.length > 0}
          />
        )}
        {issues.map((issue) => (
          <span key={issue.code} class={`cell-issue ${issue.severity}-text`}>
            {issue.message}
          </span>
        ))}
      </div>
    </div>
  );
};

/** A cell that is no figure: its text, and what its row or its column was understood as by it. */
const LabelMeaning = (props: {
  sheet: Sheet;
  row: SheetRow | null | undefined;
  letter: string;
  isAtFault: boolean;
}) => {
  const { say, ...wording } = useStore();
  const { sheet, row, letter } = props;
  const column = sheet.columns.find((each) => each.column === letter);
  const written = row?.cells?.get(letter);
  const isHeading = row?.row === sheet.headingRow;
  const label = row && column && !isHeading ? labelOf(row, column, { say, ...wording }) : '';
  const ofColumn = isHeading || written === undefined ? sayColumn(column) : '';
  return (
    <>
      {written !== undefined && <span class="cell-written">“{written}”</span>}
      {!props.isAtFault && (
        <span class={label === '' ? 'muted' : ''}>
          {label !== '' && written !== undefined && '→ '}
          {label || ofColumn || say('sheet.notFigure')}
        </span>
      )}
    </>
  );
};

const sayColumn = (column: SheetColumn | undefined): string =>
  [column?.heading, column?.detail].filter(Boolean).join(' → ');

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
