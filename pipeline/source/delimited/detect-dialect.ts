import { type Dialect, noQuote, plainDialect, quotes } from './dialect.ts';
import { findListQuote, findOtherQuotes, hasLiteralQuotes, hexOf } from './find-quotes.ts';
import { isOneColumn } from './one-column.ts';
import { isGrouped, isValue, type Weighed, weighDialect } from './weigh-dialect.ts';

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
  const cut = isOneColumn(sample, usual) ? { ...usual, score: 0 } : usual;
  const odd = rare
    .filter((delimiter) => sample.includes(delimiter) && !(isInWords(delimiter) && isSure(usual)))
    .map((delimiter) => weighAmong([delimiter], sample))
    .filter(isEven);
  const best = odd.reduce(better, cut);
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
      ...findOtherQuotes(text, delimiter).map((quote) => ({ ...plain, quote })),
      ...quotes
        .filter((quote) => text.includes(`\\${quote}`))
        .map((quote) => ({ ...plain, quote, escape: 'backslash' }) as const),
      ...(text.includes(`\\${delimiter}`) ? [{ ...plain, escape: 'backslash' } as const] : []),
      ...(hasLiteralQuotes(text, delimiter) ? [{ ...plain, quote: noQuote }] : []),
      ...(text.includes(`${delimiter} "`) ? [{ ...plain, delimiter: `${delimiter} ` }] : []),
    ];
  });

/** Every row is one cell: cut at what the text does not hold, or only at the end of a line. */
const uncutDialect = (text: string): Dialect => {
  const isLast = (sign: string): boolean => !new RegExp(`${hexOf(sign)}.`, 'u').test(text);
  const last = common.find((sign) => text.includes(sign) && isLast(sign));
  const delimiter = last ?? [...common, ...rare].find((sign) => !text.includes(sign)) ?? '\u001f';
  return { ...plainDialect, delimiter, ...findListQuote(text, delimiter) };
};

/** Blanks and colons stand in words and times too. */
const isInWords = (delimiter: string): boolean => /^[ :]/.test(delimiter);

/** Cut alike nearly everywhere, into what looks like cells. */
const isSure = ({ head, evenness, share }: Weighed): boolean =>
  head > 1 && evenness > 0.6 && share > 0.9;

/**
 * Does a rare delimiter cut every row alike? Those that stand in words and times too must
 * make several columns, one of them of values.
 */
const isEven = ({ dialect, head, evenness, rows }: Weighed): boolean => {
  if (head < 2 || evenness < 0.95) return false;
  if (!isInWords(dialect.delimiter)) return true;
  const body = rows.slice(1);
  // `5 204 539` is one number.
  if (body.every((cells) => isGrouped(cells.join(dialect.delimiter)))) return false;
  const isValues = (_: string, column: number): boolean =>
    body.every((cells) => isValue((cells[column] ?? '').trim()));
  return head > 2 && body.length > 0 && (rows[0] ?? []).some(isValues);
};
