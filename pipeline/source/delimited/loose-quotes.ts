import type { Dialect } from './dialect.ts';
import { eachRecord } from './split-records.ts';

/** Rows that are looked at. */
const sampleRows = 200;

/** Words that need no quotes in whatever table they stand. */
const isPlain = (cell: string, { quote }: Dialect): boolean =>
  /\p{L}/u.test(cell) && !/[,;\t|\r\n\\"]/.test(cell) && !cell.includes(quote);

/** Words that stood in quotes without need; `raw`: their record as it is written. */
export const isLoose = (raw: string, cell: string, dialect: Dialect): boolean =>
  isPlain(cell, dialect) &&
  bounded(raw.trim(), dialect).includes(bounded(quoted(cell, dialect), dialect));

const quoted = (cell: string, { quote }: Dialect): string => quote + cell + quote;
const bounded = (text: string, { delimiter }: Dialect): string => delimiter + text + delimiter;

/**
 * The columns in which some words stand in quotes without need and others in none: no program writes
 * so, and the quotes may belong to the words.
 */
export const findLooseColumns = (text: string, dialect: Dialect): readonly number[] => {
  const [loose, bare] = [new Set<number>(), new Set<number>()];
  let row = 0;
  const look = (cells: readonly string[], raw: string): void => {
    row += 1;
    if (row === 1 || row > sampleRows) return;
    for (const [i, cell] of cells.entries()) {
      if (isLoose(raw, cell, dialect)) loose.add(i);
      else if (isPlain(cell, dialect)) bare.add(i);
    }
  };
  eachRecord(text, dialect, true, {
    line: (from, to) => {
      const raw = text.slice(from, to);
      look(raw.split(dialect.delimiter), raw);
    },
    quoted: (cells, from, to) => look(cells ?? [], text.slice(from, to)),
  });
  return [...loose].filter((column) => bare.has(column));
};
