import type { Dialect } from './dialect.ts';
import { type Record, splitRecords } from './split-records.ts';

/** How well a dialect cuts a text. */
export interface Weighed {
  readonly dialect: Dialect;
  /** 0: it cuts nothing, or nothing that makes sense. */
  readonly score: number;
  /** The share of cells that look like cells. */
  readonly share: number;
  /** Cells of the first row. */
  readonly head: number;
  /** The share of rows that have as many cells as most. */
  readonly evenness: number;
  readonly rows: readonly (readonly string[])[];
}

const sampleRows = 60;
/** Lines that hold as many rows, though some cells take several. */
const sampleLines = 240;

/** The beginning of a text, up to the end of a line. */
const headOf = (text: string): string => {
  const ends = /\r\n?|\n/g;
  for (let line = 0; line < sampleLines; line += 1) if (!ends.test(text)) return text;
  return text.slice(0, ends.lastIndex);
};

const isFilled = (record: Record): boolean =>
  record === null || record.some((cell) => cell.trim() !== '');

/** Without the lines above and below a table, which nothing cuts, unless they are most. */
const withoutTitles = (records: readonly Record[]): readonly Record[] => {
  const isCut = (cells: Record): boolean => cells?.length !== 1;
  const table = records.slice(records.findIndex(isCut), records.findLastIndex(isCut) + 1);
  return table.length * 2 > records.length ? table : records;
};

/**
 * Weighs a dialect by how regular the rows are that it makes and how much its cells look like cells,
 * the consistency measure of van den Burg, Nazábal and Sutton, "Wrangling messy CSV files by
 * detecting row and type patterns", 2019, with three changes. The pattern counts by row, lest a
 * dialect be better that cuts cells of several lines in two; what counts against other widths is how
 * many rows have them, for one damaged row says little; and what looks like no cell weighs threefold,
 * for it is seldom there where the dialect is right.
 */
export const weighDialect = (text: string, dialect: Dialect): Weighed => {
  const { records: some } = splitRecords(headOf(text), dialect, true);
  const all = some.slice(0, sampleRows).filter(isFilled);
  const records = withoutTitles(all);
  const rows = all.filter((cells) => cells !== null);
  const tally = new Map<number, number>();
  for (const cells of records) {
    // Wrong quotes are a width of their own.
    const width = cells?.length ?? 0;
    tally.set(width, (tally.get(width) ?? 0) + 1);
  }
  const shareOf = (count: number): number => count / records.length;
  const cut = [...tally].filter(([width]) => width > 1);
  const pattern = cut.reduce((sum, [width, n]) => sum + (shareOf(n) * (width - 1)) / width, 0);
  const alike = [...tally.values()].reduce((sum, count) => sum + shareOf(count) ** 2, 0);
  const share = shareOfCells(rows);
  return {
    dialect,
    score: pattern * alike * share ** 3,
    share,
    head: all[0]?.length ?? 0,
    evenness: Math.max(0, ...cut.map(([, count]) => count)) / Math.max(all.length, 1),
    rows,
  };
};

const shareOfCells = (rows: Weighed['rows']): number => {
  const cells = rows.flat();
  return cells.length === 0 ? 0 : cells.filter(looksLikeCell).length / cells.length;
};

const number = /^[-+(]?[$€£₫]? ?(?:\d{1,3}(?:[., '\u00a0]\d{3})+|\d+)?(?:[.,]\d+)? ?[%‰)]?$/;
const time = /^\d{1,4}(?:[-/.:hT ]\d{1,4}){1,6}Z?$/;
/** What cuts cells apart elsewhere, and in a cell only with a blank beside it, or never. */
const uncut = /[|^~`]|[^\P{Cc}\r\n]|\S[;,:]\S|^[;,]|^:$/u;

/** In quotes that the dialect does not know, or cut where such quotes are open. */
const wrapped = /^(["`'~%$]).*\1$|^'[^']*$|^[^']+'$|^"[^"]*$/s;

/** An address, up to what may cut cells, or a time of day: their colons cut nothing. */
const address = /(?:https?|ftp):\/\/[^\s;,|]*|\d{1,2}:\d\d/gi;

/** A number, a day or a time of day. */
export const isValue = (text: string): boolean =>
  /\d/.test(text) && (number.test(text) || time.test(text));

/** One value, though a blank may cut cells: `5 204 539`, `2018-01-02 10:22`. */
export const isBlankInside = (text: string): boolean =>
  /^[-+]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text) ||
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T]\d{1,2}:\d{2}(?::\d{2})?Z?$/.test(text);

/** A rank or the number of a note beside a value, `72,95 (1)`, `43,1 (10/61)`, `72,95/1`. */
const beside = / ?(?:\(\d{1,3}(?:\/\d{1,3})?\)|\/ ?\d{1,3})$/;

/** Nothing, a value, or words without a sign in them that looks as if it should have cut them. */
const looksLikeCell = (cell: string): boolean => {
  const text = cell.trim();
  if (text === '' || isValue(text) || isValue(text.replace(beside, ''))) return true;
  return !wrapped.test(text) && !uncut.test(text.replace(address, 'a'));
};
