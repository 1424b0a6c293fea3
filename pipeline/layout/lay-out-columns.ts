import type { Matchers } from '../match/create-matchers.ts';
import type { Indicator } from '../model/indicator.ts';
import { cellText, type Row } from '../source/table.ts';
import { checkColumns } from './columns/check-columns.ts';
import { hasEarlyApart, leaveOutEarly } from './columns/early-apart.ts';
import { type GivenOf, givenWithin } from './columns/given.ts';
import { leaveAlike } from './columns/leave-alike.ts';
import { settleColumns } from './columns/settle-columns.ts';
import { splitColumns } from './columns/split-columns.ts';
import { readFormulas } from './heading/column-formulas.ts';
import { type Heading, textsOf } from './heading/find-heading.ts';
import type { readUnderHeading } from './heading/under-heading.ts';
import { type Column, createLayout, type Known } from './layout.ts';
import type { Region } from './region.ts';
import type { KnownContext } from './settle-known.ts';

/** What columns are read with. */
export interface ColumnsContext extends KnownContext {
  /** In a grid a row may end early. */
  readonly isGrid: boolean;
  readonly region: Region;
  readonly givenOf: GivenOf;
}

/** What is known of a table before its columns are. */
export interface TableParts {
  readonly heading: Heading;
  readonly under: ReturnType<typeof readUnderHeading>;
  readonly sample: readonly Row[];
  readonly known: Known;
}

/** The last row of a heading. */
export const headingRowOf = ({ rows }: Heading): number => rows.at(-1)?.row ?? 0;

/** What the columns are, and the layout of each group of them. */
export const layOutColumns = (table: TableParts, context: ColumnsContext) => {
  const { columns, isEarlyApart } = readColumns(table, context);
  return { columns, isEarlyApart, ...divideColumns(columns, isEarlyApart, table, context) };
};

/** What each column is, and whether dossiers that were early are counted apart from those on time. */
const readColumns = ({ heading, under, sample, known }: TableParts, context: ColumnsContext) => {
  const { matchers, region } = context;
  const given = givenWithin(context.givenOf(context.sheet, headingRowOf(heading)), region);
  const settled = settleColumns(heading, sample, { matchers, known, given }).map(
    withUnit(under.units, matchers),
  );
  const isEarlyApart = hasEarlyApart(settled, sample);
  const columns = isEarlyApart ? settled.map(withoutEarly(matchers.lists.indicators)) : settled;
  return { columns, isEarlyApart };
};

/** The layout of each group of columns, and what is wrong with them. */
const divideColumns = (
  columns: readonly Column[],
  isEarlyApart: boolean,
  { heading, under, sample }: TableParts,
  { isGrid, region }: ColumnsContext,
) => {
  const divided = splitColumns(
    columns.filter(({ index }) => index >= region.from),
    region,
  );
  const kept = divided.map((group) => ({ ...group, ...leaveAlike(group.columns) }));
  const formulas = readFormulas(under.numbers);
  const headingTexts = textsOf([...heading.rows, ...(under.numbers ? [under.numbers] : [])]);
  const headingRow = headingRowOf(heading);
  const layouts = kept.map(({ columns: own, region: stretch }) =>
    createLayout({
      columns: own,
      region: stretch,
      headingTexts,
      headingRow,
      isGrid,
      formulas,
      isEarlyApart,
    }),
  );
  const issues = [
    ...divided.flatMap((group) => checkColumns(group.columns, sample, formulas)),
    ...kept.flatMap((group) => group.issues),
  ];
  return { layouts, issues };
};

const withUnit =
  (units: Row | null, matchers: Matchers) =>
  (column: Column): Column => {
    const text = units ? cellText(units, column.index) : '';
    const ownUnit = text === '' ? column.ownUnit : (matchers.unit(text) ?? column.ownUnit);
    return { ...column, ownUnit, unit: column.given?.unit ?? ownUnit };
  };

const withoutEarly =
  (indicators: readonly Indicator[]) =>
  (column: Column): Column =>
    column.given?.indicator
      ? column
      : { ...column, indicator: leaveOutEarly(column.indicator, column.heading, indicators) };
