import { closesTable } from '../../layout/body/classify-row.ts';
import { areBeside } from '../../layout/find-regions.ts';
import { findHeadingAtStart, type Heading, textsOf } from '../../layout/heading/find-heading.ts';
import { looksLikeHeading } from '../../layout/heading/looks-like-heading.ts';
import { createSpread } from '../../layout/heading/spread.ts';
import { isFigureLike } from '../../parse/figure-like.ts';
import type { IgnoredRow } from '../../reading.ts';
import { isBlankRow, type Row, type Sheet } from '../../source/table.ts';
import { type Band, createBand } from './band.ts';
import { createRowStages } from './row-stages.ts';
import type { SheetContext } from './sheet-context.ts';
import type { Lane } from './table-reader.ts';

/**
 * Reads a sheet band by band: a band's tables stand side by side, and a heading below them that is
 * over several begins the next. A table that stands alone looks for the next one itself, as long as
 * that stands alone too.
 */
export const createSheetReader = (sheet: Sheet, context: SheetContext) => {
  const { name, isGrid, merged } = sheet;
  const { matchers } = context;
  const spread = createSpread(merged);
  const shared = { ...context, sheet: name, isGrid, merged, spread };
  const held = createHeldRows();

  const {
    add,
    end,
    parts: bands,
    atHand,
  } = createRowStages<Band>({
    open: (rows, last) => ({
      part: createBand(rows, shared, last?.known() ?? null),
      below: rows,
    }),
    mayStart: (row, band) =>
      (band.isDivided || band.mayDivide(row)) && looksLikeHeading(row, matchers),
    starts: (rows, band) => {
      // The band's own heading comes by here too: only what stands below it begins another.
      if ((rows[0]?.row ?? 0) <= lastRowOf(band.heading)) return false;
      if (!band.isDivided) return areBeside(rows, spread, matchers);
      const heading = findHeadingAtStart(rows, spread, matchers);
      if (!heading || !band.isSpanned(heading)) return false;
      // The same headings are those of the next page, unless they have a title of their own.
      return held.hasTitle(lastRowOf(band.heading)) || !isSame(heading, band.heading);
    },
    pass: (row, band) => {
      const free = band.isDivided ? held.add(row) : [row];
      for (const one of free) band.add(one);
    },
    takeTitle: (band) =>
      band.isDivided ? held.takeTitle(lastRowOf(band.heading)) : band.takeTitle(),
    close: (band) => {
      for (const row of held.takeAll()) band.add(row);
      band.end();
    },
  });

  return {
    add,
    lane: (): Lane | null => atHand()?.lane() ?? null,
    end,
    figures: (): number => bands.reduce((sum, one) => sum + one.figures(), 0),
    isLost: (): boolean => bands.length > 0 && bands.every((one) => one.isLost()),
    read: () => {
      const read = bands.map((one) => one.read());
      return {
        tables: read.flatMap(({ tables }) => tables),
        outlines: read.flatMap(({ outlines }) => outlines),
        issues: read.flatMap(({ issues }) => issues),
        ignored: onePerRow(read.flatMap(({ ignored }) => ignored)),
      };
    },
  };
};

const isSame = (a: Heading, b: Heading | null): boolean =>
  b !== null && String(textsOf(a.rows)) === String(textsOf(b.rows));

const lastRowOf = (heading: Heading | null): number => heading?.rows.at(-1)?.row ?? 0;

const mostHeld = 30;

/**
 * Below tables side by side: lines since the last figure. They may be a title over all of them, as
 * far as they stand below the row of their heading (`after`): a further band begins below the last.
 */
const createHeldRows = () => {
  const rows: Row[] = [];
  const titleStart = (after: number): number =>
    rows.findLastIndex((row) => row.row <= after || closesTable(row)) + 1;
  return {
    /** Keeps the row back; what need not be kept any longer is handed out. */
    add: (row: Row): readonly Row[] => {
      rows.push(row);
      if (row.cells.some(isFigureLike)) return rows.splice(0);
      return rows.length > mostHeld ? rows.splice(0, 1) : [];
    },
    hasTitle: (after: number): boolean =>
      rows.slice(titleStart(after)).some((row) => !isBlankRow(row)),
    takeTitle: (after: number): readonly Row[] => rows.splice(titleStart(after)),
    takeAll: (): readonly Row[] => rows.splice(0),
  };
};

/** A row is left out for one reason; what it is to a table goes before what is blank there. */
const onePerRow = (ignored: readonly IgnoredRow[]): readonly IgnoredRow[] => {
  const byRow = new Map<number, IgnoredRow>();
  for (const one of ignored) {
    const other = byRow.get(one.row);
    if (!other || other.group === 'blank') byRow.set(one.row, one);
  }
  return [...byRow.values()].toSorted((a, b) => a.row - b.row);
};
