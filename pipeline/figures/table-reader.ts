import { findHeadingAtStart } from '../layout/heading/find-heading.ts';
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
import type { IgnoredRow } from '../reading.ts';
import type { MergedCells, Row } from '../source/table.ts';
import type { Body } from './body-reader.ts';
import { createHeadingWatch, looksLikeHeading } from './heading-watch.ts';
import { unreadFormulas } from './odd-cell.ts';
import { createTableBodies, type TableBodies } from './table-bodies.ts';

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

export type TableReader = ReturnType<typeof createTableReader>;

/**
 * Reads the tables that stand one beneath the other in a stretch of columns. The first rows are kept
 * until the layout is known, then row by row: a row that heads a further table closes the one above.
 */
export const createTableReader = (
  context: ReaderContext,
  region: TableContext['region'],
  outside: () => TableContext['before'],
) => {
  const { matchers, spread, merged } = context;
  const tables: TableBodies[] = [];
  const issues: Issue[] = [];
  const ignored: IgnoredRow[] = [];
  const trail = createTrail(ignored);
  let waiting: Row[] = [];
  let current: TableBodies | null = null;
  let isLost = false;

  const add = (row: Row): void => {
    if (isLost) ignored.push({ row: row.row, group: 'no-table' });
    else if (current) watch.add(row);
    else waiting.push(row);
    if (waiting.length >= openingRows) open();
  };

  const open = (): void => {
    const rows = waiting;
    waiting = [];
    const above = tables.at(-1)?.opening.known;
    const before = above ? { known: above, isBeside: false } : outside();
    const opening = openTable(rows, { ...context, region, before });
    if (isOpening(opening)) begin(opening);
    else lose(rows, opening);
  };

  const begin = (opening: Opening): void => {
    current = createTableBodies(opening, merged, matchers);
    tables.push(current);
    issues.push(...opening.issues);
    ignored.push(...opening.ignored);
    for (const row of opening.body) add(row);
  };

  /** Nothing more can be read; a heading made by formulas without results may be why. */
  const lose = (rows: readonly Row[], why: readonly Issue[]): void => {
    isLost = true;
    issues.push(...why, ...rows.flatMap(unreadFormulas));
    for (const { row } of rows) ignored.push({ row, group: 'no-table' });
  };

  const close = (): void => {
    current?.end();
    trail.flush();
    current = null;
  };

  const watch = createHeadingWatch({
    mayStart: (row) => current?.holdsNumber(row) !== true && looksLikeHeading(row, matchers),
    starts: (rows) => {
      const heading = findHeadingAtStart(rows, spread, matchers);
      // The same heading is that of the next page, unless it has a title of its own.
      return heading !== undefined && (trail.hasTitle() || !heading.rows.every(isAgain));
    },
    pass: (row) => (current ? trail.add(row, current.add(row)) : add(row)),
    restart: (rows) => {
      const title = trail.takeTitle();
      close();
      for (const row of [...title, ...rows]) add(row);
    },
  });
  const isAgain = (row: Row): boolean => current?.isHeadingAgain(row) === true;

  const end = (): void => {
    watch.end();
    while (waiting.length > 0) {
      open();
      watch.end();
    }
    close();
  };

  return {
    add,
    end,
    known: (): Known | null => tables.at(-1)?.opening.known ?? null,
    /** Nothing in the stretch can be read; why is in `issues`. */
    isLost: (): boolean => isLost && tables.length === 0,
    figures: (): number => tables.reduce((sum, table) => sum + table.figures(), 0),
    read: () => ({
      tables: tables.map(describeTable),
      issues: [...issues, ...tables.flatMap(({ bodies }) => bodies.flatMap((b) => b.issues))],
      ignored,
    }),
  };
};

const describeTable = ({ opening, bodies, below }: TableBodies): TableReading => {
  const { title, layouts } = opening;
  return { title, layouts, bodies, below: below() };
};
