import { createIssue } from '../create-issue.ts';
import { closesTable } from '../layout/body/classify-row.ts';
import { findRegions, type Regions } from '../layout/find-regions.ts';
import { findHeadingAtStart, type Heading, textsOf } from '../layout/heading/find-heading.ts';
import { createSpread } from '../layout/heading/spread.ts';
import { openingRows } from '../layout/open-table.ts';
import { type Region, sliceRow } from '../layout/region.ts';
import type { Issue } from '../model/issue.ts';
import { isFigureLike } from '../parse/figure-like.ts';
import type { IgnoredRow } from '../reading.ts';
import { isBlankRow, type Row, type Sheet } from '../source/table.ts';
import { createHeadingWatch, looksLikeHeading } from './heading-watch.ts';
import type { SheetContext } from './sheet-context.ts';
import { createTableReader, type TableReader } from './table-reader.ts';

/** Rows that are divided into the same stretches of columns. */
interface Band {
  readonly regions: Regions;
  /** The number of its first row. */
  readonly start: number;
  readonly readers: readonly TableReader[];
}

/**
 * Hands the rows of a sheet to the tables that stand side by side, once it is known where these are.
 * Below tables side by side a heading over all of them begins anew.
 */
export const createSheetReader = (sheet: Sheet, context: SheetContext) => {
  const { name, isGrid, merged } = sheet;
  const { matchers } = context;
  const spread = createSpread(merged);
  const shared = { ...context, sheet: name, isGrid, merged, spread };
  const bands: Band[] = [];
  const asides: IgnoredRow[] = [];
  const issues: Issue[] = [];
  let waiting: Row[] = [];
  let band: Band | null = null;
  /** Below tables side by side: lines since the last figure. They may be a title over all of them. */
  const held: Row[] = [];

  const known = (readers: readonly TableReader[]) =>
    readers.map((reader) => reader.known()).find((one) => one !== null) ?? null;

  const open = (): void => {
    const rows = waiting;
    waiting = [];
    const regions = findRegions(rows, spread, matchers);
    issues.push(...describeAsides(rows, regions));
    const above = bands.at(-1);
    const readers: TableReader[] = [];
    for (const [i, region] of regions.tables.entries())
      readers.push(
        createTableReader(shared, region, () => {
          const left = i > 0 ? known(readers.slice(0, i)) : null;
          const found = left ?? (above ? known(above.readers) : null);
          return found && { known: found, isBeside: left !== null };
        }),
      );
    band = { regions, start: rows[0]?.row ?? 0, readers };
    bands.push(band);
    for (const row of rows) add(row);
  };

  const hand = (row: Row, { regions, readers }: Band): void => {
    const slices = regions.tables.map((region) => sliceRow(row, region));
    for (const [i, reader] of readers.entries()) reader.add(slices[i] ?? row);
    if (!isBlankRow(row) && slices.every(isBlankRow)) asides.push({ row: row.row, group: 'aside' });
  };

  const release = (count: number): void => {
    for (const row of held.splice(0, count)) if (band) hand(row, band);
  };

  const hold = (row: Row): void => {
    held.push(row);
    if (row.cells.some(isFigureLike)) release(held.length);
    else if (held.length > mostHeld) release(1);
  };

  const close = (): void => {
    release(held.length);
    for (const reader of band?.readers ?? []) reader.end();
    band = null;
  };

  /** Only where tables stand side by side: alone, a table looks for the next one itself. */
  const watch = createHeadingWatch({
    mayStart: (row) => (band?.readers.length ?? 0) > 1 && looksLikeHeading(row, matchers),
    starts: (rows) => {
      const heading = findHeadingAtStart(rows, spread, matchers);
      if (!band || !heading || !spansRegions(heading, band.regions.tables)) return false;
      // A band begins below the one above it: its own title and heading begin no other.
      if (startOf(held, rows) <= band.start) return false;
      const own = band.regions.heading?.rows ?? [];
      const isAgain = String(textsOf(heading.rows)) === String(textsOf(own));
      return !isAgain || held.slice(titleStart(held)).some((row) => !isBlankRow(row));
    },
    pass: (row) => {
      if (!band) add(row);
      else if (band.readers.length > 1) hold(row);
      else hand(row, band);
    },
    restart: (rows) => {
      const title = held.splice(titleStart(held));
      close();
      for (const row of [...title, ...rows]) add(row);
    },
  });

  const add = (row: Row): void => {
    if (band) watch.add(row);
    else waiting.push(row);
    if (waiting.length >= openingRows) open();
  };

  const end = (): void => {
    watch.end();
    while (waiting.length > 0 || bands.length === 0) {
      open();
      watch.end();
    }
    close();
  };

  const allReaders = (): readonly TableReader[] => bands.flatMap(({ readers }) => readers);

  return {
    add,
    end,
    figures: (): number => allReaders().reduce((sum, reader) => sum + reader.figures(), 0),
    isLost: (): boolean => bands.length > 0 && allReaders().every((reader) => reader.isLost()),
    read: () => {
      const read = allReaders().map((reader) => reader.read());
      return {
        tables: read.flatMap(({ tables }) => tables),
        issues: [...issues, ...read.flatMap((one) => one.issues)],
        ignored: onePerRow([...asides, ...read.flatMap(({ ignored }) => ignored)]),
      };
    },
  };
};

const mostHeld = 30;

/** The number of the row in which a further table begins: with its title where it has one. */
const startOf = (held: readonly Row[], rows: readonly Row[]): number =>
  (held[titleStart(held)] ?? rows[0])?.row ?? 0;

/** Where the title of a further table may begin. */
const titleStart = (rows: readonly Row[]): number => rows.findLastIndex(closesTable) + 1;

/** Does a heading stand over several tables as one, or over each of them again? */
const spansRegions = ({ paths }: Heading, regions: readonly Region[]): boolean =>
  regions.filter(({ from, to }) => paths.slice(from, to).some((path) => path.length > 0)).length >
  1;

/** Figures that stand beside the tables without a heading are not read: it is said where. */
const describeAsides = (rows: readonly Row[], { asides }: Regions): Issue[] =>
  asides.flatMap((region) => {
    const cells = rows.flatMap((row) =>
      sliceRow(row, region).cells.flatMap((text, column) =>
        text.trim() === '' ? [] : [{ row: row.row, column, text }],
      ),
    );
    const [first] = cells;
    if (!first || !cells.some(({ text }) => isFigureLike(text))) return [];
    const { row, column } = first;
    return [createIssue('beside-table', { row, column }, { severity: 'warning' })];
  });

/** A row is left out for one reason; what it is to a table goes before what is blank there. */
const onePerRow = (ignored: readonly IgnoredRow[]): readonly IgnoredRow[] => {
  const byRow = new Map<number, IgnoredRow>();
  for (const one of ignored) {
    const other = byRow.get(one.row);
    if (!other || other.group === 'blank') byRow.set(one.row, one);
  }
  return [...byRow.values()].toSorted((a, b) => a.row - b.row);
};
