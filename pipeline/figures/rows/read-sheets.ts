import { createIssue, inSheet } from '../../create-issue.ts';
import { createIssueLog } from '../../issue-log.ts';
import type { IgnoredGroup } from '../../model/ignored-group.ts';
import type { IssueCode, Severity } from '../../model/issue.ts';
import type { IgnoredRow } from '../../reading.ts';
import { describeShape } from '../../source/describe-shape.ts';
import { isRow, type Sheet } from '../../source/table.ts';
import { readSheet, type SheetReading, tooMany } from './read-sheet.ts';
import type { SheetContext } from './sheet-context.ts';

/** What a sheet says that is no table; among others that are it is left out and named. */
const isNoTable: ReadonlySet<IssueCode> = new Set([
  'no-heading',
  'empty-file',
  'list-without-figures',
  'unknown-measures',
]);

/** Reads every sheet that is shown. Hidden ones, and those without a table, are named and counted. */
export const readSheets = async (
  sheets: readonly Sheet[],
  context: SheetContext,
): Promise<readonly SheetReading[]> => {
  const readings: (readonly [Sheet, SheetReading])[] = [];
  const allHidden = sheets.every(({ hidden }) => hidden);
  let figures = 0;
  let rows = 0;
  for (const sheet of sheets) {
    const before = rows;
    const onRows = (ofSheet: number): void => context.onRows?.(before + ofSheet);
    const reading = sheet.hidden
      ? await leaveOut(sheet, 'hidden', allHidden ? 'error' : 'warning')
      : await readOne(sheet, { ...context, onRows });
    rows += reading.rows;
    figures += countFigures(reading);
    const isFull = figures > context.mostObservations;
    const issues = isFull ? [...reading.issues, tooMany(context)] : reading.issues;
    readings.push([sheet, { ...reading, issues }]);
    if (isFull) break;
  }
  const hasTable = readings.some(([, { tables }]) => tables.length > 0);
  const kept: SheetReading[] = [];
  for (const [sheet, reading] of readings) {
    const isTable = reading.tables.length > 0 || sheet.name === null;
    if (isTable || !reading.issues.some(({ code }) => isNoTable.has(code))) kept.push(reading);
    // A blank sheet beside others is nothing to be told of.
    else if (reading.rows === 0 && sheets.length > 1) continue;
    else
      kept.push(
        hasTable ? withPersons(await leaveOut(sheet, 'no-table', 'warning'), reading) : reading,
      );
  }
  return kept.length > 0 ? kept : readings.slice(0, 1).map(([, reading]) => reading);
};

/** Figures of all tables of a sheet. */
const countFigures = ({ tables }: SheetReading): number =>
  tables.flatMap(({ bodies }) => bodies).reduce((sum, { figures }) => sum + figures.length(), 0);

const readOne = async (sheet: Sheet, context: SheetContext): Promise<SheetReading> => {
  // A file out of an archive has a name of its own, which may say the period.
  const reading = await readSheet(sheet, { ...context, name: sheet.file ?? context.name });
  const issues = [...describeShape(sheet), ...reading.issues];
  return { ...reading, issues: issues.map((issue) => inSheet(issue, sheet.name)) };
};

/** Persons named in a sheet that is left out, and tables in it that may be one, are told of. */
const withPersons = (left: SheetReading, { issues, outlines }: SheetReading): SheetReading => ({
  ...left,
  outlines,
  issues: [...left.issues, ...issues.filter(({ code }) => code === 'personal-data')],
});

/** Every row of the sheet, left out for one reason that is named. */
const leaveOut = async (
  sheet: Sheet,
  group: IgnoredGroup & ('hidden' | 'no-table'),
  severity: Severity,
): Promise<SheetReading> => {
  const ignored: IgnoredRow[] = [];
  const faults = createIssueLog();
  let rows = 0;
  for await (const batch of sheet.batches)
    for (const item of batch) {
      rows += 1;
      if (isRow(item)) ignored.push({ row: item.row, group });
      else faults.add(inSheet(item, sheet.name));
    }
  const code = group === 'hidden' ? 'hidden-sheet' : 'sheet-without-table';
  const said = createIssue(
    code,
    { sheet: sheet.name },
    { severity, params: { name: sheet.name ?? '' } },
  );
  return { ...nothing, sheet: sheet.name, ignored, rows, issues: [said], faults };
};

const nothing: Omit<SheetReading, 'sheet' | 'faults'> = {
  tables: [],
  outlines: [],
  issues: [],
  ignored: [],
  rows: 0,
};
