import { account } from './account.ts';
import { findUnplaced } from './corrections/find-unplaced.ts';
import { giveColumns } from './corrections/give-columns.ts';
import { createMender } from './corrections/mend-sheets.ts';
import { proposeIndicators } from './corrections/propose-indicators.ts';
import { createIssue } from './create-issue.ts';
import type { TableFigures } from './figures/check/table-check.ts';
import { createMemorySpill } from './figures/log/spill.ts';
import type { SheetReading } from './figures/rows/read-sheet.ts';
import { readSheets } from './figures/rows/read-sheets.ts';
import { createLedger } from './figures/settle/ledger.ts';
import { countFigures, isCompared, settleFigures } from './figures/settle/settle-figures.ts';
import { type Emit, type Origin, toObservation } from './figures/settle/settled-figure.ts';
import { gatherIssues, listLogs, type SheetIssues } from './gather-issues.ts';
import { limits } from './limits.ts';
import { summariseTables } from './mapping/summarise-tables.ts';
import { createMatchers, type Matchers } from './match/create-matchers.ts';
import { type Corrections, noCorrections } from './model/corrections.ts';
import type { Issue, IssueCode } from './model/issue.ts';
import type { Observation } from './model/observation.ts';
import { keepBytes } from './prose/keep-bytes.ts';
import { type ProseReading, readProses } from './prose/read-proses.ts';
import { settleAccepted } from './prose/settle-accepted.ts';
import { createProvenance } from './provenance.ts';
import type { Context, IgnoredRow, Reading, ReadingResult, Source } from './reading.ts';
import { createTextRow } from './source/delimited/read-csv.ts';
import { composeText } from './source/encoding/compose-text.ts';
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
  'unknown-measures',
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
  const observations: Observation[] = [];
  const keep: Emit = (settled) => void observations.push(toObservation(settled));
  const reading = await normaliseInto(source, context, keep);
  return { ...reading, observations };
};

/**
 * The same, but each figure is handed out as it is settled, and none is kept: what memory holds of a
 * file are some bytes a figure. Nothing is handed out of a file that is refused.
 */
export const normaliseInto = async (
  source: Source,
  context: Context,
  emit: Emit,
): Promise<ReadingResult> => {
  const corrections = context.corrections ?? noCorrections;
  const proposal = proposeIndicators(corrections.indicators ?? [], context.lists);
  const matchers = createMatchers(proposal.lists);
  const kept = keepBytes(source.bytes, limits.prose);
  const options = { createRow: createTextRow, most: context.mostOfWorkbook };
  const name = composeText(source.name);
  const opened = await openSource(kept.first, name, options);
  const { sheets, issues } = 'code' in opened ? { sheets: [], issues: [opened] } : opened;
  const given = giveColumns(corrections.columns, context.remembered ?? [], matchers);
  const mender = createMender(corrections);
  const laidOut = await readSheets(sheets.map(mender.mend), {
    name,
    hints: context.hints,
    matchers,
    mostObservations: context.mostObservations ?? limits.observations,
    givenOf: given.givenOf,
    spill: context.spill ?? createMemorySpill(),
    onRows: (done) => context.onProgress?.({ stage: 'reading', done, total: null }),
  });
  const prose = await readProses(opened, laidOut, kept, context.hints, matchers);
  await kept.close();
  const read = prose.sheets.map(mender.withDropped);
  const summary = summariseTables(read, matchers);
  const title = read.flatMap(({ tables }) => tables)[0]?.title ?? null;
  const provenance = createProvenance(name, context.hints, title, context.lists);
  const said = [
    ...issues,
    ...proposal.issues,
    ...given.issues,
    ...mender.issues(),
    ...findUnplaced(corrections.columns, summary.tables),
    ...read.flatMap((sheet) => sheet.issues),
    ...prose.issues,
  ];
  const { dataset } = provenance;
  const origin = { dataset, upload: context.upload, today: context.today ?? null };
  const settled = settle({ said, read, prose, corrections }, origin, matchers, context, emit);
  return {
    ...conclude(settled, read, prose, sheets),
    proses: prose.proses,
    ...summary,
    mended: mender.mended(),
    proposed: proposal.indicators,
    provenance,
  };
};

/** What was read of a file, before its figures are settled. */
interface Unsettled {
  readonly said: readonly Issue[];
  readonly read: readonly SheetReading[];
  readonly prose: ProseReading;
  readonly corrections: Corrections;
}

/** What is left to be told once they are. */
interface Concluded {
  readonly said: readonly Issue[];
  readonly logs: readonly SheetIssues[];
  readonly leftOut: readonly IgnoredRow[];
  readonly count: number;
  readonly isRefused: boolean;
}

/** Figures of tables, then those that a person accepted of texts, become observations. */
const settle = (
  { said, read, prose, corrections }: Unsettled,
  origin: Origin,
  matchers: Matchers,
  { onProgress }: Context,
  emit: Emit,
): Concluded => {
  const logs = listLogs(read);
  const isRefused = said.some(isRefusing) || isAnyRefusing(logs);
  const hand = isRefused ? () => undefined : emit;
  const tables = read.flatMap(figuresOf);
  const total = tables.reduce((sum, table) => sum + countFigures(table), 0);
  const { accepted = [] } = corrections;
  const ledger = createLedger(isCompared(tables) || accepted.length > 0);
  onProgress?.({ stage: 'checking', done: 0, total });
  const settled = settleFigures(tables, origin, matchers, ledger, hand);
  const ofProse = settleAccepted(
    accepted,
    prose.proses,
    origin,
    matchers,
    ledger,
    ledger.forTable(null),
    total,
  );
  settled.handOut();
  ofProse.handOut(hand);
  onProgress?.({ stage: 'checking', done: total, total });
  return {
    said: [...said, ...ofProse.issues],
    logs: [...logs, ...settled.issues],
    leftOut: settled.leftOut(),
    count: ledger.count(),
    isRefused,
  };
};

/** What became of the file: what is said of it, and whether it is refused. */
const conclude = (
  { said, logs, leftOut, count, isRefused }: Concluded,
  read: readonly SheetReading[],
  prose: ProseReading,
  sheets: readonly Sheet[],
) => {
  const isEmpty = count === 0 && prose.proses.length === 0;
  const found = gatherIssues(said, logs, sheets);
  // A table without a single figure says so, unless an error already tells why.
  const isSilent = isEmpty && found.errors === 0;
  const all = isSilent ? gatherIssues([...said, createIssue('no-figures')], logs, sheets) : found;
  const refused = isEmpty || isRefused;
  const observations = refused ? 0 : count;
  const outcome = { said, logs, leftOut, isRefused: observations === 0 };
  const { ignored, rows } = account(read, outcome);
  const { issues, errors, warnings } = all;
  const counts = { rows, observations, ignored: ignored.length, errors, warnings };
  return { refused, issues, ignored, counts };
};

const isAnyRefusing = (logs: readonly SheetIssues[]): boolean =>
  logs.some(({ issues }) => issues.kept().some(isRefusing));

const figuresOf = ({ sheet, tables }: SheetReading): readonly TableFigures[] =>
  tables.map(({ bodies }) => ({ sheet, groups: bodies }));

const isRefusing = ({ code, severity }: Issue): boolean =>
  severity === 'error' && refusing.has(code);
