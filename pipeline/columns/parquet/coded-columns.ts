import { ByteWriter } from 'hyparquet-writer';
import { type SettledFigure, toObservation } from '../../figures/settled-figure.ts';
import type { Observation } from '../../model/observation.ts';
import type { ColumnCell, ObservationColumn, PlaceOf } from '../observation-columns.ts';
import type { EncodedColumn } from './column-chunk.ts';
import { bitWidthOf, writeHybrid } from './hybrid.ts';

/** Room to lay out one column at a time. */
export interface Scratch {
  readonly numbers: Uint32Array;
  readonly defined: Uint32Array;
}

export const createScratch = (rows: number): Scratch => ({
  numbers: new Uint32Array(rows),
  defined: new Uint32Array(rows),
});

/** 1 for each row that has a value, 0 for null; the number alone where it is that of all. */
export const encodeLevels = (defined: Uint32Array | number, rows: number): Uint8Array => {
  const writer = new ByteWriter();
  writeHybrid(writer, defined, rows, bitWidthOf(1));
  return writer.getBytes();
};

/** Columns whose cells all follow from one thing: a period has its years, its days and its grain. */
export interface CodedColumns {
  readonly add: (settled: SettledFigure, row: number) => void;
  /** Hands out the columns of the rows added, one by one, and begins anew. */
  readonly encode: (rows: number, keep: (column: EncodedColumn) => void) => void;
}

/**
 * Gathers columns as numbers of what they follow from, `keyOf` of a figure; what comes after one another is
 * mostly the same.
 */
export const createCodedColumns = (
  columns: readonly ObservationColumn[],
  keyOf: (settled: SettledFigure) => unknown,
  scratch: Scratch,
  placeOf: PlaceOf,
): CodedColumns => {
  const codes = new Uint32Array(scratch.numbers.length);
  let known = new Map<unknown, number>();
  let examples: Observation[] = [];
  let last: unknown;
  let lastCode = -1;

  const add = (settled: SettledFigure, row: number): void => {
    const key = keyOf(settled);
    if (lastCode < 0 || key !== last) {
      last = key;
      lastCode = known.get(key) ?? -1;
      if (lastCode < 0) {
        lastCode = examples.push(toObservation(settled)) - 1;
        known.set(key, lastCode);
      }
    }
    codes[row] = lastCode;
  };

  const encode: CodedColumns['encode'] = (rows, keep) => {
    for (const column of columns) {
      const cells = examples.map((observation) => column.cell(observation, placeOf));
      keep(encodeColumn(column, cells, codes, rows, scratch));
    }
    known = new Map();
    examples = [];
    lastCode = -1;
  };
  return { add, encode };
};

/** A column of the cells that the codes stand for. */
const encodeColumn = (
  { name, type, nullable, filtered }: ObservationColumn,
  cells: readonly ColumnCell[],
  codes: Uint32Array,
  rows: number,
  scratch: Scratch,
): EncodedColumn => {
  const distinct = [...new Set(cells.filter((cell) => cell !== null))];
  const { count, numbers, defined } = layOut(cells, distinct, codes, rows, scratch);
  const levels = nullable ? encodeLevels(defined, rows) : null;
  const shared = { name, rows, levels, nulls: rows - count };
  if (type === 'BOOLEAN') return { ...shared, type, ...encodeFlags(distinct, numbers, count) };
  const dictionary = distinct.filter((cell) => typeof cell !== 'boolean');
  const physical = type === 'STRING' ? 'BYTE_ARRAY' : type;
  if (count === 0)
    return { ...shared, type: physical, encoding: 'PLAIN', values: new Uint8Array() };
  const bounds = filtered ? findBounds(dictionary) : null;
  return {
    ...shared,
    type: physical,
    encoding: 'RLE_DICTIONARY',
    values: encodeNumbers(numbers, count, dictionary.length),
    dictionary,
    ...(bounds ? { bounds } : {}),
  };
};

/** The number, among the distinct cells, of each row that has one, and which rows these are. */
interface Laid {
  readonly count: number;
  /** A number alone: it is that of all. */
  readonly numbers: Uint32Array | number;
  readonly defined: Uint32Array | number;
}

const layOut = (
  cells: readonly ColumnCell[],
  distinct: readonly ColumnCell[],
  codes: Uint32Array,
  rows: number,
  { numbers, defined }: Scratch,
): Laid => {
  // Most columns say the same in every row.
  if (distinct.length === 0) return { count: 0, numbers: 0, defined: 0 };
  if (distinct.length === 1 && !cells.includes(null))
    return { count: rows, numbers: 0, defined: 1 };
  const places = new Map(distinct.map((cell, i) => [cell, i]));
  const numberOf = cells.map((cell) => places.get(cell) ?? -1);
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    const number = numberOf[codes[row] ?? 0] ?? -1;
    defined[row] = number < 0 ? 0 : 1;
    if (number < 0) continue;
    numbers[count] = number;
    count += 1;
  }
  return { count, numbers, defined };
};

const encodeNumbers = (
  numbers: Uint32Array | number,
  count: number,
  distinct: number,
): Uint8Array => {
  const writer = new ByteWriter();
  const bitWidth = bitWidthOf(distinct - 1);
  writer.appendUint8(bitWidth);
  writeHybrid(writer, numbers, count, bitWidth);
  return writer.getBytes();
};

/** Flags are never in a dictionary. */
const encodeFlags = (
  distinct: readonly ColumnCell[],
  numbers: Uint32Array | number,
  count: number,
): Pick<EncodedColumn, 'encoding' | 'values'> => {
  const flagOf = (number: number): number => (distinct[number] === true ? 1 : 0);
  const flags =
    typeof numbers === 'number' ? flagOf(numbers) : numbers.subarray(0, count).map(flagOf);
  const run = new ByteWriter();
  writeHybrid(run, flags, count, bitWidthOf(1));
  const writer = new ByteWriter();
  writer.appendUint32(run.offset);
  writer.appendBytes(run.getBytes());
  return { encoding: 'RLE', values: writer.getBytes() };
};

/** The code lists' ids and ISO days are ASCII: their order is that of their bytes. */
const findBounds = (
  cells: readonly (string | number)[],
): readonly [string | number, string | number] | null => {
  const isAscii = cells.every((cell) => typeof cell === 'number' || /^[ -~]*$/.test(cell));
  const sorted = cells.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  return isAscii && least !== undefined && greatest !== undefined ? [least, greatest] : null;
};
