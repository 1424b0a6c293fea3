import { createIssue } from '../../create-issue.ts';
import { partOfPeriod } from '../../layout/heading/describe-heading.ts';
import type { Column, Known, Layout } from '../../layout/layout.ts';
import type { RowContext } from '../../layout/row-context.ts';
import type { Issue } from '../../model/issue.ts';
import { overlaps, type Period, periodKey, periodLabel } from '../../model/period.ts';
import { ownText } from '../../own-text.ts';
import { isPeriod, type PeriodFault } from '../../parse/parse-period.ts';
import { cellNumber, cellText, type Row } from '../../source/table.ts';
import { plainYear } from '../../source/workbook/plain-years.ts';
import type { Timing } from '../figure.ts';

/** Periods come again and again: what was read of the cells is kept, up to a number. */
const mostKept = 10_000;

/** Reads when a row's figures are of; null: each column says it by itself. */
export const createTimingReader = (
  context: RowContext,
): ((row: Row, ofLabel: Period | null) => Timing | Issue | null) => {
  const { layout, known } = context;
  const { period, year } = layout;
  const ofTable = timeOfTable(known);
  const kept = new Map<string, Timing>();
  return (row, ofLabel) => {
    if (ofLabel !== null) return readTiming(row, ofLabel, ofTable, context);
    if (!period && !year) return ofTable;
    const first = period ? timeText(row, period) : '';
    const key = year ? `${first}\n${timeText(row, year)}` : first;
    const before = kept.get(key);
    if (before) return before;
    const read = readTiming(row, null, ofTable, context);
    if (read !== null && 'mention' in read && kept.size < mostKept) kept.set(ownText(key), read);
    return read;
  };
};

/** What the cell of a period or a year says. */
const timeText = (row: Row, { index }: Column): string =>
  plainYear(cellText(row, index), cellNumber(row, index));

/** The period's cell; the label's own ("PCI 2018") must not say another; else the table's. */
const readTiming = (
  row: Row,
  ofLabel: Period | null,
  ofTable: Timing | null,
  context: RowContext,
): Timing | Issue | null => {
  const { layout } = context;
  const column = saidIn(row, layout);
  if (!column) return (ofLabel && timeOfLabel(row, ofLabel, layout)) ?? ofTable;
  const text = ownText(timeText(row, column));
  const place = { row: row.row, column: column.index };
  const period = readPeriod(text, column, row, context);
  if (typeof period === 'string') return createIssue(period, place, { text });
  if (ofLabel && periodKey(ofLabel) !== periodKey(period))
    return createIssue('conflicting-period', place, { text });
  return { period, mention: { place: { row: null, column: column.index }, text } };
};

/** The column of periods, or that of years where it says nothing. */
const saidIn = (row: Row, { period, year }: Layout): Column | undefined =>
  [period, year].find((column) => column !== null && cellText(row, column.index) !== '') ??
  undefined;

/** "Tháng 7" and "Quý I" are of the year in the row, or above the table; so is "1" under "Quý". */
const readPeriod = (
  text: string,
  column: Column,
  row: Row,
  { layout, known, period: read }: RowContext,
): Period | PeriodFault | 'conflicting-period' => {
  const alone = read(text);
  const inRow = layout.year ? read(timeText(row, layout.year)) : null;
  const year = inRow && isPeriod(inRow) ? inRow : known.period;
  if (isPeriod(alone))
    return inRow && isPeriod(inRow) && !overlaps(alone, inRow) ? 'conflicting-period' : alone;
  if (!year) return alone;
  const longer = [text, `${column.heading} ${text}`].map((part) => partOfPeriod(part, year));
  return longer.find((part) => part !== null) ?? alone;
};

const timeOfLabel = (row: Row, period: Period, { indicator }: Layout): Timing | null => {
  if (!indicator) return null;
  const { index } = indicator;
  return {
    period,
    mention: { place: { row: null, column: index }, text: ownText(cellText(row, index)) },
  };
};

const timeOfTable = ({ period }: Known): Timing | null =>
  period && { period, mention: { place: null, text: periodLabel(period, 'vi') } };
