import { createIssue } from '../../create-issue.ts';
import { createIssueLog, type Issues } from '../../issue-log.ts';
import type { Outline } from '../../layout/opened-table.ts';
import type { Issue } from '../../model/issue.ts';
import type { IgnoredRow } from '../../reading.ts';
import { isRow, type Sheet } from '../../source/table.ts';
import type { SheetContext } from './sheet-context.ts';
import { createSheetReader } from './sheet-reader.ts';
import type { Lane, TableReading } from './table-reader.ts';

/** A sheet as read: its tables, and the place of every row. */
export interface SheetReading {
  /** Null where the file has no sheets. */
  readonly sheet: string | null;
  readonly tables: readonly TableReading[];
  /** Tables that cannot be read as long as nobody says what their columns are. */
  readonly outlines: readonly Outline[];
  /** What was said of the sheet and its headings. */
  readonly issues: readonly Issue[];
  /** Rows that could not be read at all. */
  readonly faults: Issues;
  readonly ignored: readonly IgnoredRow[];
  readonly rows: number;
}

/** Reads the tables of one sheet row by row: the first rows are kept, the others pass. */
export const readSheet = async (sheet: Sheet, context: SheetContext): Promise<SheetReading> => {
  const faults = createIssueLog();
  let rows = 0;
  let refusedRows = 0;
  const reader = createSheetReader(sheet, context);
  const end = (fault: Issue | null): SheetReading => {
    const read = reader.read();
    // Rows were refused one by one: the file is not empty.
    const isRefused = refusedRows > 0 && read.tables.length === 0;
    const issues = read.issues.filter(({ code }) => !isRefused || code !== 'empty-file');
    return {
      ...read,
      sheet: sheet.name,
      issues: [...issues, ...(fault ? [fault] : [])],
      faults,
      rows,
    };
  };
  const isLimited = Number.isFinite(context.mostObservations);
  const excess = (): Issue | null =>
    isLimited && reader.figures() > context.mostObservations ? tooMany(context) : null;
  let isLost = false;
  let lane: Lane | null = null;
  for await (const batch of sheet.batches) {
    for (const item of batch) {
      if (isLost) return end(stoppedAt(rows));
      if (!isRow(item) && item.row === undefined) return end(item);
      rows += 1;
      if (!isRow(item)) {
        faults.add(item);
        refusedRows += 1;
      } else if (!lane?.(item)) {
        reader.add(item);
        lane = reader.lane();
        isLost = reader.isLost();
      }
      const fault = excess();
      if (fault) return end(fault);
    }
    context.onRows?.(rows);
  }
  if (isLost) return end(null);
  reader.end();
  return end(excess());
};

/** Nothing in the first rows can be read: the others are neither read nor counted. */
const stoppedAt = (rows: number): Issue =>
  createIssue('reading-stopped', {}, { severity: 'warning', params: { rows } });

/** More figures than one reading keeps in memory. */
export const tooMany = ({ mostObservations }: SheetContext): Issue =>
  createIssue('too-many-observations', {}, { params: { limit: mostObservations } });
