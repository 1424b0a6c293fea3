import type { ColumnChunk } from 'hyparquet';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { SettledFigure } from '../../figures/settled-figure.ts';
import type { Geography } from '../../model/geography.ts';
import { createPlaceOf, observationColumns } from '../observation-columns.ts';
import { createAddressColumns } from './address-columns.ts';
import { type CodedColumns, createCodedColumns, createScratch } from './coded-columns.ts';
import { writeColumnChunk } from './column-chunk.ts';
import { createStatedColumns, createTextColumn } from './own-columns.ts';
import { createSenseKey } from './sense-key.ts';

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

export interface ObservationFile {
  readonly add: (settled: SettledFigure) => void;
  /** Call once, after the last. */
  readonly finish: () => void;
}

/**
 * A Parquet file of observations as they were read (nothing of publication yet), one by one, with the
 * columns of `observationColumns`, in the order in which they come. Memory holds one row group. hyparquet-writer takes whole columns and looks
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
    add: (settled) => {
      for (const column of columns) column.add(settled, rows);
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
  const createFamily = (
    names: readonly string[],
    keyOf: (settled: SettledFigure) => unknown,
  ): CodedColumns => {
    const columns = observationColumns.filter(({ name }) => names.includes(name));
    return createCodedColumns(columns, keyOf, scratch, placeOf);
  };
  return [
    createFamily(ofPeriod, ({ figure }) => figure.timing.period),
    createFamily(ofPlace, ({ geography }) => geography),
    createFamily(ofSense, createSenseKey()),
    createFamily(['rank', 'rank_of'], keyOfRank),
    createStatedColumns(groupRows),
    createTextColumn(groupRows),
    createAddressColumns(groupRows),
  ];
};

/** Of more than any ranking is of. */
const mostRanked = 65_536;

const keyOfRank = ({ rank }: SettledFigure): number | null =>
  rank === null ? null : rank.rank * mostRanked + (rank.of ?? 0);
