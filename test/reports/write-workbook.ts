import * as XLSX from '@e965/xlsx';
import * as v from 'valibot';

/** A workbook as a test describes it: cells as text or numbers, null for a blank one. */
export const workbookSchema = v.object({
  /** The file's name without its ending. */
  file: v.string(),
  formats: v.array(v.picklist(['xlsx', 'xls', 'ods', 'html'])),
  sheets: v.array(
    v.object({
      name: v.string(),
      rows: v.array(v.array(v.nullable(v.union([v.string(), v.number()])))),
      merged: v.exactOptional(v.array(v.string()), []),
      hidden: v.exactOptional(v.boolean(), false),
      hiddenRows: v.exactOptional(v.array(v.number()), []),
      hiddenColumns: v.exactOptional(v.array(v.number()), []),
    }),
  ),
});
export type Workbook = v.InferOutput<typeof workbookSchema>;
export type Format = Workbook['formats'][number];

const bookTypes = { xlsx: 'xlsx', xls: 'biff8', ods: 'ods', html: 'html' } as const;

const createSheet = ({
  rows,
  merged,
  hiddenRows,
  hiddenColumns,
}: Workbook['sheets'][number]): XLSX.WorkSheet => {
  const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!merges'] = merged.map((range) => XLSX.utils.decode_range(range));
  const last = (indices: readonly number[]): number => Math.max(0, ...indices);
  sheet['!rows'] = Array.from({ length: last(hiddenRows) }, (_, i) => ({
    hidden: hiddenRows.includes(i + 1),
  }));
  sheet['!cols'] = Array.from({ length: last(hiddenColumns) + 1 }, (_, i) => ({
    hidden: hiddenColumns.includes(i),
  }));
  return sheet;
};

/** The workbook's bytes in one of the formats; SheetJS writes them, our own readers read them. */
export const writeWorkbook = ({ sheets }: Workbook, format: Format): Uint8Array => {
  const book = XLSX.utils.book_new();
  for (const sheet of sheets) XLSX.utils.book_append_sheet(book, createSheet(sheet), sheet.name);
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  const written: ArrayBuffer = XLSX.write(book, { bookType: bookTypes[format], type: 'array' });
  return new Uint8Array(written);
};
