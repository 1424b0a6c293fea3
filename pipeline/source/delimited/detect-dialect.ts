import { type Dialect, noQuote, plainDialect, quotes } from './dialect.ts';
import { isValue, type Weighed, weighDialect } from './weigh-dialect.ts';

export interface DetectedDialect {
  readonly dialect: Dialect;
  /** Characters at the text's start that belong to no row (`sep=;`). */
  readonly skip: number;
}

const common = [',', ';', '\t', '|'] as const;
/** They cut cells only where they cut every row alike. */
const rare = ['^', '~', '#', '!', '&', '*', '\u001f', '\u001e', ':', ' '] as const;

/** Excel's hint line, which it does not count as a row. */
const readHint = (text: string): { delimiter: string; length: number } | undefined => {
  const found = /^"?sep=(.)"?(\r\n|\n|\r|$)/i.exec(text);
  const delimiter = common.find((known) => known === found?.[1]);
  return found && delimiter ? { delimiter, length: found[0].length } : undefined;
};

/** The dialect of a text, from its first characters (whole rows of them are weighed). */
export const detectDialect = (sample: string): DetectedDialect => {
  const hint = readHint(sample);
  if (hint) {
    const text = sample.slice(hint.length);
    return { dialect: weighAmong([hint.delimiter], text).dialect, skip: hint.length };
  }
  const usual = weighAmong(common, sample);
  if (isOneColumn(sample, usual)) return { dialect: uncutDialect(sample), skip: 0 };
  const odd = rare
    .filter((delimiter) => sample.includes(delimiter))
    .map((delimiter) => weighAmong([delimiter], sample))
    .filter(isEven);
  const best = odd.reduce(better, usual);
  return { dialect: best.score > 0 ? best.dialect : uncutDialect(sample), skip: 0 };
};

/** The first of equals. */
const better = (a: Weighed, b: Weighed): Weighed => (b.score > a.score ? b : a);

const weighAmong = (delimiters: readonly string[], text: string): Weighed => {
  const weigh = (dialect: Dialect): Weighed => weighDialect(text, dialect);
  const plain = delimiters.map((delimiter) => ({ ...plainDialect, delimiter }));
  const [first, ...others] = [...plain, ...findReasons(delimiters, text)].map(weigh);
  const best = others.reduce(better, first ?? weigh(plainDialect));
  const sign = best.dialect.delimiter.slice(0, 1);
  if (sign === ' ') return best;
  return [`${sign} `, ` ${sign} `]
    .map((padded) => weigh({ ...best.dialect, delimiter: padded }))
    .reduce((a, b) => (b.score > 0 && b.score >= a.score ? b : a), best);
};

/** Dialects that the text gives a reason for: other quotes or none, backslashes, a blank before each quote. */
const findReasons = (among: readonly string[], text: string): readonly Dialect[] =>
  among.flatMap((delimiter) => {
    const plain = { ...plainDialect, delimiter };
    return [
      ...quotes
        .filter((quote) => quote !== delimiter && isWrapped(text, delimiter, quote))
        .map((quote) => ({ ...plain, quote })),
      ...quotes
        .filter((quote) => text.includes(`\\${quote}`))
        .map((quote) => ({ ...plain, quote, escape: 'backslash' }) as const),
      ...(text.includes(`\\${delimiter}`) ? [{ ...plain, escape: 'backslash' } as const] : []),
      ...(hasOnlyInches(text, delimiter) ? [{ ...plain, quote: noQuote }] : []),
      ...(text.includes(`${delimiter} "`) ? [{ ...plain, delimiter: `${delimiter} ` }] : []),
    ];
  });

/** Every quote, and there are several, ends a cell and stands behind a digit: `27"`. */
const hasOnlyInches = (text: string, delimiter: string): boolean => {
  const [edge] = hexOf(delimiter);
  const inches = text.match(new RegExp(`\\d"(?=[${edge}\\r\\n]|$)`, 'gu')) ?? [];
  return inches.length > 1 && inches.length === text.split('"').length - 1;
};

const hexOf = (...signs: readonly string[]): readonly string[] =>
  signs.map((sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);

/** Is there a cell that begins and ends with the quote, between delimiters or line ends? */
const isWrapped = (text: string, delimiter: string, quote: string): boolean => {
  const [edge, sign] = hexOf(delimiter, quote);
  const cell = `${sign}[^${sign}\\r\\n]*${sign}`;
  return new RegExp(`(?:^|[${edge}\\r\\n])${cell}(?:$|[${edge}\\r\\n])`, 'u').test(text);
};

/** Numbers with a comma below a label without one: the comma is part of the number. */
const isOneColumn = (text: string, { score, head }: Weighed): boolean => {
  if (score === 0 || head > 1) return false;
  const lines = linesOf(text);
  const from = lines.findIndex((line) => isValue(line.trim()));
  return from > 0 && lines.slice(from).every((line) => isValue(line.trim()));
};

const linesOf = (text: string): readonly string[] =>
  text.split(/[\r\n]+/, 60).filter((line) => line.trim() !== '');

/** Every row is one cell: cut at what the text does not hold. */
const uncutDialect = (text: string): Dialect => {
  const delimiter = [...common, ...rare].find((sign) => !text.includes(sign)) ?? '\u001f';
  const lines = linesOf(text);
  const quote = quotes.find((sign) =>
    lines.every((line) => line.length > 1 && line.startsWith(sign) && line.endsWith(sign)),
  );
  return { ...plainDialect, delimiter, quote: quote ?? plainDialect.quote };
};

/**
 * Does a rare delimiter cut every row alike? Blanks and colons stand in words and times too: they must
 * make several columns, one of them of values.
 */
const isEven = ({ dialect, head, evenness, rows }: Weighed): boolean => {
  if (head < 2 || evenness < 0.95) return false;
  if (!/^[ :]/.test(dialect.delimiter)) return true;
  const body = rows.slice(1);
  const isValues = (_: string, column: number): boolean =>
    body.every((cells) => isValue((cells[column] ?? '').trim()));
  return head > 2 && body.length > 0 && (rows[0] ?? []).some(isValues);
};
