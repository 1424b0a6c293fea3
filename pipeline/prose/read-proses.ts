import { createIssue } from '../create-issue.ts';
import type { SheetReading } from '../figures/rows/read-sheet.ts';
import { createIssueLog } from '../issue-log.ts';
import { limits } from '../limits.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Issue } from '../model/issue.ts';
import type { Hints } from '../reading.ts';
import { readText } from '../source/read-text.ts';
import type { Source, SourceText } from '../source/table.ts';
import { isProse } from './is-prose.ts';
import type { KeptBytes } from './keep-bytes.ts';
import type { Prose } from './prose.ts';
import { readProse } from './read-prose.ts';

/** What is read of a file once its sentences are asked too. */
export interface ProseReading {
  readonly proses: readonly Prose[];
  /** The tables, without what is no table where the file is prose. */
  readonly sheets: readonly SheetReading[];
  readonly issues: readonly Issue[];
}

/** Records of things and persons are no report in prose, though their cells hold sentences. */
const isList = (sheets: readonly SheetReading[]): boolean =>
  sheets.some(({ issues }) =>
    issues.some(({ code }) => code === 'list-without-figures' || code === 'personal-data'),
  );

const hasFigures = (sheets: readonly SheetReading[]): boolean =>
  sheets.some(({ tables }) =>
    tables.some(({ bodies }) => bodies.some(({ figures }) => figures.length() > 0)),
  );

const isHeaded = ({ tables, outlines }: SheetReading): boolean =>
  tables.length + outlines.length > 0;

/**
 * The sentences of a file: those of a document outside its tables, and a text file that is no table.
 * What is prose is told of as prose; a table is read as it ever was.
 */
export const readProses = async (
  source: Source | Issue,
  sheets: readonly SheetReading[],
  kept: KeptBytes,
  hints: Hints,
  matchers: Matchers,
): Promise<ProseReading> => {
  const nothing = { proses: [], sheets, issues: [] };
  if ('code' in source) return nothing;
  const found = source.kind === 'text' ? await readTextFile(sheets, kept) : (source.texts ?? []);
  if ('code' in found) return { ...nothing, sheets: [], issues: [found] };
  const texts = found.filter(({ text }) => isProse(text));
  const proses = texts.map((text) => readProse(text, hints, matchers)).filter(hasProposals);
  const isText = source.kind === 'text' && texts.length > 0;
  // A table that was headed says itself why nothing of it is read; no sentence has a figure of it.
  const isTable = isText && sheets.some(isHeaded);
  if (isTable && proses.every(({ proposals }) => proposals.length === 0)) return nothing;
  const rest = isText ? [] : sheets;
  if (proses.length > 0)
    return { proses, sheets: withoutLetterhead(rest), issues: besideTables(rest, proses) };
  // What looks like a table says itself why nothing of it is read.
  const isBare = texts.length > 0 && !rest.some(isHeaded);
  return isBare
    ? { ...nothing, sheets: [], issues: [createIssue('prose-without-figures')] }
    : nothing;
};

const hasProposals = ({ proposals, issues }: Prose): boolean =>
  proposals.length > 0 || issues.some(({ code }) => code === 'unclear-number');

/** The text of a file whose records are no table. */
const readTextFile = async (
  sheets: readonly SheetReading[],
  kept: KeptBytes,
): Promise<readonly SourceText[] | Issue> => {
  if (hasFigures(sheets) || isList(sheets)) return [];
  const bytes = await kept.again();
  const text = await readText(bytes ?? kept.head());
  if (text === null) return [];
  if (bytes !== null) return [{ name: null, text }];
  const params = { limit: limits.prose / 1_000 };
  return isProse(text) ? createIssue('too-long-prose', {}, { params }) : [];
};

/** A table that gave no figures is left out, and said, where the sentences beside it have some. */
const withoutLetterhead = (sheets: readonly SheetReading[]): readonly SheetReading[] =>
  sheets.map((reading) => (hasFigures([reading]) ? reading : leaveOut(reading)));

const leaveOut = (reading: SheetReading): SheetReading => {
  const { sheet, issues, ignored, faults, tables } = reading;
  const told = issues.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const ofRows = [faults, ...tables.map((table) => table.issues)].flatMap((one) => [...one.rows]);
  const rows = new Set([...ignored.map(({ row }) => row), ...told, ...ofRows]);
  const said = createIssue('sheet-without-table', { sheet }, { severity: 'warning' });
  return {
    ...reading,
    tables: [],
    faults: createIssueLog(),
    issues: [said, ...issues.filter(({ code }) => code === 'personal-data')],
    ignored: [...rows].map((row) => ({ row, group: 'no-table' })),
  };
};

const besideTables = (
  sheets: readonly SheetReading[],
  proses: readonly Prose[],
): readonly Issue[] => {
  const count = proses.reduce((sum, { proposals }) => sum + proposals.length, 0);
  if (count === 0 || !hasFigures(sheets)) return [];
  return [createIssue('prose-beside-tables', {}, { severity: 'warning', params: { count } })];
};
