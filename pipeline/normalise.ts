import { createIssue } from './create-issue.ts';
import { readTable, type TableReading } from './figures/read-table.ts';
import { settleFigures } from './figures/settle-figures.ts';
import { summariseTable } from './layout/summarise-table.ts';
import { limits } from './limits.ts';
import { createMatchers } from './match/create-matchers.ts';
import type { Issue, IssueCode } from './model/issue.ts';
import type { Observation } from './model/observation.ts';
import { createProvenance } from './provenance.ts';
import type { Context, Counts, IgnoredRow, Reading, Source } from './reading.ts';
import { openSource } from './source/open-source.ts';

export type * from './reading.ts';

/** Issues about the file as a whole: whatever else was read of it cannot be trusted. */
const refusing: ReadonlySet<IssueCode> = new Set([
  'empty-file',
  'not-a-table',
  'unreadable-encoding',
  'nul-character',
  'double-encoded',
  'too-long-row',
  'no-heading',
  'duplicate-heading',
  'too-many-observations',
]);

const nothingRead: TableReading = {
  title: null,
  layout: null,
  figures: [],
  issues: [],
  ignored: [],
  rows: 0,
};

/**
 * Reads a report file: bytes → rows → layout → figures → observations, with an issue for everything
 * that was not understood and the place of every row. Bad data never throws; what throws is a broken
 * program or a failing stream.
 */
export const normalise = async (source: Source, context: Context): Promise<Reading> => {
  const matchers = createMatchers(context.lists);
  const opened = await openSource(withProgress(source.bytes, context));
  const table =
    'code' in opened
      ? { ...nothingRead, issues: [opened] }
      : await readTable(opened, {
          name: source.name,
          hints: context.hints,
          matchers,
          mostObservations: context.mostObservations ?? limits.observations,
        });
  const provenance = createProvenance(source.name, context.hints, table.title, context.lists);
  const total = table.figures.length;
  context.onProgress?.({ stage: 'checking', done: 0, total });
  const origin = {
    dataset: provenance.dataset,
    upload: context.upload,
    sheet: null,
    isPeriodByRow: Boolean(table.layout?.period),
    today: context.today ?? null,
  };
  const settled = settleFigures(table.figures, origin, matchers);
  context.onProgress?.({ stage: 'checking', done: total, total });
  const found = withoutRepeats([...table.issues, ...settled.issues]);
  const issues = withNoFigures(found, settled.observations);
  const refused = settled.observations.length === 0 || issues.some((one) => refusing.has(one.code));
  const observations = refused ? [] : settled.observations;
  const accounted = account(table, observations, issues);
  return {
    refused,
    observations,
    issues: capIssues(issues.toSorted(byPlace)),
    ...summariseTable(table),
    ...accounted,
    provenance,
  };
};

/** One fault of a unit's cell holds for every figure of its row: it is said once. */
const withoutRepeats = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((one) => [JSON.stringify(one), one])).values(),
];

/** A table without a single figure says so, unless an error already tells why. */
const withNoFigures = (
  issues: readonly Issue[],
  observations: readonly Observation[],
): readonly Issue[] =>
  observations.length > 0 || issues.some((one) => one.severity === 'error')
    ? issues
    : [...issues, createIssue('no-figures')];

async function* withProgress(
  bytes: AsyncIterable<Uint8Array>,
  context: Context,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const chunk of bytes) {
    done += chunk.length;
    context.onProgress?.({ stage: 'reading', done, total: null });
    yield chunk;
  }
}

/** Every row once: with observations or issues, or ignored for a named reason. */
const account = (
  table: TableReading,
  observations: readonly Observation[],
  issues: readonly Issue[],
): { readonly ignored: readonly IgnoredRow[]; readonly counts: Counts } => {
  const used = new Set(table.figures.map((figure) => figure.row));
  for (const issue of issues) if (issue.row !== undefined) used.add(issue.row);
  const ignored = table.ignored.filter(({ row }) => !used.has(row));
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return {
    ignored,
    counts: {
      rows: table.rows,
      observations: observations.length,
      ignored: ignored.length,
      errors,
      warnings: issues.length - errors,
    },
  };
};

/** Issues of the file first, then as the reader comes upon them, row by row. */
const byPlace = (a: Issue, b: Issue): number => (a.row ?? 0) - (b.row ?? 0);

const capIssues = (issues: readonly Issue[]): readonly Issue[] => {
  if (issues.length <= limits.issues) return issues;
  const count = issues.length - limits.issues;
  const severity = issues.slice(limits.issues).some((one) => one.severity === 'error')
    ? 'error'
    : 'warning';
  return [
    ...issues.slice(0, limits.issues),
    createIssue('more-issues', {}, { severity, params: { count } }),
  ];
};
