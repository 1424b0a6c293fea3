import { openSource } from '../../../pipeline/source/open-source.ts';
import { isRow, type Row, type Sheet } from '../../../pipeline/source/table.ts';
import { createBlock, type RowBlock } from '../sheet/row-block.ts';
import { filePieces } from './file-pieces.ts';

/** The first block is small, so that it comes at once. */
const firstRows = 60;
const blockRows = 2_000;
/** Rows that are shown of a file; far more than can be published from one. */
const mostRows = 300_000;

/** Who is told of sheets and rows as they are cut. */
export interface CutTold {
  readonly sheet: (sheet: string | null) => void;
  readonly rows: (sheet: string | null, block: RowBlock) => void;
}

/** Cuts a file into rows, by the very code that the server reads it with. False: there are more rows. */
export const cutFile = async (file: Blob, told: CutTold): Promise<boolean> => {
  const source = await openSource(filePieces(file));
  if ('code' in source) return true;
  for (const { name } of source.sheets) told.sheet(name);
  let left = mostRows;
  for (const sheet of source.sheets) {
    left -= await cutSheet(sheet, left, told);
    if (left <= 0) return false;
  }
  return true;
};

/** How many rows were told; stops behind `most`. */
const cutSheet = async (sheet: Sheet, most: number, told: CutTold): Promise<number> => {
  let [count, size] = [0, firstRows];
  let rows: Row[] = [];
  const tell = (): void => {
    if (rows.length > 0) told.rows(sheet.name, createBlock(rows));
    count += rows.length;
    rows = [];
    size = blockRows;
  };
  for await (const batch of sheet.batches) {
    for (const item of batch) {
      if (isRow(item)) rows.push(item);
      if (rows.length >= size) {
        const isFirst = count === 0;
        tell();
        if (isFirst) await letDraw();
      }
      if (count >= most) return count;
    }
  }
  tell();
  return count;
};

/** The page draws the first rows before more of them come: small machines have few cores. */
const letDraw = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));
