import { mostLevels } from '../../layout/heading/heading-levels.ts';
import type { Layout } from '../../layout/layout.ts';
import { isPeriod, parsePeriod } from '../../parse/parse-period.ts';
import { cellText, type Row } from '../../source/table.ts';

/** Rows of a possible heading, and the first below it, that are kept before it is judged. */
const lookahead = mostLevels + 1;

/** What is done with the rows below a heading. */
export interface Watched {
  /** Quick: asked of every row. */
  readonly mayStart: (row: Row) => boolean;
  /** Do these rows head a further table? */
  readonly starts: (rows: readonly Row[]) => boolean;
  readonly pass: (row: Row) => void;
  /** A further table begins with these rows. */
  readonly restart: (rows: readonly Row[]) => void;
}

/** Keeps back rows that may head a further table until it is known whether they do. */
export const createHeadingWatch = ({ mayStart, starts, pass, restart }: Watched) => {
  let queue: Row[] = [];
  const judge = (): void => {
    const rows = queue;
    queue = [];
    const [first, ...others] = rows;
    if (starts(rows)) restart(rows);
    else {
      if (first) pass(first);
      for (const row of others) add(row);
    }
  };
  const add = (row: Row): void => {
    if (queue.length > 0 || mayStart(row)) queue.push(row);
    else pass(row);
    if (queue.length === lookahead) judge();
  };
  /** Call after the last row, until nothing is kept back any more. */
  const end = (): void => {
    while (queue.length > 0) judge();
  };
  return { add, end, isIdle: (): boolean => queue.length === 0 };
};

/** A number that is no year in a column of figures, a time in that of times: the row heads nothing. */
export const isBelowHeading = (row: Row, { measures, period }: Layout): boolean =>
  measures.some(({ value, rank }) => {
    const text = row.cells[(value ?? rank)?.index ?? -1] ?? '';
    return startsAsNumber(text) && !/^\s*(?:19|20)\d\d/.test(text);
  }) ||
  (period !== null && isPeriod(parsePeriod(cellText(row, period.index))));

const startsAsNumber = (text: string): boolean => {
  const code = text.charCodeAt(0);
  // A digit is a digit, and a letter nothing; the others are asked at length.
  if (code >= 0x30 && code <= 0x39) return true;
  return code < 0x40 && /^\s*[-+]?\d/.test(text);
};
