import { encodeLevels } from './coded-columns.ts';
import type { EncodedColumn } from './column-chunk.ts';
import type { FigureGroup } from './figure-group.ts';

/** The numbers that are stated: they hardly ever come again. */
export const encodeStated = (
  { rows, room }: FigureGroup,
  keep: (column: EncodedColumn) => void,
): void => {
  for (const name of ['value', 'lower', 'upper'] as const)
    keep(encodeNumbers(name, room.stated[name], rows));
};

const encodeNumbers = (name: string, numbers: Float64Array, rows: number): EncodedColumn => {
  const given = new Float64Array(rows);
  const defined = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    const number = numbers[row] ?? Number.NaN;
    if (Number.isNaN(number)) continue;
    defined[row] = 1;
    given[count] = number;
    count += 1;
  }
  const values = new Uint8Array(given.buffer, 0, count * 8);
  const levels = encodeLevels(defined, rows);
  return { name, type: 'DOUBLE', rows, nulls: rows - count, values, levels, encoding: 'PLAIN' };
};
