import { openSource } from '../../pipeline/source/open-source.ts';
import { isRow } from '../../pipeline/source/read-csv.ts';

/** The cells of each row as written, by row number from 1; a row that could not be cut is absent. */
export type FileRows = ReadonlyMap<number, readonly string[]>;

/** Pieces as the server gets them: the delimiter is judged by the first, not by the whole file. */
const pieceLength = 65_536;

/** The file's rows, cut by the very code that the server reads it with. */
export const readFileRows = async (bytes: Uint8Array): Promise<FileRows> => {
  const rows = new Map<number, readonly string[]>();
  const source = await openSource(cut(bytes));
  if ('code' in source) return rows;
  for await (const batch of source)
    for (const item of batch) if (isRow(item)) rows.set(item.row, item.cells);
  return rows;
};

async function* cut(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
}
