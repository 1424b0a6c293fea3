import type { ColumnChunk } from 'hyparquet';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Geography } from '../../model/geography.ts';
import { createPlaceOf, observationColumns } from '../observation-columns.ts';
import { encodeFamily } from './coded-columns.ts';
import { type EncodedColumn, writeColumnChunk } from './column-chunk.ts';
import { type Family, type FigureGroup, families } from './figure-group.ts';
import { encodeStated } from './number-columns.ts';
import { encodeAddresses, encodeTexts } from './text-columns.ts';

/** The columns that follow from the same thing. */
const columnsOf: Readonly<Record<Family, readonly string[]>> = {
  period: ['period_start', 'period_end', 'grain', 'period_from', 'period_to'],
  place: ['basis', 'geography', 'geography_order'],
  sense: [
    'indicator',
    'kind',
    'qualifier',
    'per_year',
    'unit',
    'rank_derived',
    'derived_rank',
    'derived_rank_of',
    'status',
    'derived_from',
    'members_reported',
    'members_total',
    'dataset',
    'preferred',
    'disputed',
    'upload',
  ],
  rank: ['rank', 'rank_of'],
};

export interface ObservationFile {
  readonly write: (group: FigureGroup) => void;
  /** Call once, after the last group. */
  readonly finish: () => void;
}

/**
 * A Parquet file of observations as they were read (nothing of publication yet), with the columns of
 * `observationColumns`, a row group for each group of figures. hyparquet-writer takes whole columns and
 * looks for what repeats in each; here that is known as the figures come, and it writes the rest:
 * pages' heads and the file's.
 */
export const createObservationFile = (
  put: (bytes: Uint8Array) => void,
  geographies: readonly Geography[],
): ObservationFile => {
  const writer = new ByteWriter();
  const schema = schemaFromColumnData({
    columnData: observationColumns.map(({ name, type, nullable }) => ({
      name,
      type,
      nullable,
      data: [],
    })),
  });
  const file = new ParquetWriter({ writer, schema, createdBy: 'doi-sanh' });
  const encode = createEncoder(geographies);

  const flush = (): void => {
    put(writer.getBytes());
    writer.index = 0;
  };

  const write = (group: FigureGroup): void => {
    const start = writer.offset;
    const chunks = new Map<string, ColumnChunk>();
    encode(group, (column) => {
      chunks.set(column.name, writeColumnChunk(writer, column));
      flush();
    });
    const size = writer.offset - start;
    file.row_groups.push({
      columns: observationColumns.flatMap(({ name }) => chunks.get(name) ?? []),
      total_byte_size: BigInt(size),
      total_compressed_size: BigInt(size),
      num_rows: BigInt(group.rows),
    });
    file.num_rows += BigInt(group.rows);
  };

  return {
    write,
    finish: () => {
      file.finish();
      flush();
    },
  };
};

const createEncoder = (geographies: readonly Geography[]) => {
  const placeOf = createPlaceOf(geographies);
  const named = families.map((family) => {
    const columns = observationColumns.filter(({ name }) => columnsOf[family].includes(name));
    return { family, columns };
  });
  return (group: FigureGroup, keep: (column: EncodedColumn) => void): void => {
    const { rows, room, examples } = group;
    for (const { family, columns } of named)
      encodeFamily(columns, room.codes[family], examples[family], rows, placeOf, keep);
    encodeStated(group, keep);
    keep(encodeTexts(group));
    encodeAddresses(group, keep);
  };
};
