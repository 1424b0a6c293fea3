import { type Dialect, noQuote, quotes } from './dialect.ts';

/** A text's first sign as regular expressions write it. */
const hexOf = (sign: string): string => `\\u{${sign.charCodeAt(0).toString(16)}}`;

/** Cells that begin and end with the quote, between delimiters or line ends. */
const wrappedCells = (delimiter: string, quote: string): RegExp => {
  const [before, after, sign] = [hexOf(delimiter.slice(-1)), hexOf(delimiter), hexOf(quote)];
  const cell = `${sign}(?:[^${sign}\\\\]|${sign}${sign}|\\\\[^])*${sign}`;
  return new RegExp(`(?<=^|[${before}\\r\\n])${cell}(?=$|[${after}\\r\\n])`, 'gu');
};

/** Where a text uses a sign as quotes. */
interface Wrapped {
  readonly quote: string;
  /** Lines that hold a cell in such quotes. */
  readonly lines: number;
  /** Of these cells, how many hold the delimiter, a line end or the quote itself. */
  readonly needed: number;
  /** Of these, how many hold the quote itself. */
  readonly doubled: number;
  readonly isEscaped: boolean;
  /** Lines in which such a quote stands elsewhere. */
  readonly strays: number;
}

const countWrapped = (text: string, delimiter: string, quote: string): Wrapped => {
  const pattern = wrappedCells(delimiter, quote);
  // `~~` may be the text itself where no other cell tells that the sign is a quote.
  const isTold = (cell: string): boolean => quote === '"' || cell.replaceAll(quote, '') !== '';
  const cells = (text.match(pattern) ?? []).filter(isTold);
  const rest = text.replace(pattern, (cell) => (isTold(cell) ? '\ufffc' : cell)).split(/[\r\n]+/);
  const isDoubled = (cell: string): boolean => cell.slice(1, -1).includes(quote);
  const isNeeded = (cell: string): boolean =>
    /[\r\n]/.test(cell) || cell.includes(delimiter) || isDoubled(cell);
  return {
    quote,
    lines: rest.filter((line) => line.includes('\ufffc')).length,
    needed: cells.filter(isNeeded).length,
    doubled: cells.filter(isDoubled).length,
    isEscaped: cells.some((cell) => cell.slice(0, -1).includes(`\\${quote}`)),
    strays: rest.filter((line) => line.includes(quote)).length,
  };
};

/**
 * The signs that may be a table's quotes: `"` and those in more lines, or with more need. One that is
 * doubled or escaped inside cells, where no `"` has a need, is the table's.
 */
export const findQuotes = (text: string, delimiter: string): readonly string[] => {
  const usual = countWrapped(text, delimiter, '"');
  const others = quotes
    .filter((quote) => quote !== '"' && quote !== delimiter && text.includes(quote))
    .map((quote) => countWrapped(text, delimiter, quote))
    .filter(({ lines }) => lines > 0)
    .filter(({ lines, needed }) => lines > usual.lines || (needed > 0 && usual.needed === 0));
  const sure = others.find(
    ({ doubled, lines }) => doubled > 0 && usual.needed === 0 && usual.lines <= lines * 3,
  );
  if (sure) return [sure.quote];
  return [hasLiteralQuotes(text, delimiter) ? noQuote : '"', ...others.map(({ quote }) => quote)];
};

/**
 * Do the quotes belong to the words they stand at? Where they wrap cells they do when others of their
 * column have none, some have them inside and none needs any; where they wrap none, when all that
 * stand alone are signs for inches, and there are several: `27"`.
 */
const hasLiteralQuotes = (text: string, delimiter: string): boolean => {
  const rows = text.split(/[\r\n]+/).map((line) => line.split(delimiter));
  const quoted = rows.flat().filter((cell) => cell.includes('"'));
  if (quoted.some(isHalfWrapped)) return false;
  const wrapped = quoted.filter(isWrapped);
  if (wrapped.some((cell) => cell.slice(1, -1).includes('"'))) return false;
  const inside = quoted.filter((cell) => !isWrapped(cell));
  const alone = inside.filter((cell) => cell.split('"').length % 2 === 0);
  if (wrapped.length === 0) return alone.length > 1 && alone.every((cell) => /\d"$/.test(cell));
  const [heading = [], ...body] = rows;
  if (heading.some(isWrapped)) return false;
  const isMixed = (_: string, column: number): boolean =>
    body.some((cells) => isBareWord(cells[column] ?? ''));
  const isLoose = (cells: readonly string[]): boolean =>
    cells.every((cell, i) => !isWrapped(cell) || isMixed(cell, i));
  return inside.length > 0 && body.every(isLoose);
};

const isWrapped = (cell: string): boolean => /^".*"$/.test(cell);
/** It opens with a quote that it does not close: what cuts it stands inside quotes. */
const isHalfWrapped = (cell: string): boolean => /^"(?:.*[^"])?$/.test(cell);
const isBareWord = (cell: string): boolean => /\p{L}/u.test(cell) && !isWrapped(cell);

/** Are most lines put in the same quotes as a whole? */
export const isWrappedList = (text: string): boolean => {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '').length;
  return quotes.some((quote) => {
    const rest = text.replace(wrappedCells('\n', quote), '').split(/[\r\n]+/);
    return rest.filter((line) => line.trim() !== '').length * 10 <= lines * 3;
  });
};

/** The lines of a list without those that stand in quotes, whatever follows these. */
export const withoutWrapped = (text: string): string =>
  text.replace(/^(?:"(?:[^"\\]|""|\\.)*"|'(?:[^'\\]|''|\\.)*')/gms, '_');

/** How the lines of a list are quoted, which no delimiter cuts. */
export const findListQuote = (
  text: string,
  delimiter: string,
): Pick<Dialect, 'quote' | 'escape'> => {
  const [best] = quotes
    .map((quote) => countWrapped(text, delimiter, quote))
    .filter(({ lines, strays }) => lines > strays)
    .toSorted((a, b) => b.needed - a.needed || b.lines - a.lines);
  if (best) return { quote: best.quote, escape: best.isEscaped ? 'backslash' : 'double' };
  return { quote: hasLiteralQuotes(text, delimiter) ? noQuote : '"', escape: 'double' };
};
