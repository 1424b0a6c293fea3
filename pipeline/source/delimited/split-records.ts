import type { Dialect } from './dialect.ts';
import { splitQuoted } from './split-quoted.ts';

/** The cells of a record; null where its quotes are wrong. */
export type Record = readonly string[] | null;

export interface SplitText {
  readonly records: readonly Record[];
  /** Characters used up: what follows is an unfinished record. */
  readonly used: number;
}

/**
 * The whole records of a piece of text; the last, possibly unfinished one only when `isLast`. A record
 * whose quotes are wrong is given up at its first line end, and the next line is read by itself: one
 * stray quote does not swallow the rows below it.
 */
export const splitRecords = (text: string, dialect: Dialect, isLast: boolean): SplitText => {
  const records: Record[] = [];
  const findEnd = createLineEnds(text);
  let at = 0;
  while (at < text.length) {
    const end = findEnd(at);
    if (!isLast && end >= text.length - 1 && text[end] !== '\n') break;
    const line = text.slice(at, end);
    const next = afterLine(text, end);
    if (!line.includes(dialect.quote) && !hasEscape(line, dialect)) {
      records.push(line.split(dialect.delimiter));
      at = next;
      continue;
    }
    const record = splitQuoted(text, at, dialect, isLast);
    if (record === 'unfinished' && !isLast) break;
    const isWhole = typeof record === 'object';
    records.push(isWhole ? record.cells : null);
    at = isWhole ? record.next : next;
  }
  return { records, used: at };
};

/** `Smith\, John`: the delimiter stands in the cell. */
const hasEscape = (line: string, { delimiter, escape: way }: Dialect): boolean =>
  way === 'backslash' && line.includes(`\\${delimiter}`);

/** Where lines end, from left to right; each line end is looked for once. */
const createLineEnds = (text: string): ((from: number) => number) => {
  const find = (mark: string, from: number): number => {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at;
  };
  let [lf, cr] = [-1, -1];
  return (from) => {
    if (lf < from) lf = find('\n', from);
    if (cr < from) cr = find('\r', from);
    return Math.min(lf, cr);
  };
};

/** Past the line end at `end`; CRLF is one. */
export const afterLine = (text: string, end: number): number =>
  end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
