import {
  columnIndex,
  parseCellAddress,
  parseTextAddress,
} from '../../../pipeline/model/cell-address.ts';
import type { CellCorrection } from '../../../pipeline/model/corrections.ts';
import type { UploadIssue, UploadTable } from '../answers.ts';
import { noMarks, type SheetMarks } from './marks.ts';
import type { SheetRows } from './sheet-rows.ts';

export type SheetColumn = UploadTable['columns'][number];

/** A sheet's rows as they were cut. */
export interface CutSheet {
  /** Null where the file has no sheets. */
  readonly sheet: string | null;
  readonly rows: SheetRows;
}

/** What a reading said of the sheets of a file. */
export interface Understood {
  readonly tables: readonly UploadTable[];
  readonly issues: readonly UploadIssue[];
  readonly marks: readonly SheetMarks[];
}

/** A sheet to be drawn: its rows, and what became of them. */
export interface GridSheet extends CutSheet {
  readonly tables: readonly UploadTable[];
  readonly marks: SheetMarks;
  /** By `row/column`, columns from 0; those of a row as a whole by `row/`. */
  readonly issues: ReadonlyMap<string, readonly UploadIssue[]>;
  /** Texts that a person put in place of what stands in a cell, by `row/column`. */
  readonly mended: ReadonlyMap<string, string>;
  /** The columns that are drawn, from 0. */
  readonly columns: readonly number[];
}

/** A place in a file: a cell, or a row as a whole (`column` null). */
export interface SheetPlace {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number | null;
}

/** Where an issue points; null when it is about no place in particular. */
export const placeOf = (issue: UploadIssue): SheetPlace | null => {
  if (textCellOf(issue) !== null) return null;
  const at = issue.cell === null ? null : parseCellAddress(issue.cell);
  if (at) return { sheet: at.sheet ?? issue.sheet, row: at.row, column: columnIndex(at.column) };
  if (issue.row === null) return null;
  const column = issue.column === null ? null : columnIndex(issue.column);
  return { sheet: issue.sheet, row: issue.row, column };
};

/** The place in a text that an issue names; null: it names a cell, or none. */
export const textCellOf = ({ sheet, cell }: UploadIssue): string | null =>
  cell === null || !parseTextAddress(cell) ? null : sheet === null ? cell : `${sheet}!${cell}`;

/** Columns beyond these are drawn only where something was understood of them or is wrong. */
const mostColumns = 100;

const nothingUnderstood: Understood = { tables: [], issues: [], marks: [] };

/** The sheets of a file with what a reading said of them; null before the first reading has ended. */
export const createGridSheets = (
  sheets: readonly CutSheet[],
  understood: Understood | null,
  mended: readonly CellCorrection[] = [],
): readonly GridSheet[] => {
  const { tables, issues, marks } = understood ?? nothingUnderstood;
  return sheets.map((each) => {
    const mine = tables.filter(({ sheet }) => sheet === each.sheet);
    const placed = issuesOf(issues, each.sheet);
    return {
      ...each,
      tables: mine,
      marks: marks.find(({ sheet }) => sheet === each.sheet) ?? noMarks,
      issues: placed,
      mended: mendedIn(mended, each.sheet),
      columns: listColumns(each.rows.width, mine, [...placed.keys()]),
    };
  });
};

const issuesOf = (
  issues: readonly UploadIssue[],
  sheet: string | null,
): ReadonlyMap<string, readonly UploadIssue[]> =>
  Map.groupBy(
    issues.filter((issue) => placeOf(issue)?.sheet === sheet),
    (issue) => {
      const place = placeOf(issue);
      return `${place?.row}/${place?.column ?? ''}`;
    },
  );

const mendedIn = (
  mended: readonly CellCorrection[],
  sheet: string | null,
): ReadonlyMap<string, string> =>
  new Map(
    mended.flatMap(({ cell, text }) => {
      const at = parseCellAddress(cell);
      if (at?.sheet !== sheet) return [];
      return [[`${at.row}/${columnIndex(at.column)}`, text] as const];
    }),
  );

const listColumns = (
  width: number,
  tables: readonly UploadTable[],
  places: readonly string[],
): readonly number[] => {
  const named = tables
    .flatMap(({ columns }) => columns)
    .filter(({ role }) => role !== 'unknown')
    .map(({ column }) => columnIndex(column));
  const atFault = places.flatMap((place) => {
    const column = place.split('/')[1];
    return column ? [Number(column)] : [];
  });
  const first = Array.from({ length: Math.min(width, mostColumns) }, (_, i) => i);
  return [...new Set([...first, ...named, ...atFault])].sort((a, b) => a - b);
};

/** What a person put in place of what stands in the cell; undefined: nothing. */
export const mendedAt = ({ mended }: GridSheet, row: number, column: number): string | undefined =>
  mended.get(`${row}/${column}`);

/** The issues of a cell, or with `column` null of its row as a whole. */
export const issuesAt = (
  { issues }: GridSheet,
  row: number,
  column: number | null,
): readonly UploadIssue[] => issues.get(`${row}/${column ?? ''}`) ?? [];

/** The table that a row belongs to as far as that column goes, with what the column was read as. */
export const columnAt = (
  { tables }: GridSheet,
  row: number,
  column: number,
): { readonly table: UploadTable; readonly column: SheetColumn } | null => {
  const held = tables.flatMap((table) => {
    const found = table.columns.find((each) => columnIndex(each.column) === column);
    return found ? [{ table, column: found }] : [];
  });
  return held.findLast(({ table }) => (table.headingRow ?? 0) <= row) ?? held[0] ?? null;
};
