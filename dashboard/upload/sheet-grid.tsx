import { useEffect, useRef } from 'preact/hooks';
import type { Sheet } from './create-sheets.ts';
import type { Place } from './create-view.ts';
import { SheetHead, SheetLineRow } from './sheet-line-row.tsx';
import { stepPlace } from './step-place.ts';
import { useStore } from './store-context.ts';

/** The table: one cell can be reached by Tab, the others from there by arrow keys. */
export const SheetGrid = ({ sheet }: { sheet: Sheet }) => {
  const { say, view } = useStore();
  const grid = useRef<HTMLTableElement>(null);
  const lines = view.lines.shown.value;
  const firstCells = lines.findIndex(({ kind }) => kind !== 'ignored');
  const walks = view.walks.value;

  useEffect(() => {
    if (walks > 0) focusPlace(grid.current, view.place.peek(), 'center');
  }, [walks]);

  const move = (event: KeyboardEvent, from: Place): void => {
    const next = stepPlace(from, event.key, lines, sheet.columns);
    if (!next) return;
    event.preventDefault();
    view.place.value = next;
    focusPlace(grid.current, next, 'nearest');
  };

  return (
    <div class="scroller sheet-scroller">
      <table ref={grid} class="sheet">
        <caption class="visually-hidden">{say('sheet.caption')}</caption>
        <SheetHead columns={sheet.columns} />
        <tbody>
          {lines.map((line, index) => (
            <SheetLineRow
              key={line.kind === 'ignored' ? `from ${line.from}` : line.row.row}
              line={line}
              sheet={sheet}
              isFirst={index === firstCells}
              onMove={move}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const focusPlace = (
  grid: HTMLElement | null,
  place: Place | null,
  block: ScrollLogicalPosition,
): void => {
  if (!place) return;
  const cell = grid?.querySelector<HTMLElement>(`[data-cell="${place.column}${place.row}"]`);
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block, inline: block });
};
