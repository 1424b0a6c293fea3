import { createIssue } from '../../create-issue.ts';
import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import { checkRow } from '../check-row.ts';
import { isRow, type Row, type RowOrIssue } from '../table.ts';
import { TextRow } from '../text-row.ts';
import { alignHeading } from './align-heading.ts';
import { detectDialect } from './detect-dialect.ts';
import type { Dialect } from './dialect.ts';
import { isPadded, lineEnd, lineStart, withoutEdges } from './line-edges.ts';
import { findLooseColumns, findOwnQuotes, isLoose } from './loose-quotes.ts';
import { eachRecord, splitRecords } from './split-records.ts';

/** Characters gathered before the dialect is judged. */
const sampleLength = 65_536;
/** Rows that say how wide the others are. */
const sampleRows = 60;

/**
 * Rows of delimited text, in batches as the text arrives: the file is never one string. A record with
 * wrong quotes comes as an issue in its place; an issue that ends the file comes last.
 */
export async function* readCsv(
  text: AsyncIterable<string | Issue>,
  createRow: CreateRow = createPlainRow,
): AsyncGenerator<readonly RowOrIssue[]> {
  let rest = '';
  let reader: RecordReader | undefined;
  const open = (): RecordReader => {
    const { dialect, skip } = detectDialect(rest);
    rest = rest.slice(skip);
    const sample = rest.slice(0, sampleLength);
    const { records } = splitRecords(sample, dialect, true);
    const whole = records
      .slice(0, sampleRows)
      .flatMap((cells, i) => (cells ? [{ row: i + 1, cells }] : []));
    const loose = findLooseColumns(sample, dialect);
    return createRecordReader(dialect, alignHeading(whole), createRow, loose);
  };
  for await (const piece of text) {
    if (typeof piece !== 'string') return yield [piece];
    rest += piece;
    if (!reader && rest.length < sampleLength) continue;
    reader ??= open();
    const step = reader.read(rest, false);
    rest = rest.slice(step.used);
    yield step.items;
    if (step.ended) return;
    if (rest.length > limits.record) return yield [tooLongRecord(reader.nextRow(), rest.length)];
  }
  reader ??= open();
  if (rest !== '') yield reader.read(rest, true).items;
}

type RecordReader = ReturnType<typeof createRecordReader>;

const tooLongRecord = (row: number, found: number): Issue =>
  createIssue('too-long-row', { row }, { params: { found, limit: limits.record } });

/** How a row is made of a line: of a text from there to there. */
export type CreateRow = (
  row: number,
  text: string,
  from: number,
  to: number,
  delimiter: string,
) => Row;

/** A row with its cells cut out. */
const createPlainRow: CreateRow = (row, text, from, to, delimiter) => ({
  row,
  cells: text.slice(from, to).split(delimiter),
});

/** A row that cuts its cells out when they are asked for. */
export const createTextRow: CreateRow = (row, text, from, to, delimiter) =>
  new TextRow(row, text, from, to, delimiter);

/** A row some cells of which stand in quotes; `raw`: its record as it is written. */
const createQuotedRow = (
  row: number,
  cells: readonly string[],
  raw: string,
  dialect: Dialect,
  looseColumns: readonly number[],
): Row => {
  const unquoted = looseColumns.find((i) => isLoose(raw, cells[i] ?? '', dialect));
  const ownQuotes = findOwnQuotes(raw, cells, dialect);
  const plain = { row, cells, startsQuoted: raw.startsWith(dialect.quote) };
  if (unquoted === undefined && ownQuotes.length === 0) return plain;
  return { ...plain, ownQuotes, ...(unquoted === undefined ? {} : { unquoted }) };
};

/** A line so short can hold neither a cell nor a row beyond the limits. */
const shortLine = Math.min(limits.cell, limits.columns);

/** Turns text into rows with their numbers, watching for what no honest table holds. */
const createRecordReader = (
  dialect: Dialect,
  align: (row: Row) => Row,
  createRow: CreateRow,
  looseColumns: readonly number[],
) => {
  const { delimiter } = dialect;
  const hasEdges = isPadded(delimiter);
  let next = 1;
  const read = (text: string, isLast: boolean) => {
    const items: RowOrIssue[] = [];
    const isClean = !text.includes('\0');
    let ended = false;
    const keep = (item: RowOrIssue): void => {
      next += 1;
      if (ended) return;
      items.push(item);
      ended = !isRow(item) && item.code === 'nul-character';
    };
    const used = eachRecord(text, dialect, isLast, {
      line: (begin, end) => {
        const from = hasEdges ? lineStart(text, begin, end) : begin;
        const to = hasEdges ? lineEnd(text, from, end, delimiter) : end;
        if (isClean && to - from < shortLine)
          keep(align(createRow(next, text, from, to, delimiter)));
        else keep(checkRow(align(createPlainRow(next, text, from, to, delimiter))));
      },
      quoted: (record, from, to) => {
        if (!record) return keep(createIssue('bad-quoting', { row: next }));
        const raw = text.slice(from, to);
        const cells = hasEdges ? withoutEdges(record, raw, dialect.quote) : record;
        keep(checkRow(align(createQuotedRow(next, cells, raw, dialect, looseColumns))));
      },
    });
    return { items, used, ended };
  };
  return { read, nextRow: () => next };
};
