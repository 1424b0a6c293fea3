export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How the text is cut: `skip` characters at its start belong to no row (`sep=;`). */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly newline: '\n' | '\r';
  readonly skip: number;
}

const sampleRows = 60;

/** Excel's hint line, which it does not count as a row. */
const readHint = (text: string): { delimiter: Delimiter; length: number } | undefined => {
  const found = /^"?sep=(.)"?(\r\n|\n|\r|$)/i.exec(text);
  const delimiter = delimiters.find((known) => known === found?.[1]);
  return found && delimiter ? { delimiter, length: found[0].length } : undefined;
};

/** Cuts a text into records with that delimiter. */
export type Split = (
  text: string,
  delimiter: Delimiter,
  newline: '\n' | '\r',
) => readonly (readonly string[])[];

const widths = (records: readonly (readonly string[])[]): number[] =>
  records
    .slice(0, sampleRows)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => cells.length);

/** How alike the rows come out, a little in favour of more columns: `65,4;7,1` is not cut at commas. */
const score = (counts: readonly number[]): number => {
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1);
  const best = [...tally].map(([width, rows]) => rows / counts.length + 0.05 * Math.min(width, 12));
  return Math.max(0, ...best);
};

/** The dialect of a text, from its first characters (whole rows of them are weighed). */
export const detectDialect = (sample: string, split: Split): Dialect => {
  const newline = sample.includes('\n') || !sample.includes('\r') ? '\n' : '\r';
  const hint = readHint(sample);
  if (hint) return { delimiter: hint.delimiter, newline, skip: hint.length };
  const scored = delimiters.map((delimiter) => ({
    delimiter,
    score: score(widths(split(sample, delimiter, newline))),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.delimiter, newline, skip: 0 };
};
