import { account } from './account.ts';
import { capIssues } from './cap-issues.ts';
import { findUnplaced } from './corrections/find-unplaced.ts';
import { giveColumns } from './corrections/give-columns.ts';
import { createMender } from './corrections/mend-sheets.ts';
import { proposeIndicators } from './corrections/propose-indicators.ts';
import { createIssue } from './create-issue.ts';
import { createLedger } from './figures/ledger.ts';
import type { SheetReading } from './figures/read-sheet.ts';
import { readSheets } from './figures/read-sheets.ts';
import { settleFigures, type TableFigures } from './figures/settle-figures.ts';
import { summariseTables } from './layout/summarise-tables.ts';
import { limits } from './limits.ts';
import { createMatchers } from './match/create-matchers.ts';
import { noCorrections } from './model/corrections.ts';
import type { Issue, IssueCode } from './model/issue.ts';
import { keepBytes } from './prose/keep-bytes.ts';
import { readProses } from './prose/read-proses.ts';
import { settleAccepted } from './prose/settle-accepted.ts';
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
  'prose-without-figures',
  'too-long-prose',
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
  const corrections = context.corrections ?? noCorrections;
  const proposal = proposeIndicators(corrections.indicators ?? [], context.lists);
  const matchers = createMatchers(proposal.lists);
  const kept = keepBytes(withProgress(source.bytes, context), limits.prose);
  const opened = await openSource(kept.first, source.name);
  const { sheets, issues: said } = 'code' in opened ? { sheets: [], issues: [opened] } : opened;
  const given = giveColumns(corrections.columns, context.remembered ?? [], matchers);
  const mender = createMender(corrections);
  const laidOut = await readSheets(sheets.map(mender.mend), {
    name: source.name,
    hints: context.hints,
    matchers,
    mostObservations: context.mostObservations ?? limits.observations,
    givenOf: given.givenOf,
  });
  const prose = await readProses(opened, laidOut, kept, context.hints, matchers);
  await kept.close();
  const read = prose.sheets.map(mender.withDropped);
  const summary = summariseTables(read, matchers);
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
  const ledger = createLedger();
  const settled = settleFigures(tables, origin, matchers, ledger);
  const { accepted = [] } = corrections;
  const ofProse = settleAccepted(accepted, prose.proses, origin, matchers, ledger.forTable());
  const isEmpty = ledger.observations().length === 0 && prose.proses.length === 0;
  context.onProgress?.({ stage: 'checking', done: total, total });
  const issues = withNoFigures(
    withoutRepeats([
      ...said,
      ...proposal.issues,
      ...given.issues,
      ...mender.issues(),
      ...findUnplaced(corrections.columns, summary.tables),
      ...read.flatMap(({ issues: ofSheet }) => ofSheet),
      ...prose.issues,
      ...settled.issues,
      ...ofProse,
    ]),
    isEmpty,
  );
  const refused = isEmpty || issues.some(isRefusing);
  const observations = refused ? [] : ledger.observations();
  return {
    refused,
    observations,
    proses: prose.proses,
    issues: capIssues(issues.toSorted(createByPlace(sheets))),
    ...summary,
    ...account(read, { observations, issues, repeated: settled.repeated }),
    mended: mender.mended(),
    proposed: proposal.indicators,
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
const withNoFigures = (issues: readonly Issue[], isEmpty: boolean): readonly Issue[] =>
  isEmpty && issues.every(({ severity }) => severity !== 'error')
    ? [...issues, createIssue('no-figures')]
    : issues;

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
