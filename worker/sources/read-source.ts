import * as v from 'valibot';
import type { CellAddress } from '../../pipeline/model/cell-address.ts';
import type { Excerpt } from '../../pipeline/source/read-excerpt.ts';
import { readExcerpt } from '../../pipeline/source/read-excerpt.ts';
import type { Upload } from '../database/upload-row.ts';
import type { Platform } from '../platform.ts';
import { loadUnderstood } from '../uploads/understood.ts';
import { publisherName } from './publisher-name.ts';

/** What the reading says of the upload's tables, as far as it matters here. */
const tablesSchema = v.array(
  v.object({
    sheet: v.nullable(v.string()),
    headingRow: v.number(),
    columns: v.array(v.object({ column: v.string(), role: v.string() })),
  }),
);

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
  const { tables, ignored, provenance } = await loadUnderstood(storage, upload.reading);
  const inSheet = v.parse(tablesSchema, tables).filter(({ sheet }) => sheet === cell.sheet);
  const headingRows = inSheet.map(({ headingRow }) => headingRow).filter((row) => row <= cell.row);
  const source = await storage.open(upload.object);
  if (source === null) throw new Error(`missing object: ${upload.object}`);
  const wanted = { cell, always: headingRows.slice(-1), around: rowsAround };
  const excerpt = await readExcerpt(source.body, upload.name, wanted);
  if (excerpt === null || 'code' in excerpt) return null;
  const personal = inSheet.flatMap(({ columns }) =>
    columns.filter(({ role }) => role === 'personal').map(({ column }) => column),
  );
  const signed = ignored.filter(
    ({ group, sheet }) => group === 'signature' && (sheet ?? null) === cell.sheet,
  );
  return {
    excerpt,
    publisher: publisherName(provenance.publisher),
    publishedOn: provenance.publishedOn,
    headingRows,
    personalColumns: new Set(personal),
    personalRows: new Set(signed.map(({ row }) => row)),
  };
};
