import type { RowSet } from './figures/log/row-set.ts';
import { createRowSet } from './figures/log/row-set.ts';
import type { SheetReading } from './figures/read-sheet.ts';
import type { SheetIssues } from './gather-issues.ts';
import type { Issue } from './model/issue.ts';
import type { IgnoredRow } from './reading.ts';

export interface Account {
  readonly ignored: readonly IgnoredRow[];
  readonly rows: number;
}

/**
 * The place of every row, once: with observations or issues, or ignored for a named reason. In a file
 * that is refused, rows of figures are ignored as refused.
 */
export const account = (
  sheets: readonly SheetReading[],
  said: readonly Issue[],
  logs: readonly SheetIssues[],
  isRefused: boolean,
): Account => {
  const told = Map.groupBy(said, ({ sheet }) => sheet ?? null);
  const ofRows = Map.groupBy(logs, ({ sheet }) => sheet);
  const ignored = sheets.flatMap((reading) => {
    const sets = (ofRows.get(reading.sheet) ?? []).map(({ issues }) => issues.rows);
    return ignoredIn(reading, [rowsOf(told.get(reading.sheet) ?? []), ...sets], isRefused);
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
  told: readonly RowSet[],
  isRefused: boolean,
): readonly IgnoredRow[] => {
  const read = tables.flatMap(({ bodies }) => bodies.map(({ figures }) => figures.rows));
  const isTold = (row: number): boolean => told.some((rows) => rows.has(row));
  const isRead = (row: number): boolean => read.some((rows) => rows.has(row));
  const left = ignored.filter(({ row }) => !isTold(row) && !isRead(row));
  const refused = isRefused ? [...new Set(read.flatMap((rows) => [...rows]))] : [];
  const all = [
    ...left,
    ...refused.filter((row) => !isTold(row)).map((row) => ({ row, group: 'refused' as const })),
  ];
  return sheet === null ? all : all.map((one) => ({ ...one, sheet }));
};
