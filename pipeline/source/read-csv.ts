import Papa from 'papaparse';
import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Issue } from '../model/issue.ts';
import { checkRow } from './check-row.ts';
import { type Dialect, detectDialect, type Split } from './detect-delimiter.ts';
import { isRow, type RowOrIssue } from './table.ts';

/** Characters gathered before the delimiter is judged. */
const sampleLength = 65_536;

/**
 * Rows of delimited text, in batches as the text arrives: the file is never one string. A record with
 * wrong quotes comes as an issue in its place; an issue that ends the file comes last.
 */
export async function* readCsv(
  text: AsyncIterable<string | Issue>,
): AsyncGenerator<readonly RowOrIssue[]> {
  let rest = '';
  let reader: RecordReader | undefined;
  const open = (): RecordReader => {
    const dialect = detectDialect(rest, splitSample);
    rest = rest.slice(dialect.skip);
    return createRecordReader(dialect);
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

interface Records {
  readonly records: readonly (readonly string[])[];
  /** Index in `records` of those whose quotes are wrong. */
  readonly badQuotes: ReadonlySet<number>;
  /** Characters used up: what follows is an unfinished record. */
  readonly used: number;
}

/**
 * The whole records of a piece of text; the last, possibly unfinished one only when `isLast`.
 * Papa's quote faults in a record that is not handed out yet are not faults: the rest may follow.
 */
const splitRecords = (parser: Papa.Parser, text: string, isLast: boolean): Records => {
  const parsed: Papa.ParseResult<string[]> = parser.parse(text, 0, !isLast);
  const bad = parsed.errors.map((error) => error.row ?? 0);
  return {
    records: parsed.data,
    badQuotes: new Set(bad.filter((row) => row < parsed.data.length)),
    used: parsed.meta.cursor,
  };
};

const splitSample: Split = (text, delimiter, newline) =>
  splitRecords(new Papa.Parser({ delimiter, newline }), text, true).records;

/** Turns text into rows with their numbers, watching for what no honest table holds. */
const createRecordReader = (dialect: Dialect) => {
  const parser = new Papa.Parser({ delimiter: dialect.delimiter, newline: dialect.newline });
  let next = 1;
  const read = (text: string, isLast: boolean) => {
    const { records, badQuotes, used } = splitRecords(parser, text, isLast);
    const items: RowOrIssue[] = [];
    for (const [i, cells] of records.entries()) {
      if (isLast && i === records.length - 1 && isEndOfFile(cells)) break;
      const item = badQuotes.has(i)
        ? createIssue('bad-quoting', { row: next })
        : checkRow({ row: next, cells: withoutReturn(cells) });
      next += 1;
      items.push(item);
      if (!isRow(item) && item.code === 'nul-character') return { items, used, ended: true };
    }
    return { items, used, ended: false };
  };
  return { read, skip: dialect.skip, nextRow: () => next };
};

/** After the last line end the parser hands out one empty record that is none. */
const isEndOfFile = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === '';

/** Records end at LF, so a CR before it is still in the last cell. */
const withoutReturn = (cells: readonly string[]): readonly string[] => {
  const last = cells[cells.length - 1];
  return last?.endsWith('\r') ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
};
