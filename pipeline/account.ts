import { createRowSet, type RowSet } from './figures/log/row-set.ts';
import type { SheetReading } from './figures/rows/read-sheet.ts';
import type { SheetIssues } from './gather-issues.ts';
import type { Issue } from './model/issue.ts';
import type { IgnoredRow } from './reading.ts';

export interface Account {
  readonly ignored: readonly IgnoredRow[];
  readonly rows: number;
}

/** What became of the figures that were read. */
export interface Outcome {
  /** About no row, or of few rows. */
  readonly said: readonly Issue[];
  readonly logs: readonly SheetIssues[];
  /** Rows with figures of which none is an observation. */
  readonly leftOut: readonly IgnoredRow[];
  /** Nothing of the file is an observation. */
  readonly isRefused: boolean;
}

/**
 * The place of every row, once: with observations or issues, or ignored for a named reason. Without
 * observations, as in a file that is refused, rows of figures are ignored as refused.
 */
export const account = (
  sheets: readonly SheetReading[],
  { said, logs, leftOut, isRefused }: Outcome,
): Account => {
  const told = Map.groupBy(said, ({ sheet }) => sheet ?? null);
  const ofRows = Map.groupBy(logs, ({ sheet }) => sheet);
  const left = Map.groupBy(isRefused ? [] : leftOut, ({ sheet }) => sheet ?? null);
  const ignored = sheets.flatMap((reading) => {
    const { sheet } = reading;
    const sets = (ofRows.get(sheet) ?? []).map(({ issues }) => issues.rows);
    const all = [rowsOf(told.get(sheet) ?? []), ...sets];
    const isTold = (row: number): boolean => all.some((rows) => rows.has(row));
    const leftHere = (left.get(sheet) ?? []).filter(({ row }) => !isTold(row));
    return [...ignoredIn(reading, isTold, isRefused), ...leftHere];
  });
  return { ignored, rows: sheets.reduce((sum, { rows }) => sum + rows, 0) };
};

const rowsOf = (issues: readonly Issue[]): RowSet => {
  const rows = createRowSet();
  for (const { row } of issues) if (row !== undefined) rows.add(row);
  return rows;
};

const ignoredIn = (
  { sheet, tables, ignored }: SheetReading,
  isTold: (row: number) => boolean,
  isRefused: boolean,
): readonly IgnoredRow[] => {
  const bodies = tables.flatMap((table) => table.bodies);
  const read = bodies.map(({ figures }) => figures.rows);
  const isRead = (row: number): boolean => read.some((rows) => rows.has(row));
  const held = bodies.flatMap((body) => [...body.held]);
  const left = ignored.filter(({ row }) => !isTold(row) && !isRead(row));
  const withheld = isRefused
    ? [...read.flatMap((rows) => [...rows]), ...held]
    : held.filter((row) => !isRead(row));
  const group: IgnoredRow['group'] = isRefused ? 'refused' : 'asked';
  const unread = [...new Set(withheld)].filter((row) => !isTold(row));
  const all = [...left, ...unread.map((row) => ({ row, group }))];
  return sheet === null ? all : all.map((one) => ({ ...one, sheet }));
};
