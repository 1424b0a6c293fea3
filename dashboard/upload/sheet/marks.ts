import { columnIndex, parseCellAddress } from '../../../pipeline/model/cell-address.ts';
import { findLast } from './sheet-rows.ts';

/** What the cells and rows of a sheet became, as sorted arrays: it can hold a million of them. */
export interface SheetMarks {
  /** Null where the file has no sheets. */
  readonly sheet: string | null;
  /** The cells of figures, each as `row × 2^14 + column`; rows from 1, columns from 0. */
  readonly figures: Float64Array<ArrayBuffer>;
  /** The rows that were left out. */
  readonly ignored: Uint32Array<ArrayBuffer>;
  /** Why each was, as a place in `reasons`. */
  readonly why: Uint8Array<ArrayBuffer>;
  readonly reasons: readonly string[];
}

/** More columns than a spreadsheet has. */
const columnsOfRow = 2 ** 14;

interface IgnoredRow {
  readonly sheet?: string | null;
  readonly row: number;
  readonly group: string;
}

/** The marks of each sheet that has any. */
export const createMarks = (
  observations: readonly { readonly cell: string }[],
  ignored: readonly IgnoredRow[],
): readonly SheetMarks[] => {
  const figures = new Map<string | null, number[]>();
  for (const { cell } of observations) {
    const at = parseCellAddress(cell);
    if (at) add(figures, at.sheet, at.row * columnsOfRow + columnIndex(at.column));
  }
  const rows = Map.groupBy(ignored, ({ sheet }) => sheet ?? null);
  const sheets = new Set([...figures.keys(), ...rows.keys()]);
  return [...sheets].map((sheet) => ({
    sheet,
    figures: new Float64Array(figures.get(sheet) ?? []).sort(),
    ...createIgnored(rows.get(sheet) ?? []),
  }));
};

const add = (lists: Map<string | null, number[]>, key: string | null, value: number): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

const createIgnored = (rows: readonly IgnoredRow[]) => {
  const sorted = rows.toSorted((a, b) => a.row - b.row);
  const reasons = [...new Set(sorted.map(({ group }) => group))];
  const places = new Map(reasons.map((reason, place) => [reason, place]));
  return {
    ignored: new Uint32Array(sorted.map(({ row }) => row)),
    why: new Uint8Array(sorted.map(({ group }) => places.get(group) ?? 0)),
    reasons,
  };
};

export const noMarks: SheetMarks = {
  sheet: null,
  figures: new Float64Array(),
  ignored: new Uint32Array(),
  why: new Uint8Array(),
  reasons: [],
};

/** Is the cell a figure? `column` counts from 0. */
export const isFigure = ({ figures }: SheetMarks, row: number, column: number): boolean => {
  const code = row * columnsOfRow + column;
  return figures[findLast(figures, code)] === code;
};

/** Does the row hold any figure? */
export const hasFigures = ({ figures }: SheetMarks, row: number): boolean =>
  Math.floor((figures[findLast(figures, (row + 1) * columnsOfRow - 1)] ?? 0) / columnsOfRow) ===
  row;

/** Why the row was left out; null when it was not. */
export const reasonOf = ({ ignored, why, reasons }: SheetMarks, row: number): string | null => {
  const at = findLast(ignored, row);
  return ignored[at] === row ? (reasons[why[at] ?? 0] ?? null) : null;
};
