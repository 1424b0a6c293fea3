import type { SheetColumn } from './create-sheets.ts';
import type { Place } from './create-view.ts';
import type { SheetLine } from './sheet-lines.ts';

const pageStep = 15;

/** Where a key leads from a cell; null for a key that leads nowhere. Stays within what is shown. */
export const stepPlace = (
  from: Place,
  key: string,
  lines: readonly SheetLine[],
  columns: readonly SheetColumn[],
): Place | null => {
  const rows = lines.flatMap((line) => (line.kind === 'ignored' ? [] : [line.row.row]));
  const down = (steps: number): Place | null => {
    const row = rows[clamp(rows.indexOf(from.row) + steps, rows.length)];
    return row === undefined ? null : { ...from, row };
  };
  const across = (target: number): Place | null => {
    const column = columns[clamp(target, columns.length)];
    return column ? { ...from, column: column.column } : null;
  };
  const at = columns.findIndex(({ column }) => column === from.column);
  switch (key) {
    case 'ArrowDown':
      return down(1);
    case 'ArrowUp':
      return down(-1);
    case 'PageDown':
      return down(pageStep);
    case 'PageUp':
      return down(-pageStep);
    case 'ArrowRight':
      return across(at + 1);
    case 'ArrowLeft':
      return across(at - 1);
    case 'Home':
      return across(0);
    case 'End':
      return across(columns.length - 1);
    default:
      return null;
  }
};

const clamp = (index: number, length: number): number => Math.min(Math.max(index, 0), length - 1);
