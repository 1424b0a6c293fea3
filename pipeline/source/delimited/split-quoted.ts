import type { Dialect } from './dialect.ts';

/** A record cut out whole. */
export interface QuotedRecord {
  readonly cells: readonly string[];
  /** Where the next record begins. */
  readonly next: number;
}

/**
 * The record that begins at `at`, with quoted cells in it, which may hold line ends. `bad`: after a
 * closing quote stands neither a delimiter nor a line end, or a quote stands alone in an unquoted
 * cell. `unfinished`: the text ends before it does.
 */
export const splitQuoted = (
  text: string,
  at: number,
  dialect: Dialect,
  isLast: boolean,
): QuotedRecord | 'bad' | 'unfinished' => {
  const { delimiter, quote } = dialect;
  const cells: string[] = [];
  let from = at;
  for (;;) {
    let end: number;
    if (text[from] === quote) {
      const close = findClosing(text, from + 1, dialect);
      const after = blanksEnd(text, close + 1);
      if (close < 0 || (!isLast && after + delimiter.length > text.length)) return 'unfinished';
      const inside = text.slice(from + 1, close);
      if (quote === "'" && hasStrayQuote(inside, quote)) return 'bad';
      cells.push(withoutEscapes(inside, dialect));
      // `"a" ,`: blanks between a closing quote and the cell's end are not told from none.
      end =
        isCellEnd(text, close + 1, delimiter) || !isCellEnd(text, after, delimiter)
          ? close + 1
          : after;
    } else {
      end = findCellEnd(text, from, dialect);
      const cell = text.slice(from, end);
      if (hasStrayQuote(cell, quote) || endsOpen(cell, quote)) return 'bad';
      cells.push(withoutDelimiterEscapes(cell, dialect));
    }
    if (text.startsWith(delimiter, end)) from = end + delimiter.length;
    else if (end >= text.length) return isLast ? { cells, next: end } : 'unfinished';
    else if (text[end] === '\n') return { cells, next: end + 1 };
    else if (text[end] !== '\r') return 'bad';
    else if (end + 1 === text.length && !isLast) return 'unfinished';
    else return { cells, next: end + (text[end + 1] === '\n' ? 2 : 1) };
  }
};

/** The quote that closes the cell, or -1. */
const findClosing = (text: string, from: number, dialect: Dialect): number => {
  const { quote } = dialect;
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (dialect.escape === 'backslash') {
      if (!isEscaped(text, at, from)) return at;
    } else if (text[at + 1] === quote) at += 1;
    else if (quote === '"' || !isInWord(text, at)) return at;
  }
  return -1;
};

/** An apostrophe inside a cell in apostrophes: `'Men's boots'`. */
const isInWord = (text: string, at: number): boolean =>
  /^\p{L}'\p{L}$/u.test(text.slice(at - 1, at + 2));

const isEscaped = (text: string, at: number, from: number): boolean => {
  let slashes = 0;
  while (at - slashes - 1 >= from && text[at - slashes - 1] === '\\') slashes += 1;
  return slashes % 2 === 1;
};

const isCellEnd = (text: string, at: number, delimiter: string): boolean =>
  at >= text.length || text[at] === '\n' || text[at] === '\r' || text.startsWith(delimiter, at);

const withoutEscapes = (inside: string, { quote, escape: way }: Dialect): string => {
  if (way === 'double') return inside.replaceAll(quote + quote, quote);
  return inside.replace(/\\(.)/gs, (both, sign) => (sign === quote || sign === '\\' ? sign : both));
};

const withoutDelimiterEscapes = (cell: string, { delimiter, escape: way }: Dialect): string =>
  way === 'backslash' ? cell.replaceAll(`\\${delimiter}`, delimiter) : cell;

const blanksEnd = (text: string, from: number): number => {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
};

/** One step at a time: what is looked for may be far away. */
const findCellEnd = (text: string, from: number, { delimiter, escape: way }: Dialect): number => {
  let at = from;
  while (!isCellEnd(text, at, delimiter)) {
    const isEscape = way === 'backslash' && text[at] === '\\' && text.startsWith(delimiter, at + 1);
    at += isEscape ? 1 + delimiter.length : 1;
  }
  return at;
};

/**
 * Quotes in pairs are part of the text; one alone may have opened or closed something else. Where
 * apostrophes quote, one after a quote may have been escaped by it.
 */
const hasStrayQuote = (cell: string, quote: string): boolean =>
  quote === '"' ? cell.includes(quote) && cell.split(quote).length % 2 === 0 : cell.includes(`"'`);

/** Where apostrophes quote, one in an unquoted cell but in no word closes what another line opened. */
const endsOpen = (cell: string, quote: string): boolean =>
  quote === "'" && cell.replace(/(?<=\p{L})'(?=\p{L})/gu, '').split(quote).length % 2 === 0;
