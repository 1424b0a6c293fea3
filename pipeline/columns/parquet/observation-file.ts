import type { ColumnChunk } from 'hyparquet';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Geography } from '../../model/geography.ts';
import type { Observation } from '../../model/observation.ts';
import {
  createPlaceOf,
  type ObservationColumn,
  observationColumns,
} from '../observation-columns.ts';
import { type CodedColumns, createCodedColumns, createScratch } from './coded-columns.ts';
import { writeColumnChunk } from './column-chunk.ts';
import { createPlaceKey, createSenseKey } from './family-keys.ts';
import { createNumberColumns, createTextColumns } from './own-columns.ts';

/** Rows that are gathered before they are written. */
const groupRows = 32_768;

/** Columns that follow from the same thing, by their names; the others each from their own cell. */
const ofPeriod = ['period_start', 'period_end', 'grain', 'period_from', 'period_to'];
const ofPlace = ['basis', 'geography', 'geography_order'];
const ofSense = [
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
];
/** Columns that differ in every row. */
const numbers = new Set(['value', 'lower', 'upper']);
const texts = new Set(['text', 'cell', 'id']);

export interface ObservationFile {
  readonly add: (observation: Observation) => void;
  /** Call once, after the last. */
  readonly finish: () => void;
}

/**
 * A Parquet file of observations as they were read (nothing of publication yet), one by one, with the columns of `observationColumns`, in the
 * order in which they come. Memory holds one row group. hyparquet-writer takes whole columns and looks
 * for what repeats in each; here that is known as the rows come, and it writes the rest: pages' heads
 * and the file's.
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
  const columns = createColumns(geographies);
  let rows = 0;

  const flush = (): void => {
    put(writer.getBytes());
    writer.index = 0;
  };

  const writeGroup = (): void => {
    const start = writer.offset;
    const chunks = new Map<string, ColumnChunk>();
    for (const one of columns)
      one.encode(rows, (column) => {
        chunks.set(column.name, writeColumnChunk(writer, column));
        flush();
      });
    const size = writer.offset - start;
    file.row_groups.push({
      columns: observationColumns.flatMap(({ name }) => chunks.get(name) ?? []),
      total_byte_size: BigInt(size),
      total_compressed_size: BigInt(size),
      num_rows: BigInt(rows),
    });
    file.num_rows += BigInt(rows);
    rows = 0;
  };

  return {
    add: (observation) => {
      for (const column of columns) column.add(observation, rows);
      rows += 1;
      if (rows === groupRows) writeGroup();
    },
    finish: () => {
      if (rows > 0) writeGroup();
      file.finish();
      flush();
    },
  };
};

const createColumns = (geographies: readonly Geography[]): readonly CodedColumns[] => {
  const placeOf = createPlaceOf(geographies);
  const scratch = createScratch(groupRows);
  const families = [
    [ofPeriod, ({ period }: Observation) => period],
    [ofSense, createSenseKey()],
    [ofPlace, createPlaceKey()],
  ] as const;
  const named = new Set(families.flatMap(([names]) => names));
  const byName = (names: readonly string[]): ObservationColumn[] =>
    observationColumns.filter(({ name }) => names.includes(name));
  return [
    ...families.map(([names, keyOf]) => createCodedColumns(byName(names), keyOf, scratch, placeOf)),
    ...observationColumns
      .filter(({ name }) => !named.has(name))
      .map((column) => {
        if (numbers.has(column.name)) return createNumberColumns(column, groupRows);
        if (texts.has(column.name)) return createTextColumns(column, groupRows);
        const keyOf = (observation: Observation) => column.cell(observation, () => null);
        return createCodedColumns([column], keyOf, scratch, placeOf);
      }),
  ];
};
