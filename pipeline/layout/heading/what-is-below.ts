import type { Matchers } from '../../match/create-matchers.ts';
import { isPeriod, parsePeriod } from '../../parse/parse-period.ts';
import { cellText, type Row } from '../../source/table.ts';
import { isPartOfYear } from './describe-heading.ts';
import { type HeadingMeaning, isSubject } from './meaning.ts';

/** The rows below a heading that are asked what they hold. */
const asked = 6;

/** A column of codes, and below it mostly codes of provinces. */
export const isAboveCodes = (
  meanings: readonly HeadingMeaning[],
  below: readonly Row[],
  matchers: Matchers,
): boolean => {
  const column = meanings.findIndex(({ roles }) => roles.includes('code'));
  const cells = below.slice(0, asked).map((row) => cellText(row, column));
  const filled = cells.filter((cell) => cell !== '');
  return column >= 0 && filled.filter((cell) => matchers.code(cell)).length * 2 > filled.length;
};

/** `Năm | PCI | PAPI`, `Kỳ | Số lượng`: one province, year by year or quarter by quarter. */
export const isAbovePeriods = (
  meanings: readonly HeadingMeaning[],
  below: readonly Row[],
): boolean => {
  const column = meanings.findIndex(({ roles }) => roles.join() === 'period');
  const cells = below.slice(0, asked).map((row) => cellText(row, column));
  return column >= 0 && cells.some((cell) => isPeriod(parsePeriod(cell)) || isPartOfYear(cell));
};

/** A word such as "Tỉnh" or "Chỉ tiêu", and below it mostly names of what it says. */
export const isAboveNames = (
  meanings: readonly HeadingMeaning[],
  below: readonly Row[],
  matchers: Matchers,
): boolean => {
  const column = meanings.findIndex(isSubject);
  const cells = below.slice(0, asked).map((row) => cellText(row, column));
  const filled = cells.filter((cell) => cell !== '');
  const named = filled.filter((cell) => isSubjectCell(cell, matchers));
  return column >= 0 && named.length * 2 > filled.length;
};

/** Does the cell name a province or an indicator? */
export const isSubjectCell = (text: string, matchers: Matchers): boolean =>
  text !== '' &&
  (matchers.geography(text).found !== 'none' || matchers.indicator(text).found === 'one');
