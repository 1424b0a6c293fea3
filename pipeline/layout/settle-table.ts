import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import { isFigureNotPeriod } from '../parse/figure-like.ts';
import { cellText, type Row } from '../source/table.ts';
import { settleBareShares } from './columns/bare-shares.ts';
import { checkColumns } from './columns/check-columns.ts';
import {
  hasEarlyApart,
  leaveOutEarly,
  sayEarlyApart,
  sayEarlyWithin,
} from './columns/early-apart.ts';
import { givenWithin } from './columns/given.ts';
import { leaveAlike } from './columns/leave-alike.ts';
import { leaveTotals } from './columns/leave-totals.ts';
import { isReasonToLeave } from './columns/left-out.ts';
import { settleColumns } from './columns/settle-columns.ts';
import { splitColumns } from './columns/split-columns.ts';
import { settleTimesBeside } from './columns/times-beside.ts';
import { leaveTotalsOfProvinces } from './columns/totals-of-provinces.ts';
import { readFormulas } from './heading/column-formulas.ts';
import { beforeNextTable, type Heading, textsOf } from './heading/find-heading.ts';
import { readUnderHeading } from './heading/under-heading.ts';
import { type Column, createLayout, type Known, type Layout } from './layout.ts';
import {
  dueWarnings,
  findMissingFact,
  otherMeasureOfProvinces,
  startsWithPlace,
} from './missing-facts.ts';
import {
  type OpenedTable,
  type TableContext,
  type UnopenedTable,
  unopened,
} from './opened-table.ts';
import type { Region } from './region.ts';
import { findAverages } from './title/average-in-title.ts';
import { announcedTime, isIndexTimed, reportTime } from './title/index-time.ts';
import { sayOtherTime } from './title/other-time.ts';
import { sayPartInTitle } from './title/part-in-title.ts';
import { sayRegionRanks } from './title/rank-in-region.ts';
import { readTitle } from './title/read-title.ts';
import { type SettledKnown, settleKnown } from './title/settle-known.ts';
import { saySheetName } from './title/sheet-name.ts';
import { sayEstimates, sayNoResults } from './title/title-against-results.ts';
import { sayTargets } from './title/title-kind.ts';

/** What the table under a heading is, by the rows around it; or why nothing of it is read. */
export const settleTable = (
  heading: Heading,
  rows: readonly Row[],
  context: TableContext,
): OpenedTable | UnopenedTable => {
  const { matchers, region } = context;
  const divided = divideRows(heading, rows, context);
  const { above, under, sample } = divided;
  const title = readTitle(above);
  const settled = settleKnown(title, context);
  const columns = settleOwnColumns(heading, divided, settled.known, context);
  const { layouts, issues } = layOut(heading, divided, columns, settled.known, context);
  const outline = { title, layouts, known: settled.known, sample };
  const double = issues.find((issue) => issue.code === 'duplicate-heading');
  if (double) return unopened([double], outline);
  const timesIndex = isIndexTimed(layouts, settled.known, sample, matchers);
  const fault =
    findMissingFact(layouts, settled.known, sample, matchers) ??
    otherMeasureOfProvinces(layouts, settled) ??
    (timesIndex ? announcedTime(settled.known) : null);
  if (fault) return unopened(explainFault(fault, settled, issues), outline);
  return {
    ...outline,
    issues: [
      ...issues,
      ...settled.issues,
      ...dueWarnings(layouts, settled, {
        headingRow: headingRowOf(heading),
        isPlacedByLine: startsWithPlace(sample, settled.known, matchers),
      }),
      ...(timesIndex ? reportTime(settled.known) : []),
      ...sayTargets(title, layouts, context),
      ...sayNoResults(title, layouts, settled.known),
      ...sayEstimates(title, layouts, settled.known),
      ...sayOtherTime(title, layouts, settled.known, context),
      ...saySheetName(title, layouts, settled.known, context),
      ...findAverages(title, layouts, settled.known, sample),
      ...sayRegionRanks(title, layouts, sample),
      ...sayPartInTitle(title, layouts, settled.known, sample, matchers),
      ...above.filter((row) => isFigureRow(row, region, matchers)).map(figuresAbove),
    ].filter(isToldOnce),
    ignored: [
      ...title.rows,
      ...heading.rows.map(({ row }) => ({ row, group: 'heading' as const })),
      ...under.ignored,
    ],
    body: under.body,
  };
};

/** What a title says more is told of with the part of a province that it names, where it names one. */
const isToldOnce = ({ code }: Issue, _: number, all: readonly Issue[]): boolean =>
  code !== 'more-in-title' || all.every((one) => one.code !== 'part-in-title');

type DividedRows = ReturnType<typeof divideRows>;

/** The rows above a heading, what stands under it, and the first rows of figures. */
const divideRows = (heading: Heading, rows: readonly Row[], { matchers, spread }: TableContext) => {
  const first = heading.rows[0] ?? rows[0];
  const at = first ? rows.indexOf(first) : 0;
  const below = rows.slice(at + heading.rows.length);
  const under = readUnderHeading(below, heading.rows, matchers);
  const sample = beforeNextTable(under.body.slice(0, limits.sample), spread, matchers);
  return { above: rows.slice(0, at), under, sample };
};

const headingRowOf = ({ rows }: Heading): number => rows.at(-1)?.row ?? 0;

interface OwnColumns {
  readonly columns: readonly Column[];
  readonly isEarlyApart: boolean;
}

/** The columns by their headings, their cells, what stands under these and a person's word. */
const settleOwnColumns = (
  heading: Heading,
  { under, sample }: DividedRows,
  known: Known,
  { matchers, givenOf, sheet, region }: TableContext,
): OwnColumns => {
  const given = givenWithin(givenOf(sheet, headingRowOf(heading)), region);
  const headed = settleColumns(heading, sample, { matchers, known, given });
  const told = settleTimesBeside(headed.map(withUnit(under.units, matchers)), known);
  const columns = settleBareShares(told, known, matchers);
  const isEarlyApart = hasEarlyApart(columns, sample);
  const { indicators } = matchers.lists;
  return { columns: isEarlyApart ? columns.map(withoutEarly(indicators)) : columns, isEarlyApart };
};

/** One layout, or one for each column of provinces, and what is to be said of their columns. */
const layOut = (
  heading: Heading,
  { under, sample }: DividedRows,
  { columns, isEarlyApart }: OwnColumns,
  known: Known,
  { isGrid, region }: TableContext,
): { readonly layouts: readonly Layout[]; readonly issues: readonly Issue[] } => {
  const groups = splitColumns(
    columns.filter(({ index }) => index >= region.from),
    region,
  );
  const ofForm = readFormulas(under.numbers);
  const kept = groups.map((group) => {
    const whole = leaveTotalsOfProvinces(group.columns, known);
    const totals = leaveTotals(whole.columns);
    const alike = leaveAlike(totals.columns, known, sample);
    const formulas = [...ofForm, ...whole.formulas];
    const ofColumns = checkColumns(whole.columns, sample, formulas);
    const issues = [...totals.issues, ...alike.issues];
    return { region: group.region, columns: alike.columns, formulas, ofColumns, issues };
  });
  const headingTexts = textsOf([...heading.rows, ...(under.numbers ? [under.numbers] : [])]);
  const shared = {
    headingTexts,
    headingRow: headingRowOf(heading),
    isGrid,
    isEarlyApart,
  };
  return {
    layouts: kept.map(({ columns, formulas, region }) =>
      createLayout({ ...shared, columns, formulas, region }),
    ),
    issues: [
      ...kept.flatMap(({ ofColumns }) => ofColumns),
      ...kept.flatMap(({ issues }) => issues),
      ...(isEarlyApart ? sayEarlyApart(columns, sample) : sayEarlyWithin(columns)),
    ],
  };
};

/**
 * A wrong hint or line may be why a fact is missing; a unit that nobody knows is not. Where there are
 * no figures, the columns that hold some and are not understood are named.
 */
const explainFault = (
  fault: Issue,
  { issues, noPeriod, noIndicator }: SettledKnown,
  ofColumns: readonly Issue[],
): readonly Issue[] => {
  if (issues.some(({ code }) => code !== 'unknown-unit')) return issues;
  if (fault.code === 'no-figures') {
    const unread = ofColumns.filter(leavesFigures);
    const isTold = unread.some(({ severity }) => severity === 'error');
    return [...issues, ...(isTold ? [] : [fault]), ...unread];
  }
  if (fault.code === 'missing-period') return [...issues, noPeriod ?? fault];
  return [...issues, fault.code === 'missing-indicator' ? (noIndicator ?? fault) : fault];
};

/** Says why a column that holds figures is not read. */
const leavesFigures = ({ code, severity }: Issue): boolean =>
  isReasonToLeave(code) ||
  (severity === 'error' && (code === 'unknown-column' || code === 'columns-alike'));

/**
 * A province beside a number: no line of a title, but a row of a table that was not recognised. To the
 * right of other columns a number alone may be a row of theirs.
 */
const isFigureRow = ({ cells }: Row, { from }: Region, matchers: Matchers): boolean =>
  (from > 0 || cells.some((cell) => matchers.geography(cell.trim()).found !== 'none')) &&
  cells.some(isFigureNotPeriod);

const figuresAbove = ({ row }: Row): Issue => createIssue('figures-above-heading', { row });

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
