import type { CellAddress } from '../model/cell-address.ts';
import type { Issue } from '../model/issue.ts';
import { openSource } from './open-source.ts';
import { isRow, type Row, type Sheet } from './table.ts';

/** Rows of a report around one cell, with those of its heading. */
export interface Excerpt {
  readonly sheet: string | null;
  /** In their order; what lies between two that do not follow each other is left out. */
  readonly rows: readonly Row[];
}

/** Which rows of a report are asked for. */
export interface ExcerptWanted {
  readonly cell: CellAddress;
  /** Rows that are shown wherever the cell is: those of the heading. */
  readonly always: readonly number[];
  /** Rows before and after the cell's. */
  readonly around: number;
}

/**
 * The rows around a cell of a report file, read no further than needed. Null when the file has no such
 * sheet; an issue when it is no table.
 */
export const readExcerpt = async (
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  wanted: ExcerptWanted,
): Promise<Excerpt | Issue | null> => {
  const source = await openSource(bytes, name);
  if ('code' in source) return source;
  const sheet = source.sheets.find((one) => one.name === wanted.cell.sheet);
  return sheet ? { sheet: sheet.name, rows: await readRows(sheet, wanted) } : null;
};

const readRows = async (
  { batches }: Sheet,
  { cell, always, around }: ExcerptWanted,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  const last = Math.max(cell.row + around, ...always);
  const isWanted = ({ row }: Row): boolean =>
    Math.abs(row - cell.row) <= around || always.includes(row);
  for await (const batch of batches)
    for (const item of batch) {
      if (isRow(item) && item.row > last) return rows;
      if (isRow(item) && isWanted(item)) rows.push(item);
    }
  return rows;
};
