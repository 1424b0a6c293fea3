import { createIssue } from './create-issue.ts';
import { readSheets } from './figures/read-sheets.ts';
import type { TableReading } from './figures/read-table.ts';
import { settleFigures, type TableFigures } from './figures/settle-figures.ts';
import { summariseTable } from './layout/summarise-table.ts';
import { limits } from './limits.ts';
import { createMatchers } from './match/create-matchers.ts';
import type { Issue, IssueCode } from './model/issue.ts';
import type { Observation } from './model/observation.ts';
import { createProvenance } from './provenance.ts';
import type { Context, Counts, IgnoredRow, Reading, Source } from './reading.ts';
import { openSource } from './source/open-source.ts';
import type { Sheet } from './source/table.ts';

export type * from './reading.ts';

/** Issues about the file as a whole: whatever else was read of it cannot be trusted. */
const refusing: ReadonlySet<IssueCode> = new Set([
  'empty-file',
  'not-a-table',
  'unreadable-encoding',
  'unsure-encoding',
  'undefined-byte',
  'nul-character',
  'double-encoded',
  'too-long-row',
  'no-heading',
  'duplicate-heading',
  'too-many-observations',
  'too-large-file',
  'too-large-inflated',
  'too-packed',
  'too-many-entries',
  'too-many-archives',
  'too-many-cells',
  'too-much-text',
  'too-many-sheets',
  'too-nested',
  'entities-in-file',
  'encrypted-file',
  'damaged-file',
]);

/**
 * Reads a report file: bytes → sheets of rows → layout → figures → observations, with an issue for
 * everything that was not understood and the place of every row. Bad data never throws; what throws
 * is a broken program or a failing stream.
 */
export const normalise = async (source: Source, context: Context): Promise<Reading> => {
  const matchers = createMatchers(context.lists);
  const opened = await openSource(withProgress(source.bytes, context), source.name);
  const { sheets, issues: said } = 'code' in opened ? { sheets: [], issues: [opened] } : opened;
  const tables = await readSheets(sheets, {
    name: source.name,
    hints: context.hints,
    matchers,
    mostObservations: context.mostObservations ?? limits.observations,
  });
  const title = tables.find((table) => table.layout)?.title ?? null;
  const provenance = createProvenance(source.name, context.hints, title, context.lists);
  const total = tables.reduce((sum, { figures }) => sum + figures.length, 0);
  context.onProgress?.({ stage: 'checking', done: 0, total });
  const origin = {
    dataset: provenance.dataset,
    upload: context.upload,
    today: context.today ?? null,
  };
  const settled = settleFigures(tables.map(figuresOf), origin, matchers);
  context.onProgress?.({ stage: 'checking', done: total, total });
  const found = [...said, ...tables.flatMap(({ issues }) => issues), ...settled.issues];
  const issues = withNoFigures(withoutRepeats(found), settled.observations);
  const refused = settled.observations.length === 0 || issues.some(isRefusing);
  const observations = refused ? [] : settled.observations;
  const summaries = tables.map(summariseTable);
  return {
    refused,
    observations,
    issues: capIssues(issues.toSorted(createByPlace(sheets))),
    tables: summaries.flatMap((summary) => summary.tables),
    mapping: { tables: summaries.flatMap(({ mapping }) => mapping.tables) },
    ...account(tables, observations, issues),
    provenance,
  };
};

const isRefusing = ({ code, severity }: Issue): boolean =>
  severity === 'error' && refusing.has(code);

const figuresOf = ({ sheet, figures, layout }: TableReading): TableFigures => ({
  sheet,
  figures,
  isPeriodByRow: Boolean(layout?.period),
});

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
  tables: readonly TableReading[],
  observations: readonly Observation[],
  issues: readonly Issue[],
): { readonly ignored: readonly IgnoredRow[]; readonly counts: Counts } => {
  const used = new Set<string>();
  for (const { sheet, figures } of tables)
    for (const { row } of figures) used.add(rowKey(sheet, row));
  for (const { sheet, row } of issues) if (row !== undefined) used.add(rowKey(sheet, row));
  const ignored = tables.flatMap((table) =>
    table.ignored
      .filter(({ row }) => !used.has(rowKey(table.sheet, row)))
      .map((one) => (table.sheet === null ? one : { ...one, sheet: table.sheet })),
  );
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return {
    ignored,
    counts: {
      rows: tables.reduce((sum, { rows }) => sum + rows, 0),
      observations: observations.length,
      ignored: ignored.length,
      errors,
      warnings: issues.length - errors,
    },
  };
};

const rowKey = (sheet: string | null | undefined, row: number): string => `${row} ${sheet ?? ''}`;

/** Issues of the file first, then as the reader comes upon them, sheet by sheet, row by row. */
const createByPlace = (sheets: readonly Sheet[]) => {
  const order = new Map(sheets.map(({ name }, i) => [name, i]));
  const sheetOf = ({ sheet }: Issue): number => order.get(sheet ?? null) ?? -1;
  return (a: Issue, b: Issue): number => sheetOf(a) - sheetOf(b) || (a.row ?? 0) - (b.row ?? 0);
};

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
