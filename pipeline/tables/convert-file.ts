import { createIssue, inSheet } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Issue } from '../model/issue.ts';
import { openSource } from '../source/open-source.ts';
import { cellNumber, filledCells, isRow, type Row, type Sheet } from '../source/table.ts';
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

/** Reads a file to its table alone: that of one sheet; what is left out is named. */
export const convertFile = async (
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): Promise<ConvertedFile> => {
  const opened = await openSource(bytes, name);
  if ('code' in opened) return refuse(opened);
  const { chosen, faults, left } = await chooseTable(opened.sheets);
  const warnings = [...opened.issues, ...left];
  if (!chosen) return refuse(faults[0] ?? createIssue('empty-file'), warnings);
  return {
    refusal: null,
    records: [chosen.heading, ...chosen.rows.map(writeCells)],
    rejected: chosen.rejected,
    warnings: [...warnings, ...faults.map(asWarning), ...chosen.warnings],
  };
};

/** The table that is written, why other sheets have none, and the sheets that are left out. */
interface Choice {
  readonly chosen: PlainTable | null;
  readonly faults: readonly Issue[];
  readonly left: readonly Issue[];
}

/** The first sheet that is surely a table; without such, the first that is most of one. */
const chooseTable = async (sheets: readonly Sheet[]): Promise<Choice> => {
  let chosen: { readonly table: PlainTable; readonly name: string | null } | null = null;
  const faults: Issue[] = [];
  const left: Issue[] = [];
  for (const sheet of sheets) {
    const { name, hidden } = sheet;
    // Batches are read once: only of a sheet that is not read is asked whether it holds anything.
    if (hidden || (chosen && likeness(chosen.table) === 2)) {
      if (!(await isEmpty(sheet)))
        left.push(leftOut(hidden ? 'hidden-sheet' : 'other-sheet', name));
      continue;
    }
    const table = await readPlainTable(sheet);
    if ('code' in table) {
      if (table.code !== 'empty-file') faults.push(inSheet(table, name));
    } else if (chosen && likeness(table) <= likeness(chosen.table))
      left.push(leftOut('other-sheet', name));
    else {
      if (chosen) left.push(leftOut('other-sheet', chosen.name));
      chosen = { table, name };
    }
  }
  return { chosen: chosen?.table ?? null, faults, left };
};

/** A cover or a note is lines under each other, and the box of a form's number has no rows. */
const likeness = ({ rows }: PlainTable): 0 | 1 | 2 => {
  if (rows.length === 0) return 0;
  const some = rows.slice(0, limits.sample);
  const wide = some.filter((row) => filledCells(row).length > 1);
  return wide.length * 2 > some.length ? 2 : 1;
};

const leftOut = (code: 'hidden-sheet' | 'other-sheet', sheet: string | null): Issue =>
  createIssue(code, { sheet }, { severity: 'warning' });

const asWarning = (issue: Issue): Issue => ({ ...issue, severity: 'warning' });

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
