import type { Dialect } from './dialect.ts';
import { eachRecord } from './split-records.ts';

/** Rows that are looked at. */
const sampleRows = 200;

/** Words that need no quotes in whatever table they stand. */
const isPlain = (cell: string, quote: string): boolean =>
  /\p{L}/u.test(cell) && !/[,;\t|\r\n\\"]/.test(cell) && !cell.includes(quote);

/** Does the record `raw` hold the cell as it is written there? */
const holds = (raw: string, written: string, { delimiter }: Dialect): boolean =>
  `${delimiter}${raw.trim()}${delimiter}`.includes(`${delimiter}${written}${delimiter}`);

/** Words that stood in quotes without need; `raw`: their record as it is written. */
export const isLoose = (raw: string, cell: string, dialect: Dialect): boolean =>
  isPlain(cell, dialect.quote) && holds(raw, dialect.quote + cell + dialect.quote, dialect);

/**
 * The columns of cells with quotes in them that are written as the dialect has it, doubled or escaped
 * between quotes; `raw`: their record.
 */
export const findOwnQuotes = (
  raw: string,
  cells: readonly string[],
  dialect: Dialect,
): readonly number[] => {
  const { quote, escape: way } = dialect;
  const written = way === 'double' ? quote + quote : `\\${quote}`;
  if (!raw.includes(written)) return [];
  const isOwn = (cell: string): boolean =>
    cell.includes(quote) && holds(raw, quote + cell.replaceAll(quote, written) + quote, dialect);
  return cells.flatMap((cell, i) => (isOwn(cell) ? [i] : []));
};

/** What only quotes keep in one cell. */
const needsQuotes = (cell: string, { delimiter, quote }: Dialect): boolean =>
  cell.includes(delimiter) || cell.includes(quote) || /[\r\n]/.test(cell);

/**
 * The columns in which some words stand in quotes without need, others in none, and no cell needs
 * any: the quotes may belong to the words.
 */
export const findLooseColumns = (text: string, dialect: Dialect): readonly number[] => {
  const [loose, bare, needed] = [new Set<number>(), new Set<number>(), new Set<number>()];
  let row = 0;
  const look = (cells: readonly string[], raw: string): void => {
    row += 1;
    if (row === 1 || row > sampleRows) return;
    for (const [i, cell] of cells.entries()) {
      if (needsQuotes(cell, dialect)) needed.add(i);
      else if (isLoose(raw, cell, dialect)) loose.add(i);
      else if (/\p{L}/u.test(cell) && holds(raw, cell, dialect)) bare.add(i);
    }
  };
  eachRecord(text, dialect, true, {
    line: (from, to) => {
      const raw = text.slice(from, to);
      look(raw.split(dialect.delimiter), raw);
    },
    quoted: (cells, from, to) => look(cells ?? [], text.slice(from, to)),
  });
  return [...loose].filter((column) => bare.has(column) && !needed.has(column));
};
