import type { Issues } from '../../issue-log.ts';
import { isNearGiven, startsGiven } from '../../layout/heading/choose-heading.ts';
import { findHeadingAtStart } from '../../layout/heading/find-heading.ts';
import { looksLikeHeading } from '../../layout/heading/looks-like-heading.ts';
import type { Known } from '../../layout/layout.ts';
import { openTable } from '../../layout/open-table.ts';
import { isOpened, type Outline, type TableContext } from '../../layout/opened-table.ts';
import { createTrail } from '../../layout/trail.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import type { Issue } from '../../model/issue.ts';
import type { IgnoredRow } from '../../reading.ts';
import { isBlankRow, type MergedCells, type Row } from '../../source/table.ts';
import { unreadFormulas } from '../cells/odd-cell.ts';
import type { Spill } from '../log/spill.ts';
import type { Body } from './body-reader.ts';
import { createRowStages } from './row-stages.ts';
import { createTableBodies, type TableBodies } from './table-bodies.ts';

/** A table as read, before the notation of its numbers is decided. */
export interface TableReading extends Outline {
  readonly bodies: readonly Body[];
  /** What was said of its rows. */
  readonly issues: Issues;
  /** Rows below the heading. */
  readonly below: number;
}

export interface ReaderContext extends Omit<TableContext, 'before' | 'region'> {
  readonly merged: readonly MergedCells[];
  readonly spill: Spill;
}

/**
 * The short way for a row of data whose labels were all read before, which most rows of a long table
 * are: past everything that asks what the row may be. Adds it; false: it must go the long way, and
 * after that the lane may be another.
 */
export type Lane = (row: Row) => boolean;

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
  const opener = createOpener(context, region, outside);
  const trail = createTrail(opener.ignored);
  const isGiven = (row: number): boolean => context.givenOf(context.sheet, row).size > 0;

  const {
    add,
    end,
    settle,
    parts: tables,
    atHand,
  } = createRowStages<TableBodies>({
    open: opener.open,
    mayStart: (row, table) => isNearGiven(row, isGiven) || mayHead(row, table, context.matchers),
    starts: (rows, table) => startsTable(rows, table, context, isGiven, trail.hasTitle),
    pass: (row, table) => trail.add(row, table.add(row)),
    takeTitle: trail.takeTitle,
    close: (table) => {
      table.end(trail.linesBelow());
      trail.flush();
    },
  });

  /** The short way: see `Lane`. */
  const lane = (): Lane | null => {
    const table = atHand();
    if (!table) return null;
    return (row) => {
      const isKnown = !isNearGiven(row, isGiven) && table.addKnown(row);
      if (isKnown) trail.flush();
      return isKnown;
    };
  };

  return {
    add,
    lane,
    end,
    /** Is it a row of data whose labels were read before? */
    knows: (row: Row): boolean => tables.at(-1)?.knows(row) ?? false,
    /** Hands back what stands below the last figures: it may be the title of tables beneath. */
    takeTitle: (): readonly Row[] => {
      settle();
      return trail.takeTitle();
    },
    known: (): Known | null => tables.at(-1)?.opened.known ?? null,
    /** Nothing in the stretch can be read; why is in `issues`. */
    isLost: (): boolean => opener.isLost() && tables.length === 0,
    figures: (): number => tables.reduce((sum, table) => sum + table.figures(), 0),
    read: () => {
      const { issues, outlines, ignored } = opener;
      return { ...describeTables(tables, issues), outlines, ignored };
    },
  };
};

/** Opens one table after the other, until nothing more can be read. */
const createOpener = (
  context: ReaderContext,
  region: TableContext['region'],
  outside: () => TableContext['before'],
) => {
  const issues: Issue[] = [];
  const ignored: IgnoredRow[] = [];
  const outlines: Outline[] = [];
  let isLost = false;

  /** A heading made by formulas without results may be why. */
  const lose = (rows: readonly Row[], why: readonly Issue[]): null => {
    issues.push(...why, ...(isLost ? [] : rows.flatMap(unreadFormulas)));
    isLost = true;
    for (const { row } of rows) ignored.push({ row, group: 'no-table' });
    return null;
  };

  const open = (rows: readonly Row[], last: TableBodies | undefined) => {
    const above = last && { known: last.opened.known, isBeside: false };
    const before = above ?? outside();
    if (isLost) return lose(rows, []);
    const opened = openTable(rows, { ...context, region, before });
    if (!isOpened(opened)) {
      if (opened.outline) outlines.push(opened.outline);
      return lose(rows, opened.issues);
    }
    issues.push(...opened.issues);
    ignored.push(...opened.ignored);
    return { part: createTableBodies(opened, context.merged, context), below: opened.body };
  };

  return { open, isLost: (): boolean => isLost, issues, ignored, outlines };
};

/** May the row, below that table's heading, head another? */
const mayHead = (row: Row, table: TableBodies, matchers: Matchers): boolean =>
  !table.knows(row) &&
  (table.isLoneLine(row) || (!table.isBelowHeading(row) && looksLikeHeading(row, matchers)));

/** Do these rows head a further table? `hasTitle`: something stands above that may be its title. */
const startsTable = (
  rows: readonly Row[],
  table: TableBodies,
  { spread, matchers }: ReaderContext,
  isGiven: (row: number) => boolean,
  hasTitle: () => boolean,
): boolean => {
  const at = rows.findIndex((row) => !isBlankRow(row) && !table.isLoneLine(row));
  const below = at < 0 ? [] : rows.slice(at);
  if (startsGiven(below, spread, matchers, isGiven)) return true;
  const heading = findHeadingAtStart(below, spread, matchers);
  if (heading === undefined) return false;
  // The same heading is that of the next page, unless it has a title of its own.
  return at > 0 || hasTitle() || !heading.rows.every(table.isHeadingAgain);
};

const describeTables = (tables: readonly TableBodies[], issues: readonly Issue[]) => ({
  tables: tables.map(({ opened, bodies, below, issues }): TableReading => {
    const { title, layouts, known, sample } = opened;
    return { title, layouts, known, sample, bodies, issues, below: below() };
  }),
  issues,
});
