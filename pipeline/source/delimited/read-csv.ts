import { createIssue } from '../../create-issue.ts';
import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import { checkRow } from '../check-row.ts';
import { isRow, type RowOrIssue } from '../table.ts';
import { detectDialect } from './detect-dialect.ts';
import type { Dialect } from './dialect.ts';
import { splitRecords } from './split-records.ts';

/** Characters gathered before the dialect is judged. */
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
    const { dialect, skip } = detectDialect(rest);
    rest = rest.slice(skip);
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

/** May the row go beyond what a row may hold? */
const isLarge = (cells: readonly string[]): boolean => {
  let length = 0;
  for (const cell of cells) length += cell.length;
  return length > limits.cell || cells.length > limits.columns;
};

/** Turns text into rows with their numbers, watching for what no honest table holds. */
const createRecordReader = (dialect: Dialect) => {
  let next = 1;
  const read = (text: string, isLast: boolean) => {
    const { records, used } = splitRecords(text, dialect, isLast);
    const items: RowOrIssue[] = [];
    const hasNul = text.includes('\0');
    for (const cells of records) {
      const item = cells
        ? hasNul || isLarge(cells)
          ? checkRow({ row: next, cells })
          : { row: next, cells }
        : createIssue('bad-quoting', { row: next });
      next += 1;
      items.push(item);
      if (!isRow(item) && item.code === 'nul-character') return { items, used, ended: true };
    }
    return { items, used, ended: false };
  };
  return { read, nextRow: () => next };
};
