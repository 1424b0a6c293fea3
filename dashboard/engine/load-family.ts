import { parquetMetadata, parquetRead } from 'hyparquet';
import { observationColumns } from '../../pipeline/columns/observation-columns.ts';
import { createArrowTable, type PlainColumn, writeArrowStream } from './arrow-table.ts';

/** The cells of every column, by name. */
const readCells = async (file: ArrayBuffer): Promise<ReadonlyMap<string, unknown[]>> => {
  const metadata = parquetMetadata(file);
  const rows = Number(metadata.num_rows);
  const columns = new Map<string, unknown[]>();
  await parquetRead({
    file,
    metadata,
    onChunk: ({ columnName, columnData, rowStart }) => {
      const cells = columns.get(columnName) ?? new Array<unknown>(rows);
      columns.set(columnName, cells);
      for (let row = 0; row < columnData.length; row += 1) cells[rowStart + row] = columnData[row];
    },
  });
  return columns;
};

/** A family's Parquet file as the Arrow stream of one table, with the columns every file has. */
export const decodeFamily = async (file: ArrayBuffer): Promise<Uint8Array> => {
  const cells = await readCells(file);
  const columns = observationColumns.map(({ name, type }): PlainColumn => {
    const found = cells.get(name);
    if (!found) throw new Error(`missing column: ${name}`);
    return { name, type, cells: found };
  });
  return writeArrowStream(createArrowTable(columns));
};

/** Fetches a family's file (`/data/<sha256>.parquet`) and decodes it. */
export const loadFamily = async (path: string): Promise<Uint8Array> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`no data file: ${path} (${response.status})`);
  return decodeFamily(await response.arrayBuffer());
};
