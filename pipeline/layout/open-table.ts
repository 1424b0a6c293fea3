import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Issue } from '../model/issue.ts';
import { isFigureLike } from '../parse/figure-like.ts';
import { isPeriod, parsePeriod } from '../parse/parse-period.ts';
import type { IgnoredRow } from '../reading.ts';
import { isDoublyEncoded } from '../source/encoding/doubly-encoded.ts';
import { isBlankRow, type Row } from '../source/table.ts';
import { sayEarlyApart } from './columns/early-apart.ts';
import { namesEstimate } from './columns/unread-column.ts';
import { explainNoHeading } from './explain-no-heading.ts';
import { chooseHeading, findLikelyHeading } from './heading/choose-heading.ts';
import { pathMark } from './heading/describe-path.ts';
import { beforeNextTable, type Heading } from './heading/find-heading.ts';
import { findUneven } from './heading/find-uneven.ts';
import type { Spread } from './heading/spread.ts';
import { readUnderHeading } from './heading/under-heading.ts';
import { type ColumnsContext, headingRowOf, layOutColumns } from './lay-out-columns.ts';
import type { Known, Layout } from './layout.ts';
import { dueWarnings, findMissingFact, isTimedByTitle } from './missing-facts.ts';
import { readTitle, type Title } from './read-title.ts';
import type { Region } from './region.ts';
import { settleKnown } from './settle-known.ts';

/** What a table is read with. */
export interface TableContext extends ColumnsContext {
  readonly spread: Spread;
}

/** What the first rows say, and those of them that belong to the body. */
export interface Opening {
  readonly title: Title;
  /** One, or one for each column of provinces. */
  readonly layouts: readonly Layout[];
  readonly known: Known;
  readonly issues: readonly Issue[];
  readonly ignored: readonly IgnoredRow[];
  /** The first rows below the heading. */
  readonly sample: readonly Row[];
  /** Rows already seen that belong to the table's body. */
  readonly body: readonly Row[];
}

/** A table that cannot be read yet: a person may say what its columns are. */
export type Outline = Pick<Opening, 'title' | 'layouts' | 'known' | 'sample'>;

/** Why nothing of a table is read. */
export interface Unopened {
  readonly issues: readonly Issue[];
  /** Null: no row looks like the heading of one. */
  readonly outline: Outline | null;
}

/** Rows that are kept until the layout is known. */
export const openingRows = limits.headingSearch + limits.sample;

export const isOpening = (opened: Opening | Unopened): opened is Opening => 'body' in opened;

const unopened = (issues: readonly Issue[], outline: Outline | null = null): Unopened => ({
  issues,
  outline,
});

/** Layout and known facts from the first rows; issues when there is no table in them. */
export const openTable = (rows: readonly Row[], context: TableContext): Opening | Unopened => {
  const { matchers, spread, sheet, givenOf } = context;
  if (rows.every(isBlankRow)) return unopened([createIssue('empty-file')]);
  const damaged = findDoublyEncoded(rows);
  if (damaged) return unopened([damaged]);
  const searched = rows.slice(0, openingRows);
  const isGiven = (row: number): boolean => givenOf(sheet, row).size > 0;
  const heading = chooseHeading(searched, spread, matchers, isGiven);
  if (!heading) {
    const likely = findLikelyHeading(searched, spread, matchers);
    const outline = likely ? outlineOf(settleTable(likely, rows, context)) : null;
    return unopened(explainNoHeading(rows, matchers), outline);
  }
  const uneven = findUneven(heading);
  if (uneven !== undefined) return unopened([unevenHeading(heading, uneven)]);
  return settleTable(heading, rows, context);
};

const outlineOf = (opened: Opening | Unopened): Outline | null =>
  isOpening(opened) ? opened : opened.outline;

/** The rows above a heading, and what stands under it. */
const divideRows = (heading: Heading, rows: readonly Row[], matchers: Matchers) => {
  const first = heading.rows[0] ?? rows[0];
  const at = first ? rows.indexOf(first) : 0;
  const below = rows.slice(at + heading.rows.length);
  return { above: rows.slice(0, at), under: readUnderHeading(below, heading.rows, matchers) };
};

const settleTable = (
  heading: Heading,
  rows: readonly Row[],
  context: TableContext,
): Opening | Unopened => {
  const { matchers, spread, region } = context;
  const { above, under } = divideRows(heading, rows, matchers);
  const headingRow = headingRowOf(heading);
  const title = readTitle(above);
  const sample = beforeNextTable(under.body.slice(0, limits.sample), spread, matchers);
  const settled = settleKnown(title, context);
  const table = { heading, under, sample, known: settled.known };
  const { columns, isEarlyApart, layouts, issues } = layOutColumns(table, context);
  const double = issues.find((issue) => issue.code === 'duplicate-heading');
  const outline = { title, layouts, known: settled.known, sample };
  if (double) return unopened([double], outline);
  const fault = findMissingFact(layouts, settled.known, sample, matchers);
  if (fault) return unopened(explainFault(fault, settled.issues), outline);
  return {
    ...outline,
    issues: [
      ...issues,
      ...(isEarlyApart ? sayEarlyApart(columns, sample) : []),
      ...settled.issues,
      ...dueWarnings(layouts, settled, headingRow),
      ...above.filter((row) => isFigureRow(row, region, matchers)).map(figuresAbove),
      ...(isTimedByTitle(layouts, settled) ? above.flatMap(estimatesAbove) : []),
    ],
    ignored: [
      ...title.rows,
      ...heading.rows.map(({ row }) => ({ row, group: 'heading' as const })),
      ...under.ignored,
    ],
    body: under.body,
  };
};

/** A wrong hint or line may be why a fact is missing; a unit that nobody knows is not. */
const explainFault = (fault: Issue, said: readonly Issue[]): readonly Issue[] =>
  said.some(({ code }) => code !== 'unknown-unit') ? said : [...said, fault];

const unevenHeading = ({ leafRows, paths }: Heading, column: number): Issue =>
  createIssue(
    'uneven-heading',
    { row: leafRows[column] ?? 0, column },
    { text: (paths[column] ?? []).join(pathMark) },
  );

/**
 * A province beside a number: no line of a title, but a row of a table that was not recognised. To the
 * right of other columns a number alone may be a row of theirs.
 */
const isFigureRow = ({ cells }: Row, { from }: Region, matchers: Matchers): boolean =>
  (from > 0 || cells.some((cell) => matchers.geography(cell.trim()).found !== 'none')) &&
  cells.some((cell) => isFigureLike(cell) && !isPeriod(parsePeriod(cell)));

/** Figures of "ƯỚC THỰC HIỆN NĂM 2023" are not yet those of the year. */
const estimatesAbove = ({ row, cells }: Row): Issue[] => {
  const text = cells.find(namesEstimate);
  return text === undefined ? [] : [createIssue('estimated-figures', { row }, { text })];
};

const figuresAbove = ({ row }: Row): Issue => createIssue('figures-above-heading', { row });

/** The first cell of Vietnamese text that was encoded twice. */
export const findDoublyEncoded = (rows: readonly Row[]): Issue | undefined => {
  for (const { row, cells } of rows) {
    const column = cells.findIndex(isDoublyEncoded);
    if (column >= 0)
      return createIssue('double-encoded', { row, column }, { text: cells[column] ?? '' });
  }
  return undefined;
};
