import type { CellAddress } from '../../pipeline/model/cell-address.ts';
import type { Excerpt } from '../../pipeline/source/read-excerpt.ts';
import { readExcerpt } from '../../pipeline/source/read-excerpt.ts';
import type { Upload } from '../database/upload-row.ts';
import type { Platform } from '../platform.ts';
import { loadUnderstood } from '../uploads/understood.ts';
import { findPersonal } from './find-personal.ts';
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
  const personal = findPersonal(understood, cell.sheet);
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
  };
};
