import type { SheetReading } from './figures/read-sheet.ts';
import type { Issue } from './model/issue.ts';
import type { Observation } from './model/observation.ts';
import type { Counts, IgnoredRow } from './reading.ts';

export interface Account {
  readonly ignored: readonly IgnoredRow[];
  readonly counts: Counts;
}

/**
 * The place of every row, once: with observations or issues, or ignored for a named reason. Without
 * observations, as in a file that is refused, rows of figures are ignored as refused.
 */
export const account = (
  sheets: readonly SheetReading[],
  observations: readonly Observation[],
  issues: readonly Issue[],
): Account => {
  const told = Map.groupBy(issues, ({ sheet }) => sheet ?? null);
  const isRefused = observations.length === 0;
  const ignored = sheets.flatMap((reading) =>
    ignoredIn(reading, told.get(reading.sheet) ?? [], isRefused),
  );
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return {
    ignored,
    counts: {
      rows: sheets.reduce((sum, { rows }) => sum + rows, 0),
      observations: observations.length,
      ignored: ignored.length,
      errors,
      warnings: issues.length - errors,
    },
  };
};

const ignoredIn = (
  { sheet, tables, ignored }: SheetReading,
  issues: readonly Issue[],
  isRefused: boolean,
): readonly IgnoredRow[] => {
  const told = new Set(issues.map(({ row }) => row));
  const read = new Set<number>();
  for (const { bodies } of tables)
    for (const { figures } of bodies) for (const { row } of figures) read.add(row);
  const held = tables.flatMap(({ bodies }) => bodies.flatMap((body) => body.held));
  const left = ignored.filter(({ row }) => !told.has(row) && !read.has(row));
  const withheld = new Set(isRefused ? [...read, ...held] : held.filter((row) => !read.has(row)));
  const refused = [...withheld].filter((row) => !told.has(row));
  const all = [...left, ...refused.map((row) => ({ row, group: 'refused' as const }))];
  return sheet === null ? all : all.map((one) => ({ ...one, sheet }));
};
