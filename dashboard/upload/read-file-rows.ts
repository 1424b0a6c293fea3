import { openSource } from '../../pipeline/source/open-source.ts';
import { isRow, type Sheet } from '../../pipeline/source/table.ts';

/** The cells of each row as written, by row number from 1; a row that could not be cut is absent. */
export interface FileSheet {
  /** Null: the file has no sheets. */
  readonly sheet: string | null;
  readonly rows: ReadonlyMap<number, readonly string[]>;
}
/** Sheet by sheet; none when the file is no table. */
export type FileRows = readonly FileSheet[];

/** Pieces as the server gets them: the delimiter is judged by the first, not by the whole file. */
const pieceLength = 65_536;

/** The file's rows, cut by the very code that the server reads it with. */
export const readFileRows = async (bytes: Uint8Array): Promise<FileRows> => {
  const source = await openSource(cut(bytes));
  return 'code' in source ? [] : Promise.all(source.sheets.map(readSheetRows));
};

const readSheetRows = async ({ name, batches }: Sheet): Promise<FileSheet> => {
  const rows = new Map<number, readonly string[]>();
  for await (const batch of batches)
    for (const item of batch) if (isRow(item)) rows.set(item.row, item.cells);
  return { sheet: name, rows };
};

async function* cut(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
}
