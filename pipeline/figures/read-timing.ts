import { createIssue } from '../create-issue.ts';
import type { Column, Known, Layout } from '../layout/layout.ts';
import type { RowContext } from '../layout/row-context.ts';
import type { Issue } from '../model/issue.ts';
import { overlaps, type Period, periodKey, periodLabel } from '../model/period.ts';
import { isPeriod, type PeriodFault } from '../parse/parse-period.ts';
import { cellText, type Row } from '../source/table.ts';
import type { Mention } from './figure.ts';

/** The period of a row's figures, and where it is said. */
export interface Timing {
  /** Null: each column has its own. */
  readonly period: Period | null;
  /** Null: `period` is. */
  readonly periodMention: Mention | null;
}

/** The period's cell; the label's own ("PCI 2018") must not say another; else the table's. */
export const readTiming = (
  row: Row,
  ofLabel: Period | null,
  context: RowContext,
): Timing | Issue => {
  const { layout, known } = context;
  const column = saidIn(row, layout);
  if (!column) return timeOf(row, ofLabel, layout, known);
  const text = cellText(row, column.index);
  const place = { row: row.row, column: column.index };
  const period = readPeriod(text, column, row, context);
  if (typeof period === 'string') return createIssue(period, place, { text });
  if (ofLabel && periodKey(ofLabel) !== periodKey(period))
    return createIssue('conflicting-period', place, { text });
  return { period, periodMention: { place, text } };
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
  const inRow = layout.year ? read(cellText(row, layout.year.index)) : null;
  const year = inRow && isPeriod(inRow) ? inRow : known.period;
  if (isPeriod(alone))
    return inRow && isPeriod(inRow) && !overlaps(alone, inRow) ? 'conflicting-period' : alone;
  if (year?.grain !== 'year') return alone;
  const longer = [`${text} năm ${year.end}`, `${column.heading} ${text} năm ${year.end}`].map(read);
  return longer.find(isPeriod) ?? alone;
};

/** The label's period, or else the table's. */
const timeOf = (row: Row, ofLabel: Period | null, layout: Layout, known: Known): Timing => {
  if (ofLabel && layout.indicator) {
    const column = layout.indicator.index;
    const text = cellText(row, column);
    return { period: ofLabel, periodMention: { place: { row: row.row, column }, text } };
  }
  const { period } = known;
  const text = period ? periodLabel(period, 'vi') : '';
  return { period, periodMention: period && { place: null, text } };
};
