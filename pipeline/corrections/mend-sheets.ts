import { createIssue } from '../create-issue.ts';
import type { SheetReading } from '../figures/rows/read-sheet.ts';
import type { Corrections } from '../model/corrections.ts';
import type { Issue } from '../model/issue.ts';
import type { MendedCell } from '../reading.ts';
import type { RowOrIssue, Sheet } from '../source/table.ts';
import { createRecord, createRowMender, type SheetRecord } from './mend-rows.ts';
import { moveLabels } from './move-labels.ts';
import { planSheets, type SheetPlan } from './plan-sheets.ts';

/**
 * Hands out sheets whose rows read as a person mended them: texts in place of cells, rows left out.
 * What was mended is known once the rows have gone by.
 */
export const createMender = (corrections: Corrections) => {
  const plans = planSheets(corrections);
  const records = new Map<string | null, SheetRecord>();

  const mend = (sheet: Sheet): Sheet => {
    const plan = plans.get(sheet.name);
    if (!plan) return sheet;
    const record = createRecord();
    records.set(sheet.name, record);
    const { merged, moves } = moveLabels(sheet.merged, plan.dropped);
    const batches = {
      [Symbol.asyncIterator]: () =>
        mendBatches(sheet, createRowMender(sheet.name, plan, moves, record), record),
    };
    return { ...sheet, merged, batches };
  };

  /** The rows that were left out are counted with the others. */
  const withDropped = (reading: SheetReading): SheetReading => {
    const rows = [...(records.get(reading.sheet)?.dropped ?? [])];
    if (rows.length === 0) return reading;
    const dropped = rows.map((row) => ({ row, group: 'dropped' as const }));
    const ignored = [...reading.ignored, ...dropped].toSorted((a, b) => a.row - b.row);
    return { ...reading, rows: reading.rows + rows.length, ignored };
  };

  return {
    mend,
    withDropped,
    mended: (): readonly MendedCell[] =>
      [...records.values()].flatMap(({ mended }) => [...mended.values()]),
    /** What points to nothing in the file. */
    issues: (): readonly Issue[] =>
      [...plans].flatMap(([sheet, plan]) => findUnmet(sheet, plan, records.get(sheet))),
  };
};

/** A sheet may be read twice: its record is then the same. */
async function* mendBatches(
  { batches }: Sheet,
  mendRow: (item: RowOrIssue) => RowOrIssue | null,
  record: SheetRecord,
): AsyncGenerator<readonly RowOrIssue[]> {
  for await (const batch of batches) yield batch.map(mendRow).filter((item) => item !== null);
  record.isRead = true;
}

const findUnmet = (
  sheet: string | null,
  { texts, dropped }: SheetPlan,
  record: SheetRecord | undefined,
): readonly Issue[] => {
  // Of a sheet that was given up before its end nobody knows.
  if (record && !record.isRead) return [];
  const isUnmet = (row: number): boolean => !record?.met.has(row);
  const cells = [...texts].flatMap(([row, inRow]) =>
    isUnmet(row)
      ? [...inRow].map(([column, text]) => ({ place: { sheet, row, column }, text }))
      : [],
  );
  return [
    ...cells.map(({ place, text }) => createIssue('correction-without-cell', place, { text })),
    ...[...dropped]
      .filter(isUnmet)
      .map((row) => createIssue('correction-without-row', { sheet, row })),
  ];
};
