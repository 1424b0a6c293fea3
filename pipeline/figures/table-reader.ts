import { describeHeading } from '../layout/heading/describe-heading.ts';
import { startsTable } from '../layout/heading/find-heading.ts';
import { type HeadingMeaning, isKnown } from '../layout/heading/meaning.ts';
import type { Known, Layout } from '../layout/layout.ts';
import {
  isOpening,
  type Opening,
  openingRows,
  openTable,
  type TableContext,
} from '../layout/open-table.ts';
import type { Title } from '../layout/read-title.ts';
import { createTrail } from '../layout/trail.ts';
import type { Issue } from '../model/issue.ts';
import { isFigureLike } from '../parse/figure-like.ts';
import { isPeriod, parsePeriod } from '../parse/parse-period.ts';
import type { IgnoredRow } from '../reading.ts';
import type { MergedCells, Row } from '../source/table.ts';
import { type Body, type BodyReader, createBodyReader, type Outcome } from './body-reader.ts';
import { unreadFormulas } from './odd-cell.ts';

/** A table as read, before the notation of its numbers is decided. */
export interface TableReading {
  readonly title: Title;
  readonly layouts: readonly Layout[];
  readonly bodies: readonly Body[];
  /** Rows below the heading. */
  readonly below: number;
}

export interface ReaderContext extends Omit<TableContext, 'before' | 'region'> {
  readonly merged: readonly MergedCells[];
}

/** Rows of a possible heading, and the first below it, that are kept before it is judged. */
const lookahead = 6;

interface Current {
  readonly opening: Opening;
  readonly bodies: readonly BodyReader[];
  below: number;
}

export type TableReader = ReturnType<typeof createTableReader>;

/**
 * Reads the tables that stand one beneath the other in a stretch of columns. The first rows are kept
 * until the layout is known, then row by row: a row that heads a further table closes the one above.
 */
export const createTableReader = (
  context: ReaderContext,
  region: TableContext['region'],
  beside: () => Known | null,
) => {
  const { matchers, spread, merged } = context;
  const tables: Current[] = [];
  const issues: Issue[] = [];
  const ignored: IgnoredRow[] = [];
  const trail = createTrail(ignored);
  let waiting: Row[] = [];
  let queue: Row[] = [];
  let current: Current | null = null;
  let isLost = false;

  const knownBefore = (): TableContext['before'] => {
    const above = tables.at(-1)?.opening.known;
    const left = above ? null : beside();
    const known = above ?? left;
    return known && { known, isBeside: left !== null };
  };

  const open = (): void => {
    const rows = waiting;
    waiting = [];
    const opening = openTable(rows, { ...context, region, before: knownBefore() });
    if (!isOpening(opening)) {
      isLost = true;
      // A heading made by formulas without results may be why.
      issues.push(...opening, ...rows.flatMap(unreadFormulas));
      for (const { row } of rows) ignored.push({ row, group: 'no-table' });
      return;
    }
    const { layouts, known, body } = opening;
    const bodies = layouts.map((one) => createBodyReader(one, known, merged, matchers));
    current = { opening, bodies, below: countBelow(opening) };
    tables.push(current);
    issues.push(...opening.issues);
    ignored.push(...opening.ignored);
    for (const row of body) addToBody(row);
  };

  const close = (): void => {
    for (const body of current?.bodies ?? []) body.end();
    trail.flush();
    current = null;
  };

  const pass = (row: Row): void => {
    if (!current) return;
    current.below += 1;
    trail.add(row, mergeOutcomes(current.bodies.map((body) => body.add(row))));
  };

  /** A row without figures, of several cells, in the words of headings, and not ours once more. */
  const mayStartTable = (row: Row): boolean => {
    if (current?.bodies.some(({ layout }) => holdsNumber(row, layout))) return false;
    const cells = row.cells.filter((cell) => cell.trim() !== '');
    return (
      cells.length > 1 &&
      !cells.some((cell) => isFigureLike(cell) && !isPeriod(parsePeriod(cell))) &&
      cells.some((cell) => isHeadingWord(describeHeading(cell, matchers))) &&
      current?.bodies.every((body) => body.classify(row) !== 'heading') === true
    );
  };

  const addToBody = (row: Row): void => {
    if (queue.length > 0 || mayStartTable(row)) queue.push(row);
    else pass(row);
    if (queue.length === lookahead) judge();
  };

  /** Are the rows in the queue a further heading with the first rows below it? */
  const judge = (): void => {
    const rows = queue;
    queue = [];
    if (startsTable(rows, spread, matchers)) {
      const title = trail.takeTitle();
      close();
      waiting = [...title, ...rows];
      return;
    }
    const [first, ...others] = rows;
    if (first) pass(first);
    for (const row of others) add(row);
  };

  const add = (row: Row): void => {
    if (isLost) ignored.push({ row: row.row, group: 'no-table' });
    else if (current) addToBody(row);
    else {
      waiting.push(row);
      if (waiting.length >= openingRows) open();
    }
  };

  const end = (): void => {
    while (queue.length > 0 || waiting.length > 0)
      if (queue.length > 0) judge();
      else open();
    close();
  };

  return {
    add,
    end,
    known: (): Known | null => tables[0]?.opening.known ?? null,
    /** Nothing in the stretch can be read; why is in `issues`. */
    isLost: (): boolean => isLost && tables.length === 0,
    figures: (): number => tables.reduce((sum, { bodies }) => sum + countFigures(bodies), 0),
    read: () => ({
      tables: tables.map(({ opening, bodies, below }): TableReading => {
        const { title, layouts } = opening;
        return { title, layouts, bodies, below };
      }),
      issues: [...issues, ...tables.flatMap(({ bodies }) => bodies.flatMap((b) => b.issues))],
      ignored,
    }),
  };
};

/** Does a column of figures hold a number that is no year? Asked of every row: it must be quick. */
const holdsNumber = (row: Row, { measures }: Layout): boolean =>
  measures.some(({ value, rank }) => {
    const text = row.cells[(value ?? rank)?.index ?? -1] ?? '';
    return /^\s*[-+]?\d/.test(text) && !/^\s*(?:19|20)\d\d/.test(text);
  });

/** A province's name heads a column only beside others: alone it is the subject of a row. */
const isHeadingWord = (meaning: HeadingMeaning): boolean =>
  isKnown(meaning) && meaning.geographies === null;

/** Units and column numbers stand below the heading too. */
const countBelow = ({ layouts, ignored }: Opening): number =>
  ignored.filter(({ row }) => row > (layouts[0]?.headingRow ?? 0)).length;

const countFigures = (bodies: readonly Body[]): number =>
  bodies.reduce((sum, { figures, sums }) => sum + figures.length + sums.length, 0);

/** What a row is to one of its groups of columns it is to the table. */
const mergeOutcomes = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.find((one) => one === 'read') ??
  outcomes.find((one) => one !== 'blank') ??
  outcomes[0] ??
  'blank';
