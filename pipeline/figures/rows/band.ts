import { createIssue } from '../../create-issue.ts';
import { findRegions, isGapped, type Regions } from '../../layout/find-regions.ts';
import type { Heading } from '../../layout/heading/find-heading.ts';
import type { Known } from '../../layout/layout.ts';
import { sliceRow } from '../../layout/region.ts';
import type { Issue } from '../../model/issue.ts';
import { isFigureLike } from '../../parse/figure-like.ts';
import type { IgnoredRow } from '../../reading.ts';
import { isBlankRow, type Row } from '../../source/table.ts';
import {
  createTableReader,
  type Lane,
  type ReaderContext,
  type TableReader,
} from './table-reader.ts';

/** Rows of a sheet that are divided into the same stretches of columns. */
export type Band = ReturnType<typeof createBand>;

/** Divides a sheet from these rows on; `above`: what was known in the band before. */
export const createBand = (rows: readonly Row[], context: ReaderContext, above: Known | null) => {
  const isGiven = (row: number): boolean => context.givenOf(context.sheet, row).size > 0;
  const regions = findRegions(rows, context.spread, context.matchers, isGiven);
  const readers: TableReader[] = [];
  for (const [i, region] of regions.tables.entries())
    readers.push(
      createTableReader(context, region, () => {
        const left = i > 0 ? findKnown(readers) : null;
        const found = left ?? above;
        return found && { known: found, isBeside: left !== null };
      }),
    );
  const [first] = readers;
  const [region] = regions.tables;
  const alone = readers.length === 1 && first && region ? { reader: first, region } : null;
  const asides: IgnoredRow[] = [];
  return {
    /** Hands a row to each of the tables, what stands in its columns. */
    add: (row: Row): void => {
      if (alone && sliceRow(row, alone.region) === row) {
        alone.reader.add(row);
        return;
      }
      const slices = regions.tables.map((region) => sliceRow(row, region));
      for (const [i, reader] of readers.entries()) reader.add(slices[i] ?? row);
      if (!isBlankRow(row) && slices.every(isBlankRow))
        asides.push({ row: row.row, group: 'aside' });
    },
    /** Only of a table that begins with the first column: its rows are the sheet's. */
    lane: (): Lane | null => (alone?.region.from === 0 ? alone.reader.lane() : null),
    end: (): void => {
      for (const reader of readers) reader.end();
    },
    isDivided: readers.length > 1,
    /** May the row head tables side by side, below a table that stands alone? Quick. */
    mayDivide: (row: Row): boolean => alone !== null && !alone.reader.knows(row) && isGapped(row),
    /** The rows below the last figures of a table that stands alone. */
    takeTitle: (): readonly Row[] => alone?.reader.takeTitle() ?? [],
    /** Does a heading stand over several of the tables? */
    isSpanned: ({ paths }: Heading): boolean =>
      regions.tables.filter(({ from, to }) => paths.slice(from, to).some((path) => path.length > 0))
        .length > 1,
    heading: regions.heading,
    known: (): Known | null => findKnown(readers),
    isLost: (): boolean => readers.every((reader) => reader.isLost()),
    figures: (): number => readers.reduce((sum, reader) => sum + reader.figures(), 0),
    read: () => {
      const read = readers.map((reader) => reader.read());
      return {
        tables: read.flatMap(({ tables }) => tables),
        outlines: read.flatMap(({ outlines }) => outlines),
        issues: [...describeAsides(rows, regions), ...read.flatMap(({ issues }) => issues)],
        ignored: [...asides, ...read.flatMap(({ ignored }) => ignored)],
      };
    },
  };
};

const findKnown = (readers: readonly TableReader[]): Known | null =>
  readers.map((reader) => reader.known()).find((known) => known !== null) ?? null;

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
