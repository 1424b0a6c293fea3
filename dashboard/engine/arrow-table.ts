import {
  Bool,
  type Data,
  type DataType,
  Dictionary,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  Vector,
} from 'apache-arrow';
import type { ColumnType } from '../../pipeline/columns/observation-columns.ts';

/** One column: null is a missing cell. */
export interface PlainColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly cells: ArrayLike<unknown>;
}

interface Filled {
  readonly type: DataType;
  readonly data: Data;
}

const setBit = (bits: Uint8Array, place: number): void => {
  const byte = place >> 3;
  bits[byte] = (bits[byte] ?? 0) | (1 << (place & 7));
};

const createBits = (length: number): Uint8Array => new Uint8Array(Math.ceil(length / 64) * 8);

/** Which cells hold something, and how many do not. */
const markPresent = (cells: ArrayLike<unknown>) => {
  const nullBitmap = createBits(cells.length);
  let nullCount = 0;
  for (let row = 0; row < cells.length; row += 1) {
    if (cells[row] === null || cells[row] === undefined) nullCount += 1;
    else setBit(nullBitmap, row);
  }
  return { nullBitmap, nullCount, length: cells.length };
};

const fillTexts = (cells: ArrayLike<unknown>, id: number): Filled => {
  const places = new Map<string, number>();
  const data = new Int32Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    if (typeof cell !== 'string') continue;
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    data[row] = place;
  }
  const type = new Dictionary(new Utf8(), new Int32(), id);
  const dictionary = new Vector([createTexts([...places.keys()])]);
  return { type, data: makeData({ type, data, dictionary, ...markPresent(cells) }) };
};

const createTexts = (texts: readonly string[]): Data<Utf8> => {
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  const valueOffsets = new Int32Array(texts.length + 1);
  for (const [place, { length }] of bytes.entries())
    valueOffsets[place + 1] = (valueOffsets[place] ?? 0) + length;
  const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
  for (const [place, text] of bytes.entries()) data.set(text, valueOffsets[place]);
  return makeData({ type: new Utf8(), length: texts.length, nullCount: 0, valueOffsets, data });
};

const fillNumbers = <T extends Int32 | Float64>(
  type: T,
  data: Int32Array | Float64Array,
  cells: ArrayLike<unknown>,
): Filled => {
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    if (typeof cell === 'number') data[row] = cell;
  }
  const present = markPresent(cells);
  return data instanceof Int32Array
    ? { type, data: makeData({ type: new Int32(), data, ...present }) }
    : { type, data: makeData({ type: new Float64(), data, ...present }) };
};

const fillFlags = (cells: ArrayLike<unknown>): Filled => {
  const data = createBits(cells.length);
  for (let row = 0; row < cells.length; row += 1) if (cells[row] === true) setBit(data, row);
  const type = new Bool();
  return { type, data: makeData({ type, data, ...markPresent(cells) }) };
};

const fill = ({ type, cells }: PlainColumn, id: number): Filled => {
  switch (type) {
    case 'STRING':
      return fillTexts(cells, id);
    case 'INT32':
      return fillNumbers(new Int32(), new Int32Array(cells.length), cells);
    case 'DOUBLE':
      return fillNumbers(new Float64(), new Float64Array(cells.length), cells);
    case 'BOOLEAN':
      return fillFlags(cells);
  }
};

/**
 * Columns of equal length as an Arrow table. Made from typed arrays and own dictionaries: Arrow's
 * `vectorFromArray` compiles code at run time, which the content policy forbids.
 */
export const createArrowTable = (columns: readonly PlainColumn[]): Table => {
  const filled = columns.map(fill);
  const fields = columns.map(
    ({ name }, place) => new Field(name, filled[place]?.type ?? new Utf8(), true),
  );
  const type = new Struct(fields);
  const length = columns[0]?.cells.length ?? 0;
  const children = filled.map(({ data }) => data);
  const schema = new Schema(fields);
  const batch = new RecordBatch(schema, makeData({ type, length, nullCount: 0, children }));
  return new Table(schema, batch);
};

/** The table as an Arrow IPC stream, which is what DuckDB takes. */
export const writeArrowStream = (table: Table): Uint8Array => tableToIPC(table, 'stream');
