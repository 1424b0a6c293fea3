import { type AsyncBuffer, type FileMetaData, parquetRead, parquetScan } from 'hyparquet';
import type { Observation } from '../model/observation.ts';
import type { ColumnsByName } from './column-cells.ts';
import { fromColumns } from './from-columns.ts';

/** Which observations are read; all of them without it. */
export interface Wanted {
  readonly indicators: readonly string[];
}

interface Rows {
  readonly rowStart: number;
  readonly rowEnd: number;
}

/**
 * The observations of a file written by `writeObservations`, in the file's order. With `wanted`, row
 * groups whose statistics rule the indicators out are not fetched. An `ArrayBuffer` is an
 * `AsyncBuffer`: hand a small file over whole, a large one as range reads.
 */
export const readObservations = async (
  file: AsyncBuffer,
  wanted?: Wanted,
): Promise<Observation[]> => {
  const { metadata, ranges } = await parquetScan({
    file,
    ...(wanted && { pruningFilter: { indicator: { $in: [...wanted.indicators] } } }),
  });
  const parts = ranges.map(async (rows) => {
    const columns = await readColumns(file, metadata, rows);
    return fromColumns(columns, wanted && findRows(columns, wanted));
  });
  return (await Promise.all(parts)).flat();
};

/** The columns of one row range. hyparquet hands them over page by page. */
const readColumns = async (
  file: AsyncBuffer,
  metadata: FileMetaData,
  { rowStart, rowEnd }: Rows,
): Promise<ColumnsByName> => {
  const columns = new Map<string, unknown[]>();
  await parquetRead({
    file,
    metadata,
    rowStart,
    rowEnd,
    onChunk: (chunk) => {
      const column = columns.get(chunk.columnName) ?? new Array<unknown>(rowEnd - rowStart);
      columns.set(chunk.columnName, column);
      const offset = chunk.rowStart - rowStart;
      for (let i = 0; i < chunk.columnData.length; i += 1) column[offset + i] = chunk.columnData[i];
    },
  });
  return columns;
};

const findRows = (columns: ColumnsByName, wanted: Wanted): number[] => {
  const indicators = new Set<unknown>(wanted.indicators);
  const column = columns.get('indicator') ?? [];
  return Array.from(column, (_, row) => row).filter((row) => indicators.has(column[row]));
};
