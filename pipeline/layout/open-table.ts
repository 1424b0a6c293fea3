import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Issue } from '../model/issue.ts';
import type { Hints, IgnoredRow } from '../reading.ts';
import { isDoublyEncoded } from '../source/encoding/doubly-encoded.ts';
import { cellText, columnLetter, isBlankRow, type Row } from '../source/table.ts';
import { isColumnNumbers } from './classify-row.ts';
import { findHeading, findRepeatedHeading, type Heading } from './find-heading.ts';
import { type Column, createLayout, type Known, type Layout } from './layout.ts';
import { readTitle, type Title } from './read-title.ts';
import { settleColumns } from './settle-columns.ts';
import { type SettledKnown, settleKnown } from './settle-known.ts';

export interface TableContext {
  readonly name: string;
  readonly hints: Hints;
  readonly matchers: Matchers;
  readonly mostObservations: number;
}

/** What the first rows say, and those of them that belong to the body. */
export interface Opening {
  readonly title: Title;
  readonly layout: Layout;
  readonly known: Known;
  readonly issues: readonly Issue[];
  readonly ignored: readonly IgnoredRow[];
  /** Rows already seen that belong to the table's body. */
  readonly body: readonly Row[];
}

/** Rows that are kept until the layout is known. */
export const openingRows = limits.headingSearch + limits.sample;

/** Layout and known facts from the first rows; an issue when there is no table in them. */
export const openTable = (rows: readonly Row[], context: TableContext): Opening | Issue => {
  const { matchers, name, hints } = context;
  if (rows.every(isBlankRow)) return createIssue('empty-file');
  const damaged = findDoublyEncoded(rows);
  if (damaged) return damaged;
  const heading = findHeading(rows.slice(0, openingRows), matchers);
  if (!heading) return explainNoHeading(rows, matchers);
  const at = rows.indexOf(heading.row);
  const title = readTitle(rows.slice(0, at));
  const under = readUnderHeading(rows.slice(at + 1), heading, matchers);
  const sample = under.body.slice(0, limits.sample);
  const { columns, issues } = settleColumns(heading, sample, matchers);
  const double = issues.find((issue) => issue.code === 'duplicate-heading');
  if (double) return double;
  const settled = settleKnown(title, name, hints, matchers);
  const layout = createLayout(heading.row.row, columns.map(withUnit(under.units, matchers)));
  const fault = findMissingFact(layout, settled.known, sample);
  if (fault) return settled.issues[0] ?? fault;
  return {
    title,
    layout,
    known: settled.known,
    issues: [...issues, ...settled.issues, ...dueWarnings(layout, settled)],
    ignored: [...title.rows, { row: heading.row.row, group: 'heading' }, ...under.ignored],
    body: under.body,
  };
};

/** The first cell of Vietnamese text that was encoded twice. */
export const findDoublyEncoded = (rows: readonly Row[]): Issue | undefined => {
  for (const { row, cells } of rows) {
    const column = cells.findIndex(isDoublyEncoded);
    if (column >= 0)
      return createIssue('double-encoded', { row, column }, { text: cells[column] ?? '' });
  }
  return undefined;
};

const explainNoHeading = (rows: readonly Row[], matchers: Matchers): Issue => {
  const repeated = findRepeatedHeading(rows.slice(0, limits.headingSearch), matchers);
  if (!repeated) return createIssue('no-heading');
  const { row, second, first, text } = repeated;
  const params = { other: columnLetter(first) };
  return createIssue('duplicate-heading', { row, column: second }, { text, params });
};

interface UnderHeading {
  readonly ignored: readonly IgnoredRow[];
  readonly units: Row | null;
  readonly body: readonly Row[];
}

/** Rows of units and of column numbers that stand between the heading and the figures. */
const readUnderHeading = (
  rows: readonly Row[],
  heading: Heading,
  matchers: Matchers,
): UnderHeading => {
  const ignored: IgnoredRow[] = [];
  let units: Row | null = null;
  for (const row of rows.slice(0, 3)) {
    if (isColumnNumbers(row)) ignored.push({ row: row.row, group: 'heading' });
    else if (!units && isUnitRow(row, heading, matchers)) {
      units = row;
      ignored.push({ row: row.row, group: 'unit' });
    } else break;
  }
  return { ignored, units, body: rows.slice(ignored.length) };
};

/** Nothing but units, each under a heading. */
const isUnitRow = (row: Row, heading: Heading, matchers: Matchers): boolean => {
  const cells = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (
    cells.length > 0 &&
    cells.length <= heading.row.cells.length &&
    cells.every((cell) => matchers.unit(cell) !== undefined && !/^\d/.test(cell))
  );
};

const withUnit =
  (units: Row | null, matchers: Matchers) =>
  (column: Column): Column => {
    const text = units ? cellText(units, column.index) : '';
    return text === '' ? column : { ...column, unit: matchers.unit(text) ?? column.unit };
  };

/** A table whose every figure lacks its period or its indicator is not worth sixty-three issues. */
const findMissingFact = (layout: Layout, known: Known, sample: readonly Row[]): Issue | null => {
  const columns = layout.measures.map(({ value, rank }) => value ?? rank);
  const labels = layout.indicator;
  const hasLabelPeriod =
    labels !== null && sample.some((row) => /(?:19|20)\d\d/.test(cellText(row, labels.index)));
  if (!layout.period && !known.period && !hasLabelPeriod && columns.every((one) => !one?.period))
    return createIssue('missing-period');
  if (!labels && !known.indicator && columns.every((one) => !one?.indicator))
    return createIssue('missing-indicator');
  return null;
};

/** Warnings about facts that were needed and came from the file's name, or from nowhere. */
const dueWarnings = (layout: Layout, { known, nameWarnings }: SettledKnown): Issue[] => {
  const columns = layout.measures.map(({ value, rank }) => value ?? rank);
  const due: Issue[] = [];
  const { geographies, period, indicator } = nameWarnings;
  const needsPeriod = !layout.period && columns.some((one) => !one?.period);
  const needsIndicator = !layout.indicator && columns.some((one) => !one?.indicator);
  if (geographies && !layout.geography) due.push(geographies);
  else if (period && needsPeriod) due.push(period);
  else if (indicator && needsIndicator) due.push(indicator);
  if (!layout.geography && !known.geographies)
    due.push(createIssue('unnamed-geography', {}, { severity: 'warning' }));
  return due;
};
