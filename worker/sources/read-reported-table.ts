import {
  type CellAddress,
  columnIndex,
  writeCellAddress,
} from '../../pipeline/model/cell-address.ts';
import type { Excerpt } from '../../pipeline/source/read-excerpt.ts';
import { readExcerpt } from '../../pipeline/source/read-excerpt.ts';
import type { Upload } from '../database/upload-row.ts';
import type { Platform } from '../platform.ts';
import { loadUnderstood, type Understood } from '../uploads/understood.ts';
import { findPersonalCells, isOpenCell } from './find-personal-cells.ts';
import { publisherName } from './publisher-name.ts';

/** A published report around one cell, with what must not be shown of it. */
export interface ReportedTable {
  readonly excerpt: Excerpt;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly headingRows: readonly number[];
  readonly personalColumns: ReadonlySet<string>;
  /** Rows of signatures: they name persons. */
  readonly personalRows: ReadonlySet<number>;
  /** What a person put in place of the cell's text; null: nothing. */
  readonly mended: string | null;
}

const rowsAround = 8;

/** Null when the upload has no such sheet, or is not published. */
export const readReportedTable = async (
  upload: Upload,
  cell: CellAddress,
  { storage }: Pick<Platform, 'storage'>,
): Promise<ReportedTable | null> => {
  if (upload.status !== 'published' || upload.reading === null) return null;
  const understood = await loadUnderstood(storage, upload.reading);
  const { provenance } = understood;
  const personal = findPersonalCells(understood, cell.sheet);
  const headingRows = personal.headingRows.filter((row) => row <= cell.row);
  const source = await storage.open(upload.object);
  if (source === null) throw new Error(`missing object: ${upload.object}`);
  const wanted = { cell, always: headingRows.slice(-1), around: rowsAround };
  const excerpt = await readExcerpt(source.body, upload.name, wanted);
  if (excerpt === null || 'code' in excerpt) return null;
  return {
    excerpt,
    publisher: publisherName(provenance.publisher),
    publishedOn: provenance.publishedOn,
    headingRows,
    personalColumns: personal.columns,
    personalRows: personal.rows,
    mended: isOpenCell(personal, cell) ? findMended(understood.mended, cell) : null,
  };
};

const findMended = (
  mended: Understood['mended'],
  { sheet, column, row }: CellAddress,
): string | null => {
  const address = writeCellAddress(sheet, columnIndex(column), row);
  return mended.find(({ cell }) => cell === address)?.now ?? null;
};
