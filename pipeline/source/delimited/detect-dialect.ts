import { type Dialect, plainDialect } from './dialect.ts';
import { findListQuote, findQuotes, withoutWrapped } from './find-quotes.ts';
import { isOneColumn } from './one-column.ts';
import { type Hint, readHint } from './read-hint.ts';
import { isBlankInside, isValue, type Weighed, weighDialect } from './weigh-dialect.ts';

/** How a text is cut, and where its first row begins. */
export interface DetectedDialect {
  readonly dialect: Dialect;
  /** Characters at the text's start that belong to no row (`sep=;`). */
  readonly skip: number;
  /** The delimiter that a hint line names, where another plainly cuts the rows; else null. */
  readonly wrongHint: string | null;
}

const common = [',', ';', '\t', '|'] as const;
/** They cut cells only where they cut every row alike. */
const rare = '^~#!&*¦§\u0001\u001f\u001e: '.split('');

/** Lines in which delimiters of several signs are looked for, and how many are tried. */
const linesWithLong = 5;
const mostLong = 8;

/** The dialect of a text: all its first characters say how it is quoted, its first rows how it is cut. */
export const detectDialect = (sample: string): DetectedDialect => {
  const hint = readHint(sample);
  if (hint) return { ...obeyHint(hint, sample.slice(hint.length)), skip: hint.length };
  return { dialect: findBest(sample)?.dialect ?? uncutDialect(sample), skip: 0, wrongHint: null };
};

/** The dialect with the delimiter that the hint names, unless the rows are plainly cut by another. */
const obeyHint = ({ delimiter }: Hint, text: string): Omit<DetectedDialect, 'skip'> => {
  const hinted = weighDelimiter(delimiter, text);
  const best = isEvenlyCut(hinted) ? undefined : findBest(text);
  if (best && isEvenlyCut(best) && best.evenness > hinted.evenness)
    return { dialect: best.dialect, wrongHint: delimiter };
  if (hinted.score > 0) return { dialect: hinted.dialect, wrongHint: null };
  return { dialect: { ...hinted.dialect, ...findListQuote(text, delimiter) }, wrongHint: null };
};

/** How the text is cut best; undefined where nothing cuts it. */
const findBest = (text: string): Weighed | undefined => {
  const usual = common.map((delimiter) => weighDelimiter(delimiter, text));
  const isSure = usual.some(isEvenlyCut);
  const odd = [...rare, ...listLong(text)]
    .filter((delimiter) => text.includes(delimiter) && !(isSure && isInWords(delimiter)))
    .map((delimiter) => weighDelimiter(delimiter, text))
    .filter(isEven);
  const [first, ...others] = [...usual, ...odd].filter(
    (weighed) => weighed.score > 0 && !isOneColumn(text, weighed),
  );
  return first && others.reduce(better, first);
};

/** The first of equals, unless its delimiter is part of the other's. */
const better = (a: Weighed, b: Weighed): Weighed => {
  const [part, whole] = [a.dialect.delimiter, b.dialect.delimiter];
  const isPart = whole.length > part.length && whole.includes(part);
  return b.score > a.score || (b.score === a.score && isPart) ? b : a;
};

/** How well a text is cut by the delimiter, in the best of the dialects that have it. */
const weighDelimiter = (delimiter: string, text: string): Weighed => {
  const weigh = (dialect: Dialect): Weighed => weighDialect(text, dialect);
  const [first, ...others] = listDialects(delimiter, text).map(weigh);
  const best = others.reduce(better, first ?? weigh({ ...plainDialect, delimiter }));
  const sign = best.dialect.delimiter.slice(0, 1);
  if (sign === ' ' || delimiter.length > 1) return best;
  return [`${sign} `, ` ${sign} `, `${sign}\t`]
    .filter((padded) => text.includes(padded))
    .map((padded) => weigh({ ...best.dialect, delimiter: padded }))
    .reduce((a, b) => (b.score > 0 && b.score >= a.score ? b : a), best);
};

/** Signs together that may cut cells, as the first lines have them: `<>`; a dash may be a number's. */
const listLong = (text: string): readonly string[] => {
  const lines = text.split(/[\r\n]+/, linesWithLong);
  const found = new Set(lines.join('\n').match(/[^\p{L}\p{M}\p{N}\s"'`.-]{2,8}/gu) ?? []);
  return [...found].filter((long) => !isUsual(long) && !isWrapping(long, lines)).slice(0, mostLong);
};

/** One of the usual signs several times leaves cells between blank. */
const isUsual = (long: string): boolean => common.some((sign) => long === sign.repeat(long.length));

/** The end of a cell in quotes and the beginning of the next: they stand around the line too. */
const isWrapping = (long: string, lines: readonly string[]): boolean =>
  lines.some((line) => line.startsWith(long.slice(-1)) && line.endsWith(long.slice(0, 1)));

/** Dialects that the text gives a reason for: its quotes or none, backslashes, a blank before quotes. */
const listDialects = (delimiter: string, text: string): readonly Dialect[] => {
  const plain = { ...plainDialect, delimiter };
  const found = findQuotes(text, delimiter).map((quote) => ({ ...plain, quote }));
  return [
    ...found,
    ...found
      .filter(({ quote }) => text.includes(`\\${quote}`) || text.includes(`\\${delimiter}`))
      .map((dialect) => ({ ...dialect, escape: 'backslash' }) as const),
    ...(text.includes(`${delimiter} "`) ? [{ ...plain, delimiter: `${delimiter} ` }] : []),
  ];
};

/** Every row is one cell: cut at what the text does not hold, or only where no list is. */
const uncutDialect = (text: string): Dialect => {
  const lines = withoutWrapped(text)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '');
  const foreign = common.find((sign) => endsLines(lines, sign) || followsList(lines, sign));
  const delimiter =
    foreign ?? [...common, ...rare].find((sign) => !text.includes(sign)) ?? '\u001f';
  return { ...plainDialect, delimiter, ...findListQuote(text, delimiter) };
};

/** Does the sign stand in some lines, and only at their end? */
const endsLines = (lines: readonly string[], sign: string): boolean => {
  const ended = lines.filter((line) => line.includes(sign));
  return ended.length > 0 && ended.every((line) => line.indexOf(sign) === line.length - 1);
};

/** Is the text a list, then lines that all hold the sign: another table below it? */
const followsList = (lines: readonly string[], sign: string): boolean => {
  const from = lines.findIndex((line) => line.includes(sign));
  const others = lines.slice(Math.max(from, 0));
  return (
    from >= others.length * 2 && others.length > 1 && others.every((line) => line.includes(sign))
  );
};

/** Blanks and colons stand in words and times too. */
const isInWords = (delimiter: string): boolean => /^[ :]/.test(delimiter);

/** Cut alike nearly everywhere, into what looks like cells. */
const isEvenlyCut = ({ evenness, share }: Weighed): boolean => evenness >= 0.5 && share > 0.7;

/**
 * Does a rare delimiter cut every row alike? Those that stand in words and times too must make several
 * columns, one of them of values, or stand where they stand in no sentence.
 */
const isEven = (weighed: Weighed): boolean => {
  const { dialect, head, evenness, rows } = weighed;
  if (head < 2 || evenness < 0.95) return false;
  if (!isInWords(dialect.delimiter)) return true;
  const body = rows.slice(1);
  const isOne = (cells: readonly string[]): boolean => isBlankInside(cells.join(dialect.delimiter));
  if (body.length === 0 || body.filter(isOne).length * 10 > body.length * 8) return false;
  if (isQuotedApart(weighed)) return true;
  const isValues = (_: string, column: number): boolean =>
    body.every((cells) => isValue((cells[column] ?? '').trim()));
  return head > 2 && ((rows[0] ?? []).some(isValues) || isUnspaced(weighed));
};

/** Words with blanks in them that blanks do not cut: they stand in quotes, in nearly every row. */
const isQuotedApart = ({ dialect, rows }: Weighed): boolean => {
  const quoted = rows.filter((cells) => cells.some((cell) => /\S \S/.test(cell)));
  return dialect.delimiter === ' ' && quoted.length * 10 >= rows.length * 9;
};

/** No sentence has its colons so: no blank beside any of them. */
const isUnspaced = ({ dialect, rows }: Weighed): boolean =>
  dialect.delimiter === ':' && rows.flat().every((cell) => cell === cell.trim());
