import {
  compareColumns,
  parseCellAddress,
  parseTextAddress,
} from '../../pipeline/model/cell-address.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { columnLetter } from '../../pipeline/source/table.ts';
import type { IgnoredRow, Upload, UploadIssue, UploadTable } from './answers.ts';
import type { FileRows, FileSheet } from './read-file-rows.ts';

export type SheetColumn = UploadTable['columns'][number];

/** One row of the file with all that is known of its cells, by column letter. */
export interface SheetRow {
  readonly row: number;
  /** The row's cells as written, by column letter, without empty ones; null when not known. */
  readonly cells: ReadonlyMap<string, string> | null;
  readonly figures: ReadonlyMap<string, Observation>;
  readonly issues: ReadonlyMap<string, readonly UploadIssue[]>;
  /** Issues about the row as a whole. */
  readonly rowIssues: readonly UploadIssue[];
  /** Why the row was left out, when it was. */
  readonly ignored: string | null;
}

/** A table of the file, put together again from what was understood of it. */
export interface Sheet {
  readonly sheet: string | null;
  readonly title: string | null;
  readonly headingRow: number | null;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

interface Draft {
  readonly row: number;
  cells: ReadonlyMap<string, string> | null;
  readonly figures: Map<string, Observation>;
  readonly issues: Map<string, UploadIssue[]>;
  readonly rowIssues: UploadIssue[];
  ignored: string | null;
}

const createDraft = (row: number): Draft => ({
  row,
  cells: null,
  figures: new Map(),
  issues: new Map(),
  rowIssues: [],
  ignored: null,
});

type DraftOf = (sheet: string | null, row: number) => Draft;

/**
 * The tables as the file has them, in its order and with its own row numbers and column letters:
 * every row with its cells as written, or, without `fileRows`, those that hold a figure, an issue or
 * were left out.
 */
export const createSheets = (
  upload: Pick<Upload, 'tables' | 'issues' | 'ignored'>,
  observations: readonly Observation[],
  fileRows: FileRows | null = null,
): readonly Sheet[] => {
  const tables = listTables(upload, fileRows ?? []);
  const drafts = tables.map(() => new Map<number, Draft>());
  const draftOf: DraftOf = (sheet, row) => {
    const rows = drafts[findTable(tables, sheet, row)] ?? new Map<number, Draft>();
    const draft = rows.get(row) ?? createDraft(row);
    rows.set(row, draft);
    return draft;
  };
  placeCells(fileRows ?? [], draftOf);
  placeFigures(observations, draftOf);
  placeIssues(upload.issues, draftOf);
  placeIgnored(upload.ignored, draftOf);
  for (const { sheet, headingRow } of tables) if (headingRow !== null) draftOf(sheet, headingRow);
  return tables.map((table, index) => createSheet(table, [...(drafts[index]?.values() ?? [])]));
};

/** The tables, and each sheet in which none was recognised as one without a heading. */
const listTables = (
  { tables, ignored }: Pick<Upload, 'tables' | 'ignored'>,
  fileRows: FileRows,
): readonly UploadTable[] => {
  const known = new Set(tables.map(({ sheet }) => sheet));
  const seen = [...fileRows, ...ignored].map(({ sheet }) => sheet);
  const others = [...new Set(seen)].filter((sheet) => sheet !== null && !known.has(sheet));
  const all = [...tables, ...others.map(createUnknownTable)];
  return all.length > 0 ? all : [createUnknownTable(null)];
};

const createUnknownTable = (sheet: string | null): UploadTable => ({
  sheet,
  title: null,
  headingRow: null,
  columns: [],
});

/** The last table of that sheet that begins at or above the row, else the sheet's first. */
const findTable = (tables: readonly UploadTable[], sheet: string | null, row: number): number => {
  const isHere = (table: UploadTable): boolean => sheet === null || table.sheet === sheet;
  const above = tables.findLastIndex((t) => isHere(t) && (t.headingRow ?? 0) <= row);
  return above >= 0 ? above : Math.max(tables.findIndex(isHere), 0);
};

/** Columns beyond these are drawn only where something was understood of them or is wrong. */
const mostColumns = 100;

const placeCells = (sheets: FileRows, draftOf: DraftOf): void => {
  for (const { sheet, rows } of sheets) placeRows(sheet, rows, draftOf);
};

const placeRows = (sheet: string | null, rows: FileSheet['rows'], draftOf: DraftOf): void => {
  for (const [row, cells] of rows) {
    const written = new Map<string, string>();
    for (const [index, cell] of cells.slice(0, mostColumns).entries())
      if (cell.trim() !== '') written.set(columnLetter(index), cell.trim());
    const draft = draftOf(sheet, row);
    draft.cells = written;
    // The server names only the first of very many rows that were left out.
    if (written.size === 0) draft.ignored = 'blank';
  }
};

const placeFigures = (observations: readonly Observation[], draftOf: DraftOf): void => {
  for (const observation of observations) {
    const at = parseCellAddress(observation.cell);
    if (at) draftOf(at.sheet, at.row).figures.set(at.column, observation);
  }
};

const placeIssues = (issues: readonly UploadIssue[], draftOf: DraftOf): void => {
  for (const issue of issues) {
    const at = placeOf(issue);
    if (!at) continue;
    const draft = draftOf(at.sheet, at.row);
    if (at.column === null) draft.rowIssues.push(issue);
    else draft.issues.set(at.column, [...(draft.issues.get(at.column) ?? []), issue]);
  }
};

const placeIgnored = (ignored: readonly IgnoredRow[], draftOf: DraftOf): void => {
  for (const { sheet, row, group } of ignored) draftOf(sheet, row).ignored = group;
};

/** Where an issue points: a cell, a row as a whole (`column` null), or nowhere (null). */
export const placeOf = (
  issue: UploadIssue,
): {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string | null;
} | null => {
  if (issue.cell !== null && parseTextAddress(issue.cell)) return null;
  const at = issue.cell === null ? null : parseCellAddress(issue.cell);
  if (at) return { ...at, sheet: at.sheet ?? issue.sheet };
  return issue.row === null ? null : { sheet: issue.sheet, row: issue.row, column: issue.column };
};

const createSheet = (table: UploadTable, drafts: readonly Draft[]): Sheet => ({
  ...table,
  columns: withUnlisted(table.columns, drafts),
  rows: drafts.toSorted((a, b) => a.row - b.row),
});

/** The columns by letter, with those that only a figure, an issue or a cell names. */
const withUnlisted = (
  listed: readonly SheetColumn[],
  drafts: readonly Draft[],
): readonly SheetColumn[] => {
  const columns = new Map(listed.map((column) => [column.column, column]));
  const add = (column: string, role: string): void => {
    if (!columns.has(column)) columns.set(column, { column, heading: null, role, detail: null });
  };
  for (const { figures, issues, cells } of drafts) {
    for (const column of figures.keys()) add(column, 'value');
    for (const column of issues.keys()) add(column, 'unknown');
    for (const column of cells?.keys() ?? []) add(column, 'unknown');
  }
  return [...columns.values()].sort((a, b) => compareColumns(a.column, b.column));
};
