import { account } from './account.ts';
import { createIssue } from './create-issue.ts';
import type { SheetReading } from './figures/read-sheet.ts';
import { readSheets } from './figures/read-sheets.ts';
import { settleFigures, type TableFigures } from './figures/settle-figures.ts';
import { summariseTables } from './layout/summarise-tables.ts';
import { limits } from './limits.ts';
import { createMatchers } from './match/create-matchers.ts';
import type { Issue, IssueCode } from './model/issue.ts';
import type { Observation } from './model/observation.ts';
import { createProvenance } from './provenance.ts';
import type { Context, Reading, Source } from './reading.ts';
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
  'uneven-heading',
  'list-without-figures',
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
  'double-cell',
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
  const read = await readSheets(sheets, {
    name: source.name,
    hints: context.hints,
    matchers,
    mostObservations: context.mostObservations ?? limits.observations,
    ...(context.given ? { givenOf: context.given } : {}),
  });
  const title = read.flatMap(({ tables }) => tables)[0]?.title ?? null;
  const provenance = createProvenance(source.name, context.hints, title, context.lists);
  const tables = read.flatMap(figuresOf);
  const total = tables.reduce((sum, { groups }) => sum + countFigures(groups), 0);
  context.onProgress?.({ stage: 'checking', done: 0, total });
  const origin = {
    dataset: provenance.dataset,
    upload: context.upload,
    today: context.today ?? null,
  };
  const settled = settleFigures(tables, origin, matchers);
  context.onProgress?.({ stage: 'checking', done: total, total });
  const found = [...said, ...read.flatMap(({ issues }) => issues), ...settled.issues];
  const issues = withNoFigures(withoutRepeats(found), settled.observations);
  const refused = settled.observations.length === 0 || issues.some(isRefusing);
  const observations = refused ? [] : settled.observations;
  return {
    refused,
    observations,
    issues: capIssues(issues.toSorted(createByPlace(sheets))),
    ...summariseTables(read),
    ...account(read, observations, issues),
    provenance,
  };
};

const figuresOf = ({ sheet, tables }: SheetReading): readonly TableFigures[] =>
  tables.map(({ bodies }) => ({ sheet, groups: bodies }));

const countFigures = (groups: TableFigures['groups']): number =>
  groups.reduce((sum, { figures }) => sum + figures.length, 0);

const isRefusing = ({ code, severity }: Issue): boolean =>
  severity === 'error' && refusing.has(code);

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
