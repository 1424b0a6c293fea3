import { type Table, Utf8, type Vector } from 'apache-arrow';
import { fromColumns } from '../../pipeline/columns/from-columns.ts';
import type { Observation } from '../../pipeline/model/observation.ts';

const utf8 = new TextDecoder();

/**
 * Calling the decoder costs more than its work on a short text, so a column is decoded at once and cut;
 * its offsets count bytes, which are its letters only where all of them are plain.
 */
const readTexts = (column: Vector<Utf8>): (string | null)[] =>
  column.data.flatMap((part) => {
    const { values, valueOffsets, length } = part;
    const offset = (row: number): number => valueOffsets[row] ?? 0;
    const whole = utf8.decode(values.subarray(offset(0), offset(length)));
    const isPlain = whole.length === offset(length) - offset(0);
    const read = (start: number, end: number): string =>
      isPlain
        ? whole.slice(start - offset(0), end - offset(0))
        : utf8.decode(values.subarray(start, end));
    return Array.from({ length }, (_, row) =>
      part.getValid(row) ? read(offset(row), offset(row + 1)) : null,
    );
  });

const isTexts = (column: Vector): column is Vector<Utf8> => column.type instanceof Utf8;

/** DuckDB's answer as observations, in its order. Throws on a missing column or a foreign cell. */
export const readRows = (answer: Table): Observation[] => {
  const columns = answer.schema.fields.map(({ name }): [string, unknown[]] => {
    const column: Vector | null = answer.getChild(name);
    if (column === null) return [name, []];
    return [name, isTexts(column) ? readTexts(column) : Array.from(column)];
  });
  return fromColumns(new Map(columns));
};
