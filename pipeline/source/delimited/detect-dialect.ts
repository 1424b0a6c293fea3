import { type Dialect, plainDialect } from './dialect.ts';
import { type Record, splitRecords } from './split-records.ts';

export interface DetectedDialect {
  readonly dialect: Dialect;
  /** Characters at the text's start that belong to no row (`sep=;`). */
  readonly skip: number;
}

const delimiters = [',', ';', '\t', '|'] as const;
const sampleRows = 60;

/** Excel's hint line, which it does not count as a row. */
const readHint = (text: string): { delimiter: string; length: number } | undefined => {
  const found = /^"?sep=(.)"?(\r\n|\n|\r|$)/i.exec(text);
  const delimiter = delimiters.find((known) => known === found?.[1]);
  return found && delimiter ? { delimiter, length: found[0].length } : undefined;
};

/** Cells by record, 0 where the quotes are wrong; blank records say nothing. */
const widths = (records: readonly Record[]): number[] =>
  records
    .slice(0, sampleRows)
    .filter((cells) => cells === null || cells.some((cell) => cell.trim() !== ''))
    .map((cells) => cells?.length ?? 0);

interface Scored {
  readonly dialect: Dialect;
  /** The share of rows that are as wide as most, a little in favour of more columns: `65,4;7,1` is not cut at commas. */
  readonly score: number;
  /** Cells of the first row. */
  readonly head: number;
}

/** Rows of one cell are cut by nothing: they speak for no dialect. */
const score = (counts: readonly number[]): number => {
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1);
  const best = [...tally].map(([width, rows]) => rows / counts.length + 0.05 * Math.min(width, 12));
  return Math.max(0, ...best);
};

/** The dialect of a text, from its first characters (whole rows of them are weighed). */
export const detectDialect = (sample: string): DetectedDialect => {
  const hint = readHint(sample);
  const text = sample.slice(hint?.length ?? 0);
  const weigh = (dialect: Dialect): Scored => {
    const counts = widths(splitRecords(text, dialect, true).records);
    return { dialect, score: score(counts), head: counts[0] ?? 0 };
  };
  const among = hint ? [hint.delimiter] : delimiters;
  const plain = among.map((delimiter) => weigh({ ...plainDialect, delimiter })).reduce(better);
  const reasoned = findReasons(among, text).map(weigh).reduce(better, plain);
  const padded = weigh({ ...reasoned.dialect, delimiter: `${reasoned.dialect.delimiter} ` });
  const best = padded.score > 0 && padded.score >= reasoned.score ? padded : reasoned;
  // Colons and blanks cut cells only where nothing else cuts any.
  const rare = [':', ' '].map((delimiter) => weigh({ ...plainDialect, delimiter }));
  const isCut = hint !== undefined || best.head > 1 || best.score > 0.75;
  return { dialect: (isCut ? best : rare.reduce(better, best)).dialect, skip: hint?.length ?? 0 };
};

/** The first of equals. */
const better = (a: Scored, b: Scored): Scored => (b.score > a.score ? b : a);

/** Dialects that the text gives a reason for: other quotes, backslashes, a blank before each quote. */
const findReasons = (among: readonly string[], text: string): readonly Dialect[] =>
  among.flatMap((delimiter) => {
    const plain = { ...plainDialect, delimiter };
    return [
      ...(wrapped(delimiter, "'").test(text) ? [{ ...plain, quote: "'" } as const] : []),
      ...(text.includes('\\"') ? [{ ...plain, escape: 'backslash' } as const] : []),
      ...(text.includes(`${delimiter} "`) ? [{ ...plain, delimiter: `${delimiter} ` }] : []),
    ];
  });

/** A cell that begins and ends with the quote, between delimiters or line ends. */
const wrapped = (delimiter: string, quote: string): RegExp => {
  const edge = `[${delimiter === '|' ? '\\|' : delimiter}\r\n]`;
  return new RegExp(`(?:^|${edge})${quote}[^${quote}\r\n]*${quote}(?:$|${edge})`);
};
