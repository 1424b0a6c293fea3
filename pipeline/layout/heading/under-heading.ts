import type { Matchers } from '../../match/create-matchers.ts';
import type { IgnoredRow } from '../../reading.ts';
import { cellText, type Row } from '../../source/table.ts';
import { isColumnNumbers } from './column-numbers.ts';
import { describeHeading } from './describe-heading.ts';
import { isSubject } from './meaning.ts';

/** What stands between a heading and its figures, and the rows from there on. */
export interface UnderHeading {
  readonly ignored: readonly IgnoredRow[];
  readonly units: Row | null;
  /** The row of letters and formulas. */
  readonly numbers: Row | null;
  readonly body: readonly Row[];
}

/** Rows of units and of column numbers that stand between the heading and the figures. */
export const readUnderHeading = (
  rows: readonly Row[],
  heading: readonly Row[],
  matchers: Matchers,
): UnderHeading => {
  const ignored: IgnoredRow[] = [];
  let units: Row | null = null;
  let numbers: Row | null = null;
  for (const row of rows.slice(0, 3)) {
    if (!numbers && isColumnNumbers(row)) {
      numbers = row;
      ignored.push({ row: row.row, group: 'heading' });
    } else if (!units && isUnitRow(row, heading, matchers)) {
      units = row;
      ignored.push({ row: row.row, group: 'unit' });
    } else break;
  }
  return { ignored, units, numbers, body: rows.slice(ignored.length) };
};

/**
 * Nothing but units, each under a heading of its own: under one of several it would tell them apart, and
 * "Tỷ lệ (%)" alone under "Chỉ tiêu" is a line among the rows, of those below it.
 */
export const isUnitRow = (row: Row, heading: readonly Row[], matchers: Matchers): boolean => {
  const columns = row.cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));
  return (
    columns.length > 0 &&
    !isUnderSubject(columns, heading, matchers) &&
    columns.every((column) => {
      const text = cellText(row, column);
      const isHeaded = heading.some((one) => cellText(one, column) !== '');
      return isHeaded && matchers.unit(text) !== undefined && !/^\d/.test(text);
    })
  );
};

const isUnderSubject = (
  [column = 0, ...others]: readonly number[],
  heading: readonly Row[],
  matchers: Matchers,
): boolean =>
  others.length === 0 &&
  heading.some((one) => isSubject(describeHeading(cellText(one, column), matchers)));
