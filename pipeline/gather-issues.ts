import { capIssues } from './cap-issues.ts';
import { inSheet } from './create-issue.ts';
import type { SheetReading } from './figures/rows/read-sheet.ts';
import { type Issues, withoutRepeats } from './issue-log.ts';
import type { Issue } from './model/issue.ts';
import type { Sheet } from './source/table.ts';

/** Everything that was said of a file. */
export interface Gathered {
  /** The first of it; one about the file as a whole comes first. */
  readonly issues: readonly Issue[];
  readonly errors: number;
  readonly warnings: number;
}

/** What was said of one sheet row by row. */
export interface SheetIssues {
  readonly sheet: string | null;
  readonly issues: Issues;
}

/** What was said of rows while they were read. */
export const listLogs = (read: readonly SheetReading[]): readonly SheetIssues[] =>
  read.flatMap(({ sheet, faults, tables }) =>
    [faults, ...tables.map(({ issues }) => issues)].map((issues) => ({ sheet, issues })),
  );

/**
 * All issues of a file, each said once: those of the file first, then as the reader comes upon them,
 * sheet by sheet, row by row. `said`: what is no log's.
 */
export const gatherIssues = (
  said: readonly Issue[],
  logs: readonly SheetIssues[],
  sheets: readonly Sheet[],
): Gathered => {
  const ofRows = logs.flatMap(({ sheet, issues }) =>
    issues.kept().map((issue) => inSheet(issue, sheet)),
  );
  const kept = withoutRepeats([...said, ...ofRows]).toSorted(createByPlace(sheets));
  const dropped = logs.map(({ issues }) => issues.dropped());
  const errors = kept.filter(({ severity }) => severity === 'error').length;
  const all = {
    errors: dropped.reduce((sum, one) => sum + one.errors, errors),
    warnings: dropped.reduce((sum, one) => sum + one.warnings, kept.length - errors),
  };
  return { ...all, issues: capIssues(kept, all) };
};

const createByPlace = (sheets: readonly Sheet[]) => {
  const order = new Map(sheets.map(({ name }, i) => [name, i]));
  const sheetOf = ({ sheet }: Issue): number => order.get(sheet ?? null) ?? -1;
  return (a: Issue, b: Issue): number => sheetOf(a) - sheetOf(b) || (a.row ?? 0) - (b.row ?? 0);
};
