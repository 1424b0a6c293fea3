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
import { type Body, type BodyReader, createBodyReader, type Outcome } from './body-reader.ts';
import { createHeadingWatch, holdsNumber, looksLikeHeading } from './heading-watch.ts';
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
  outside: () => TableContext['before'],
) => {
  const { matchers, spread, merged } = context;
  const tables: Current[] = [];
  const issues: Issue[] = [];
  const ignored: IgnoredRow[] = [];
  const trail = createTrail(ignored);
  let waiting: Row[] = [];
  let current: Current | null = null;
  let isLost = false;

  const open = (): void => {
    const rows = waiting;
    waiting = [];
    const above = tables.at(-1)?.opening.known;
    const before = above ? { known: above, isBeside: false } : outside();
    const opening = openTable(rows, { ...context, region, before });
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
    for (const row of body) add(row);
  };

  const close = (): void => {
    for (const body of current?.bodies ?? []) body.end();
    trail.flush();
    current = null;
  };

  const isHeadingAgain = (row: Row): boolean =>
    current?.bodies.every((body) => body.classify(row) === 'heading') === true;

  const watch = createHeadingWatch({
    mayStart: (row) => !holdsFigure(row) && looksLikeHeading(row, matchers),
    starts: (rows) => {
      const heading = findHeadingAtStart(rows, spread, matchers);
      // The same heading is that of the next page, unless it has a title of its own.
      return heading !== undefined && (trail.hasTitle() || !heading.rows.every(isHeadingAgain));
    },
    pass: (row) => (current ? toBodies(row, current) : add(row)),
    restart: (rows) => {
      const title = trail.takeTitle();
      close();
      for (const row of [...title, ...rows]) add(row);
    },
  });

  const toBodies = (row: Row, table: Current): void => {
    table.below += 1;
    trail.add(row, mergeOutcomes(table.bodies.map((body) => body.add(row))));
  };

  const holdsFigure = (row: Row): boolean =>
    current?.bodies.some(({ layout }) => holdsNumber(row, layout)) === true;

  const add = (row: Row): void => {
    if (isLost) ignored.push({ row: row.row, group: 'no-table' });
    else if (current) watch.add(row);
    else {
      waiting.push(row);
      if (waiting.length >= openingRows) open();
    }
  };

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
