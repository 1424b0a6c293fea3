/** Columns by name; every column as long as the others. */
export type ColumnsByName = ReadonlyMap<string, ArrayLike<unknown>>;

type CellReader<T> = (row: number) => T;

const wrongCell = (name: string, row: number, value: unknown): Error =>
  new Error(`unexpected cell in column ${name}, row ${row}: ${String(value)}`);

const findColumn = (columns: ColumnsByName, name: string): ArrayLike<unknown> => {
  const found = columns.get(name);
  if (!found) throw new Error(`missing column: ${name}`);
  return found;
};

const createReader =
  <T>(is: (value: unknown) => value is T) =>
  (columns: ColumnsByName, name: string): CellReader<T> => {
    const column = findColumn(columns, name);
    return (row) => {
      const value = column[row];
      if (is(value)) return value;
      throw wrongCell(name, row, value);
    };
  };

const createNullableReader =
  <T>(is: (value: unknown) => value is T) =>
  (columns: ColumnsByName, name: string): CellReader<T | null> => {
    const column = findColumn(columns, name);
    return (row) => {
      const value = column[row];
      if (value === null || value === undefined) return null;
      if (is(value)) return value;
      throw wrongCell(name, row, value);
    };
  };

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

/** Each gives a function from a row's place to its cell, and throws on a cell of another type. */
export const readTexts = createReader(isText);
export const readNumbers = createReader(isNumber);
export const readFlags = createReader(isFlag);
export const readNullableTexts = createNullableReader(isText);
export const readNullableNumbers = createNullableReader(isNumber);

/** The same for a column that holds only the words given. */
export const readWords = <T extends string>(words: readonly T[]) => createReader(isOneOf(words));
export const readNullableWords = <T extends string>(words: readonly T[]) =>
  createNullableReader(isOneOf(words));

const isOneOf = <T extends string>(words: readonly T[]) => {
  const known = new Set<unknown>(words);
  return (value: unknown): value is T => known.has(value);
};
