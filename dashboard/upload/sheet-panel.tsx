import { fileAddress } from './api.ts';
import { CellBar } from './cell-bar.tsx';
import { FilterBox, Pager } from './list-tools.tsx';
import { SheetGrid } from './sheet-grid.tsx';
import { useStore } from './store-context.ts';

/** The sheet as the file has it, with the bar that explains the chosen cell. */
export const SheetPanel = () => {
  const { say, view } = useStore();
  const sheet = view.sheet.value;
  if (!sheet || sheet.rows.length === 0) return <p class="muted pad">{say('sheet.empty')}</p>;
  return (
    <>
      <FileNote />
      <div class="tools">
        <SheetChoice />
        <FilterBox paged={view.lines} id="sheet-filter" />
        <Pager paged={view.lines} />
      </div>
      <CellBar sheet={sheet} />
      {view.lines.found.value.length === 0 ? (
        <p class="muted pad">{say('filter.none')}</p>
      ) : (
        <SheetGrid sheet={sheet} />
      )}
    </>
  );
};

/** Why the cells are not the file's own, where they are not, and where to get the file. */
const FileNote = () => {
  const { say, review } = useStore();
  const kind = review.file.value?.kind;
  const id = review.upload.value?.id;
  if (kind === undefined || kind === 'rows' || id === undefined) return null;
  return (
    <p class="file-note muted">
      {say(kind === 'too-large' ? 'sheet.tooLarge' : 'sheet.noFile')}{' '}
      <a href={fileAddress(id)} download="">
        {say('sheet.download')}
      </a>
    </p>
  );
};

/** Which table, where the file has several. */
const SheetChoice = () => {
  const { say, view } = useStore();
  if (view.sheets.value.length < 2) return null;
  return (
    <select
      class="field"
      aria-label={say('sheet.table')}
      value={view.chosen.value}
      onChange={(event) => {
        view.chosen.value = Number(event.currentTarget.value);
        view.lines.page.value = 0;
        view.place.value = null;
      }}
    >
      {view.sheets.value.map((sheet, index) => (
        <option key={`${sheet.sheet}/${sheet.headingRow}`} value={index}>
          {[sheet.sheet, sheet.title].filter(Boolean).join(': ') ||
            `${say('sheet.table')} ${index + 1}`}
        </option>
      ))}
    </select>
  );
};
