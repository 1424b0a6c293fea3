import type { Dialect } from './dialect.ts';
import { splitQuoted } from './split-quoted.ts';

/** The cells of a record; null where its quotes are wrong. */
export type Record = readonly string[] | null;

/** The records of a piece of text. */
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
  const used = eachRecord(text, dialect, isLast, {
    line: (from, to) => void records.push(text.slice(from, to).split(dialect.delimiter)),
    quoted: (record) => void records.push(record),
  });
  return { records, used };
};

/** What is done with each record, in their order. */
export interface EachRecord {
  /** One without quotes, by where it stands. */
  readonly line: (from: number, to: number) => void;
  readonly quoted: (record: Record, from: number, to: number) => void;
}

/** The same, one by one; gives the characters used up. */
export const eachRecord = (
  text: string,
  dialect: Dialect,
  isLast: boolean,
  { line, quoted }: EachRecord,
): number => {
  const findEnd = createLineEnds(text);
  const findQuote = createFinder(text, dialect.quote);
  let at = 0;
  while (at < text.length) {
    const end = findEnd(at);
    if (!isLast && end >= text.length - 1 && text[end] !== '\n') break;
    const next = afterLine(text, end);
    if (findQuote(at) >= end && !hasEscape(text, at, end, dialect)) {
      line(at, end);
      at = next;
      continue;
    }
    const record = splitQuoted(text, at, dialect, isLast);
    if (record === 'unfinished' && !isLast) break;
    const isWhole = typeof record === 'object';
    const to = isWhole ? record.next : next;
    quoted(isWhole ? record.cells : null, at, to);
    at = to;
  }
  return at;
};

/** `Smith\, John`: the delimiter stands in the cell. */
const hasEscape = (
  text: string,
  from: number,
  to: number,
  { delimiter, escape: way }: Dialect,
): boolean => way === 'backslash' && text.slice(from, to).includes(`\\${delimiter}`);

/** Where a sign stands next, from left to right; each is looked for once. */
const createFinder = (text: string, mark: string): ((from: number) => number) => {
  let found = -1;
  return (from) => {
    if (found >= from) return found;
    found = text.indexOf(mark, from);
    if (found < 0) found = text.length;
    return found;
  };
};

/** Where lines end. */
const createLineEnds = (text: string): ((from: number) => number) => {
  const [lf, cr] = [createFinder(text, '\n'), createFinder(text, '\r')];
  return (from) => Math.min(lf(from), cr(from));
};

/** Past the line end at `end`; CRLF is one. */
const afterLine = (text: string, end: number): number =>
  end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
