import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../../pipeline/model/format.ts';
import { useStore } from '../store-context.ts';
import { CellBar } from './cell-bar.tsx';
import { SheetGrid } from './sheet-grid.tsx';
import { SheetLegend } from './sheet-legend.tsx';
import { useSheetView } from './sheet-view.ts';

/** The sheet as the file has it, with the bar that explains the chosen cell and where it is mended. */
export const SheetPanel = ({ children }: { children?: ComponentChildren }) => {
  const { say } = useStore();
  const view = useSheetView();
  const sheet = view.sheet.value;
  if (!sheet || sheet.rows.count === 0)
    return (
      <>
        {view.sheets.value.length > 1 && (
          <div class="tools">
            <SheetChoice />
          </div>
        )}
        <p class="muted pad">{say('sheet.empty')}</p>
      </>
    );
  return (
    <>
      {children}
      <div class="tools">
        <SheetChoice />
        <RowFilter />
        <SheetLegend />
      </div>
      <CellBar sheet={sheet} />
      {view.lines.value.count === 0 ? (
        <p class="muted pad">{say('filter.none')}</p>
      ) : (
        <SheetGrid key={sheet.sheet} sheet={sheet} />
      )}
    </>
  );
};

/** Which sheet, where the file has several. */
const SheetChoice = () => {
  const { say } = useStore();
  const view = useSheetView();
  if (view.sheets.value.length < 2) return null;
  return (
    <select
      class="field"
      aria-label={say('sheet.table')}
      value={view.chosen.value}
      onChange={(event) => {
        view.choose(Number(event.currentTarget.value));
        // As it was where something half done keeps the person on their sheet.
        event.currentTarget.value = String(view.chosen.peek());
      }}
    >
      {view.sheets.value.map(({ sheet, tables }, index) => (
        <option key={sheet} value={index}>
          {[sheet, tables[0]?.title].filter(Boolean).join(': ') ||
            `${say('sheet.table')} ${index + 1}`}
        </option>
      ))}
    </select>
  );
};

const RowFilter = () => {
  const { say, language } = useStore();
  const view = useSheetView();
  return (
    <div class="filter">
      <label for="sheet-filter" class="visually-hidden">
        {say('filter.label')}
      </label>
      <input
        id="sheet-filter"
        type="search"
        class="field"
        placeholder={say('filter.placeholder')}
        value={view.filter.value}
        onInput={(event) => {
          view.filter.value = event.currentTarget.value;
        }}
      />
      <span class="muted" role="status">
        {view.filter.value !== '' &&
          say('filter.found', {
            shown: formatNumber(view.lines.value.count, language),
            all: formatNumber(view.sheet.value?.rows.count ?? 0, language),
          })}
      </span>
    </div>
  );
};
