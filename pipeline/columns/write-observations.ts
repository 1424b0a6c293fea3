import {
  ByteWriter,
  type ColumnSource,
  ParquetWriter,
  schemaFromColumnData,
} from 'hyparquet-writer';
import type { Geography } from '../model/geography.ts';
import type { Observation } from '../model/observation.ts';
import { compareObservations } from '../model/slice.ts';
import { toColumns } from './observation-columns.ts';

/** Up to here a reader takes the whole file at once, and one row group is smallest. */
const oneGroupRows = 20_000;
/** An indicator larger than this has several row groups of its own. */
const mostGroupRows = 100_000;

/**
 * Observations as one Parquet file: columns of `observationColumns`, sorted by `compareObservations`,
 * snappy. The bytes depend on the observations and the code list alone: the same figures in any order
 * give the same file, so its hash can name it. A file beyond 20,000 rows has row groups that each
 * hold one indicator, to be read by byte ranges. Throws where a number does not fit its column.
 */
export const writeObservations = (
  observations: readonly Observation[],
  geographies: readonly Geography[],
): Uint8Array<ArrayBuffer> => {
  const sorted = observations.toSorted(compareObservations);
  const writer = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: describeColumns([], geographies) });
  const file = new ParquetWriter({
    writer,
    schema,
    codec: 'SNAPPY',
    createdBy: 'doi-sanh',
    statisticsTruncateLength: Number.POSITIVE_INFINITY,
  });
  // The cells of one row group at a time: those of all would double what memory holds.
  let start = 0;
  for (const rows of planRowGroups(sorted)) {
    const columnData = describeColumns(sorted.slice(start, start + rows), geographies);
    file.write({ columnData, rowGroupSize: rows });
    start += rows;
  }
  file.finish();
  return new Uint8Array(writer.getBuffer());
};

const describeColumns = (
  observations: readonly Observation[],
  geographies: readonly Geography[],
): ColumnSource[] =>
  toColumns(observations, geographies).map(({ name, type, nullable, filtered, data }) => ({
    name,
    type,
    nullable,
    statistics: filtered,
    data,
  }));

/** How many rows each row group takes, in order; never empty. */
const planRowGroups = (sorted: readonly Observation[]): number[] => {
  if (sorted.length <= oneGroupRows) return [Math.max(sorted.length, 1)];
  const sizes: number[] = [];
  let start = 0;
  for (let row = 1; row <= sorted.length; row += 1) {
    const ended = sorted[row]?.indicator !== sorted[start]?.indicator;
    if (!ended && row - start < mostGroupRows) continue;
    sizes.push(row - start);
    start = row;
  }
  return sizes;
};
