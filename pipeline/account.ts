import type { SheetReading } from './figures/read-sheet.ts';
import type { Issue } from './model/issue.ts';
import type { Observation } from './model/observation.ts';
import type { Counts, IgnoredRow } from './reading.ts';

export interface Account {
  readonly ignored: readonly IgnoredRow[];
  readonly counts: Counts;
}

/** What became of the figures that were read. */
export interface Outcome {
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
  /** Rows with figures that stand elsewhere too. */
  readonly repeated: readonly IgnoredRow[];
}

/**
 * The place of every row, once: with observations or issues, or ignored for a named reason. Without
 * observations, as in a file that is refused, rows of figures are ignored as refused.
 */
export const account = (sheets: readonly SheetReading[], outcome: Outcome): Account => {
  const { observations, issues } = outcome;
  const told = Map.groupBy(issues, ({ sheet }) => sheet ?? null);
  const isRefused = observations.length === 0;
  const repeated = isRefused ? new Map<string | null, IgnoredRow[]>() : repeatedRows(outcome);
  const ignored = sheets.flatMap((reading) => {
    const own = told.get(reading.sheet) ?? [];
    const again = repeated.get(reading.sheet) ?? [];
    return [...ignoredIn(reading, own, isRefused), ...withoutTold(again, own)];
  });
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

const withoutTold = (
  rows: readonly IgnoredRow[],
  issues: readonly Issue[],
): readonly IgnoredRow[] => {
  const told = new Set(issues.map(({ row }) => row));
  return rows.filter(({ row }) => !told.has(row));
};

/** By sheet, the rows whose every figure was kept from another place. */
const repeatedRows = ({ observations, repeated }: Outcome): Map<string | null, IgnoredRow[]> => {
  const kept = new Set(
    repeated.length === 0 ? [] : observations.map(({ cell }) => cell.replace(/[A-Z]+(?=\d+$)/, '')),
  );
  const isKept = ({ sheet, row }: IgnoredRow): boolean =>
    kept.has(sheet === undefined ? `${row}` : `${sheet}!${row}`);
  return Map.groupBy(
    repeated.filter((one) => !isKept(one)),
    ({ sheet }) => sheet ?? null,
  );
};
