import type { Matchers } from '../../match/create-matchers.ts';
import { nation } from '../../model/geography.ts';
import { isFigureNotPeriod } from '../../parse/figure-like.ts';
import { isMissingMark } from '../../parse/parse-stated-value.ts';
import { cellText, isBlankRow, type Row } from '../../source/table.ts';
import { isPaperLine } from '../title/read-title.ts';
import { isColumnNumbers } from './column-numbers.ts';
import { describeHeading, isTimeOfReport } from './describe-heading.ts';
import { isNeutral, namesPeriod } from './describe-path.ts';
import { isKnown, isMeasure, isSubject, nothing } from './meaning.ts';
import { isUnitRow } from './under-heading.ts';

/** Rows of one heading. */
export const mostLevels = 5;

const filledColumns = (row: Row): number[] =>
  row.cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));

/**
 * The rows, from the first one down, that can be the levels of one heading; none when the first
 * cannot head anything (`Đơn vị tính: điểm`).
 */
export const findLevels = (rows: readonly Row[], matchers: Matchers): readonly Row[] => {
  const [first] = rows;
  if (!first || isBlankRow(first) || isPaperLine(first)) return [];
  const levels = [first];
  for (const row of rows.slice(1, mostLevels)) {
    if (!isLevel(row, levels, matchers)) break;
    levels.push(row);
  }
  // A line of one text at the left is a title, whatever stands under it.
  const isTitle = levels.length > 1 && filledColumns(first).length === 1 && isLeftmost(levels);
  return isTitle ? [first] : levels;
};

const isLeftmost = (levels: readonly Row[]): boolean => {
  const [first = [], ...others] = levels.map(filledColumns);
  return (first[0] ?? 0) <= Math.min(...others.flat());
};

/** Could the row be a further level of the heading, rather than the first row of figures? */
const isLevel = (row: Row, above: readonly Row[], matchers: Matchers): boolean => {
  if (isBlankRow(row) || isPaperLine(row) || isColumnNumbers(row)) return false;
  if (isUnitRow(row, above, matchers)) return false;
  const columns = filledColumns(row);
  const texts = columns.map((column) => cellText(row, column));
  if (texts.some((text) => isMissingMark(text) || isFigure(text))) return false;
  if (texts.filter((text) => isPlace(text, matchers)).length === 1) return false;
  return columns.every((column) => fitsBelow(row, column, above, matchers));
};

/** "6 tháng đầu năm" begins with a number, and is a time. */
const isFigure = (text: string): boolean => isFigureNotPeriod(text) && !isTimeOfReport(text);

/** One province begins a row of figures; "Toàn quốc" may head a column. */
const isPlace = (text: string, matchers: Matchers): boolean => {
  const match = matchers.geography(text);
  return match.found !== 'none' && !(match.found === 'one' && match.slug === nation);
};

/** Below a word such as "STT" or "Tỉnh" only the same word in another language can stand. */
const fitsBelow = (
  row: Row,
  column: number,
  above: readonly Row[],
  matchers: Matchers,
): boolean => {
  const upper = above.findLast((one) => cellText(one, column) !== '');
  const word = upper ? describeHeading(cellText(upper, column), matchers) : nothing;
  if (!upper || !isKnown(word) || (isMeasure(word) && !isSubject(word))) return true;
  const own = describeHeading(cellText(row, column), matchers);
  // "Chỉ số thành phần" or "Cấp xã" may be the column of their names, or stand above several of them.
  const isOver = cellText(upper, column + 1) === '' && cellText(row, column + 1) !== '';
  const divides = isNeutral(cellText(upper, column)) || word.roles.includes('breakdown');
  if (isOver && divides) return isMeasure(own);
  if (isOver && namesPeriod(cellText(upper, column)) && own.period) return true;
  if (!isOver && isFirstSubject(upper, column, matchers)) {
    const isAlone = filledColumns(row).length === 1;
    if (own.indicator || (isAlone && !isSubject(own))) return false;
  }
  return own.roles.some((role) => word.roles.includes(role));
};

/** Under "Chỉ tiêu", on the left of all figures, a name that is known begins a row of its own. */
const isFirstSubject = (upper: Row, column: number, matchers: Matchers): boolean => {
  const [first] = filledColumns(upper).filter(
    (index) => !describeHeading(cellText(upper, index), matchers).roles.includes('ordinal'),
  );
  return first === column;
};
