import { createIssue } from '../create-issue.ts';
import type { GivenOf } from '../layout/columns/given.ts';
import { findRegions, type Regions } from '../layout/find-regions.ts';
import { createSpread } from '../layout/heading/spread.ts';
import { openingRows } from '../layout/open-table.ts';
import { sliceRow } from '../layout/region.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Issue } from '../model/issue.ts';
import { isFigureLike } from '../parse/figure-like.ts';
import type { Hints, IgnoredRow } from '../reading.ts';
import { isBlankRow, isRow, type Row, type Sheet } from '../source/table.ts';
import { createTableReader, type TableReader, type TableReading } from './table-reader.ts';

/** What the sheets of a file are read with. */
export interface SheetContext {
  /** The file's name. */
  readonly name: string;
  readonly hints: Hints;
  readonly matchers: Matchers;
  readonly mostObservations: number;
  readonly givenOf?: GivenOf;
}

/** A sheet as read: its tables, and the place of every row. */
export interface SheetReading {
  /** Null where the file has no sheets. */
  readonly sheet: string | null;
  readonly tables: readonly TableReading[];
  readonly issues: readonly Issue[];
  readonly ignored: readonly IgnoredRow[];
  readonly rows: number;
}

/** Reads the tables of one sheet row by row: the first rows are kept, the others pass. */
export const readSheet = async (sheet: Sheet, context: SheetContext): Promise<SheetReading> => {
  const faults: Issue[] = [];
  let rows = 0;
  const reader = createSheetReader(sheet, context);
  const end = (fault: Issue | null): SheetReading => {
    const read = reader.read();
    // Rows were refused one by one: the file is not empty.
    const isRefused = faults.length > 0 && read.tables.length === 0;
    const issues = read.issues.filter(({ code }) => !isRefused || code !== 'empty-file');
    return {
      ...read,
      sheet: sheet.name,
      issues: [...faults, ...issues, ...(fault ? [fault] : [])],
      rows,
    };
  };
  const excess = (): Issue | null =>
    reader.figures() > context.mostObservations ? tooMany(context) : null;
  for await (const batch of sheet.batches)
    for (const item of batch) {
      if (!isRow(item) && item.row === undefined) return end(item);
      rows += 1;
      if (isRow(item)) reader.add(item);
      else faults.push(item);
      const fault = excess();
      if (fault || reader.isLost()) return end(fault);
    }
  reader.end();
  return end(excess());
};

const tooMany = ({ mostObservations }: SheetContext): Issue =>
  createIssue('too-many-observations', {}, { params: { limit: mostObservations } });

/** Hands the rows to the tables that stand side by side, once it is known where these are. */
const createSheetReader = (sheet: Sheet, context: SheetContext) => {
  const { name, isGrid, merged } = sheet;
  const spread = createSpread(merged);
  const shared = { ...context, sheet: name, isGrid, merged, spread };
  let waiting: Row[] = [];
  let regions: Regions | null = null;
  let readers: readonly TableReader[] = [];
  const asides: IgnoredRow[] = [];
  const issues: Issue[] = [];

  const open = (): void => {
    const rows = waiting;
    waiting = [];
    const found = findRegions(rows, spread, context.matchers);
    regions = found;
    issues.push(...describeAsides(rows, found));
    readers = found.tables.map((region, i) =>
      createTableReader(shared, region, () => (i > 0 ? (readers[0]?.known() ?? null) : null)),
    );
    for (const row of rows) pass(row);
  };

  const pass = (row: Row): void => {
    let isTouched = false;
    for (const [i, reader] of readers.entries()) {
      const own = sliceRow(row, regions?.tables[i] ?? { from: 0, to: 0 });
      isTouched ||= !isBlankRow(own);
      reader.add(own);
    }
    if (!isTouched && !isBlankRow(row)) asides.push({ row: row.row, group: 'aside' });
  };

  const add = (row: Row): void => {
    if (regions) pass(row);
    else waiting.push(row);
    if (waiting.length >= openingRows) open();
  };

  return {
    add,
    end: (): void => {
      if (!regions) open();
      for (const reader of readers) reader.end();
    },
    figures: (): number => readers.reduce((sum, reader) => sum + reader.figures(), 0),
    isLost: (): boolean => readers.length > 0 && readers.every((reader) => reader.isLost()),
    read: () => {
      const read = readers.map((reader) => reader.read());
      return {
        tables: read.flatMap(({ tables }) => tables),
        issues: [...issues, ...read.flatMap((one) => one.issues)],
        ignored: onePerRow([...asides, ...read.flatMap(({ ignored }) => ignored)]),
      };
    },
  };
};

/** Figures that stand beside the tables without a heading are not read: it is said where. */
const describeAsides = (rows: readonly Row[], { asides }: Regions): Issue[] =>
  asides.flatMap((region) => {
    const cells = rows.flatMap((row) =>
      sliceRow(row, region).cells.flatMap((text, column) =>
        text.trim() === '' ? [] : [{ row: row.row, column, text }],
      ),
    );
    const [first] = cells;
    if (!first || !cells.some(({ text }) => isFigureLike(text))) return [];
    const { row, column } = first;
    return [createIssue('beside-table', { row, column }, { severity: 'warning' })];
  });

/** A row is left out for one reason; what it is to a table goes before what is blank there. */
const onePerRow = (ignored: readonly IgnoredRow[]): readonly IgnoredRow[] => {
  const byRow = new Map<number, IgnoredRow>();
  for (const one of ignored) {
    const other = byRow.get(one.row);
    if (!other || other.group === 'blank') byRow.set(one.row, one);
  }
  return [...byRow.values()].toSorted((a, b) => a.row - b.row);
};
