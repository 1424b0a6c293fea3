import type { ColumnChunk, Encoding, ParquetType } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { writePlain } from 'hyparquet-writer/src/plain.js';

/** A column of one row group, its values encoded already. */
export interface EncodedColumn {
  readonly name: string;
  readonly type: ParquetType;
  readonly rows: number;
  /** Which rows have a value, as a hybrid of a bit; null: all have. */
  readonly levels: Uint8Array | null;
  readonly nulls: number;
  readonly encoding: Encoding;
  readonly values: Uint8Array;
  /** What the numbers of RLE_DICTIONARY stand for. */
  readonly dictionary?: readonly (string | number)[];
  /** The least and the greatest value, where readers filter by them. */
  readonly bounds?: readonly [string | number, string | number];
}

/** Writes a column chunk of one page, and a dictionary before it where there is one; not compressed. */
export const writeColumnChunk = (writer: ByteWriter, column: EncodedColumn): ColumnChunk => {
  const { name, type, rows, nulls, encoding, dictionary, bounds } = column;
  const start = writer.offset;
  if (dictionary) writeDictionary(writer, type, dictionary);
  const dataStart = writer.offset;
  writePage(writer, column);
  const size = BigInt(writer.offset - start);
  return {
    file_offset: BigInt(start),
    meta_data: {
      type,
      encodings: dictionary ? ['PLAIN', encoding] : [encoding],
      path_in_schema: [name],
      codec: 'UNCOMPRESSED',
      num_values: BigInt(rows),
      total_compressed_size: size,
      total_uncompressed_size: size,
      data_page_offset: BigInt(dataStart),
      ...(dictionary ? { dictionary_page_offset: BigInt(start) } : {}),
      ...(bounds ? { statistics: describeValues(nulls, bounds) } : {}),
    },
  };
};

const describeValues = (
  nulls: number,
  [least, greatest]: readonly [string | number, string | number],
) => ({ null_count: BigInt(nulls), min_value: least, max_value: greatest });

const writeDictionary = (
  writer: ByteWriter,
  type: ParquetType,
  dictionary: readonly (string | number)[],
): void => {
  const page = new ByteWriter();
  writePlain(page, [...dictionary], type, undefined);
  const size = page.offset;
  writePageHeader(writer, {
    type: 'DICTIONARY_PAGE',
    uncompressed_page_size: size,
    compressed_page_size: size,
    dictionary_page_header: { num_values: dictionary.length, encoding: 'PLAIN' },
  });
  writer.appendBytes(page.getBytes());
};

const writePage = (writer: ByteWriter, column: EncodedColumn): void => {
  const { rows, levels, nulls, encoding, values } = column;
  const levelsSize = levels?.length ?? 0;
  const size = levelsSize + values.length;
  writePageHeader(writer, {
    type: 'DATA_PAGE_V2',
    uncompressed_page_size: size,
    compressed_page_size: size,
    data_page_header_v2: {
      num_values: rows,
      num_nulls: nulls,
      num_rows: rows,
      encoding,
      definition_levels_byte_length: levelsSize,
      repetition_levels_byte_length: 0,
      is_compressed: false,
    },
  });
  if (levels) writer.appendBytes(levels);
  writer.appendBytes(values);
};
