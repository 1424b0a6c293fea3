import { account } from './account.ts';
import { createIssue } from './create-issue.ts';
import { createMemorySpill } from './figures/log/spill.ts';
import type { SheetReading } from './figures/read-sheet.ts';
import { readSheets } from './figures/read-sheets.ts';
import {
  type Emit,
  type Settled,
  settleFigures,
  type TableFigures,
} from './figures/settle-figures.ts';
import { gatherIssues, listLogs, type SheetIssues } from './gather-issues.ts';
import { summariseTables } from './layout/summarise-tables.ts';
import { limits } from './limits.ts';
import { createMatchers } from './match/create-matchers.ts';
import type { Issue, IssueCode } from './model/issue.ts';
import type { Observation } from './model/observation.ts';
import { createProvenance } from './provenance.ts';
import type { Context, Reading, ReadingResult, Source } from './reading.ts';
import { createTextRow } from './source/delimited/read-csv.ts';
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
]);

/**
 * Reads a report file: bytes → sheets of rows → layout → figures → observations, with an issue for
 * everything that was not understood and the place of every row. Bad data never throws; what throws
 * is a broken program or a failing stream.
 */
export const normalise = async (source: Source, context: Context): Promise<Reading> => {
  const observations: Observation[] = [];
  const reading = await normaliseInto(source, context, (one) => void observations.push(one));
  return { ...reading, observations };
};

/**
 * The same, but each observation is handed out as it is settled, and none is kept: what memory holds
 * of a file are some bytes a figure. Nothing is handed out of a file that is refused.
 */
export const normaliseInto = async (
  source: Source,
  context: Context,
  emit: Emit,
): Promise<ReadingResult> => {
  const matchers = createMatchers(context.lists);
  const opened = await openSource(source.bytes, source.name, {
    createRow: createTextRow,
    most: context.mostOfWorkbook,
  });
  const { sheets, issues } = 'code' in opened ? { sheets: [], issues: [opened] } : opened;
  const read = await readSheets(sheets, {
    name: source.name,
    hints: context.hints,
    matchers,
    mostObservations: context.mostObservations ?? limits.observations,
    spill: context.spill ?? createMemorySpill(),
    onRows: (done) => context.onProgress?.({ stage: 'reading', done, total: null }),
    ...(context.given ? { givenOf: context.given } : {}),
  });
  const title = read.flatMap(({ tables }) => tables)[0]?.title ?? null;
  const provenance = createProvenance(source.name, context.hints, title, context.lists);
  const { dataset } = provenance;
  const origin = { dataset, upload: context.upload, today: context.today ?? null };
  const tables = read.flatMap(figuresOf);
  const total = tables.reduce((sum, { groups }) => sum + countFigures(groups), 0);
  const said = [...issues, ...read.flatMap((sheet) => sheet.issues)];
  const isRefused = said.some(isRefusing) || isAnyRefusing(listLogs(read));
  context.onProgress?.({ stage: 'checking', done: 0, total });
  const settled = settleFigures(tables, origin, matchers, isRefused ? () => undefined : emit);
  context.onProgress?.({ stage: 'checking', done: total, total });
  return {
    ...conclude(said, read, settled, sheets, isRefused),
    ...summariseTables(read),
    provenance,
  };
};

/** What became of the file: what is said of it, and whether it is refused. */
const conclude = (
  said: readonly Issue[],
  read: readonly SheetReading[],
  settled: Settled,
  sheets: readonly Sheet[],
  isRefused: boolean,
) => {
  const logs = [...listLogs(read), ...settled.issues];
  const found = gatherIssues(said, logs, sheets);
  // A table without a single figure says so, unless an error already tells why.
  const isSilent = settled.count === 0 && found.errors === 0;
  const all = isSilent ? gatherIssues([...said, createIssue('no-figures')], logs, sheets) : found;
  const refused = isRefused || settled.count === 0;
  const { ignored, rows } = account(read, said, logs, refused);
  const { issues, errors, warnings } = all;
  const observations = refused ? 0 : settled.count;
  const counts = { rows, observations, ignored: ignored.length, errors, warnings };
  return { refused, issues, ignored, counts };
};

const isAnyRefusing = (logs: readonly SheetIssues[]): boolean =>
  logs.some(({ issues }) => issues.kept().some(isRefusing));

const figuresOf = ({ sheet, tables }: SheetReading): readonly TableFigures[] =>
  tables.map(({ bodies }) => ({ sheet, groups: bodies }));

const countFigures = (groups: TableFigures['groups']): number =>
  groups.reduce((sum, { figures }) => sum + figures.length(), 0);

const isRefusing = ({ code, severity }: Issue): boolean =>
  severity === 'error' && refusing.has(code);
