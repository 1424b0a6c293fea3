/** A cell of the sheet that is being looked at: row 0 is the head over a column. */
export interface Place {
  /** The row's number in the file, from 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/** The rows that are shown, by their place in the list. */
export interface Lines {
  readonly count: number;
  /** The row's number in the file. */
  readonly numberAt: (line: number) => number;
  /** Where the row is in the list, or the last one before it; -1 above the first. */
  readonly find: (row: number) => number;
}

const pageStep = 15;

/** Where a key leads from a cell; null for a key that leads nowhere. Stays within what is shown. */
export const stepPlace = (
  from: Place,
  { key, ctrlKey = false }: { readonly key: string; readonly ctrlKey?: boolean },
  lines: Lines,
  columns: readonly number[],
): Place | null => {
  const down = (steps: number): Place => {
    const line = from.row === 0 ? -1 : lines.find(from.row);
    return toLine(Math.min(Math.max(line + steps, -1), lines.count - 1));
  };
  const toLine = (line: number): Place => ({
    ...from,
    row: line < 0 ? 0 : lines.numberAt(line),
  });
  const at = columns.indexOf(from.column);
  const across = (target: number): Place => ({
    ...from,
    column: columns[Math.min(Math.max(target, 0), columns.length - 1)] ?? from.column,
  });
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
      return ctrlKey ? { ...across(0), row: toLine(0).row } : across(0);
    case 'End':
      return ctrlKey
        ? { ...across(columns.length - 1), row: toLine(lines.count - 1).row }
        : across(columns.length - 1);
    default:
      return null;
  }
};
