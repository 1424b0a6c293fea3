import { createIssue, inSheet } from '../create-issue.ts';
import type { Issue } from '../model/issue.ts';
import { openSource } from '../source/open-source.ts';
import { cellNumber, isRow, type Row, type Sheet } from '../source/table.ts';
import { type PlainTable, readPlainTable } from './read-plain-table.ts';

/** The one table of a file, as text cells; or why there is none. */
export interface ConvertedFile {
  readonly refusal: Issue | null;
  /** The heading first. */
  readonly records: readonly (readonly string[])[];
  readonly rejected: readonly Issue[];
  readonly warnings: readonly Issue[];
}

const refuse = (refusal: Issue, warnings: readonly Issue[] = []): ConvertedFile => ({
  refusal,
  records: [],
  rejected: [],
  warnings,
});

/** Reads a file to its table alone: the first sheet that holds one; the others are named. */
export const convertFile = async (
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): Promise<ConvertedFile> => {
  const opened = await openSource(bytes, name);
  if ('code' in opened) return refuse(opened);
  const warnings: Issue[] = [...opened.issues];
  let chosen: PlainTable | undefined;
  let fault: Issue | undefined;
  for (const sheet of opened.sheets) {
    if (sheet.hidden || (chosen && (await isEmpty(sheet)))) continue;
    if (chosen) {
      warnings.push(createIssue('other-sheet', { sheet: sheet.name }, { severity: 'warning' }));
      continue;
    }
    const table = await readPlainTable(sheet);
    if ('code' in table) fault ??= inSheet(table, sheet.name);
    else chosen = table;
  }
  if (!chosen) return refuse(fault ?? createIssue('empty-file'), warnings);
  return {
    refusal: null,
    records: [chosen.heading, ...chosen.rows.map(writeCells)],
    rejected: chosen.rejected,
    warnings: [...warnings, ...chosen.warnings],
  };
};

const isEmpty = async ({ batches }: Sheet): Promise<boolean> => {
  for await (const batch of batches) if (batch.some(isRow)) return false;
  return true;
};

/** Numbers as any reader of CSV understands them: the number that is meant, not how it is shown. */
const writeCells = (row: Row): readonly string[] =>
  row.cells.map((cell, i) => {
    const number = cellNumber(row, i);
    if (number === undefined) return cell;
    return `${number}${cell.endsWith('%') ? '%' : ''}`;
  });
