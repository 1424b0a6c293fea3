import type { Matchers } from '../../match/create-matchers.ts';
import { isPeriod, parsePeriod } from '../../parse/parse-period.ts';
import { cellText, filledBelow, type Row } from '../../source/table.ts';
import { isPartOfYear } from './describe-heading.ts';
import type { HeadingBlock } from './heading-block.ts';
import { type HeadingMeaning, isKnown, isMeasure, isSubject } from './meaning.ts';

/** The rows below a heading that are asked what they hold. */
export const asked = 6;

/** A column of codes, and below it mostly codes of provinces. */
export const isAboveCodes = (
  meanings: readonly HeadingMeaning[],
  below: readonly Row[],
  matchers: Matchers,
): boolean => {
  const column = meanings.findIndex(({ roles }) => roles.includes('code'));
  const filled = filledBelow(below.slice(0, asked), column);
  return column >= 0 && filled.filter((cell) => matchers.code(cell)).length * 2 > filled.length;
};

/**
 * `Năm | PCI | PAPI`, `Kỳ | Số lượng`: one province, year by year or quarter by quarter. Every column
 * of figures names its indicator, or there is no other column in which things could be listed.
 */
export const isAbovePeriods = (
  { meanings, paths }: Pick<HeadingBlock, 'paths'> & { meanings: readonly HeadingMeaning[] },
  below: readonly Row[],
): boolean => {
  const isNamed = meanings.every((one) => isTime(one) || !isMeasure(one) || one.indicator !== null);
  const isAllKnown = meanings.every((one, i) => isKnown(one) || paths[i]?.length === 0);
  if (!isNamed && !isAllKnown) return false;
  const column = meanings.findIndex(isTime);
  const cells = below.slice(0, asked).map((row) => cellText(row, column));
  const heading = paths[column]?.at(-1) ?? '';
  // "1" under "Tháng" is a month, and "I" under "Quý" a quarter.
  const isTimed = (cell: string): boolean =>
    cell !== '' &&
    (isPeriod(parsePeriod(cell)) || isPartOfYear(cell) || isPartOfYear(`${heading} ${cell}`));
  return column >= 0 && cells.some(isTimed);
};

/** "Năm", or "Kỳ báo cáo", which may also be above figures. */
const isTime = ({ roles }: HeadingMeaning): boolean => roles[0] === 'period';

/** A word such as "Tỉnh" or "Chỉ tiêu", and below it mostly names of what it says. */
export const isAboveNames = (
  meanings: readonly HeadingMeaning[],
  below: readonly Row[],
  matchers: Matchers,
): boolean => {
  const column = meanings.findIndex(isSubject);
  const filled = filledBelow(below.slice(0, asked), column);
  const named = filled.filter((cell) => isSubjectCell(cell, matchers));
  return column >= 0 && named.length * 2 > filled.length;
};

/** Does the cell name a province or an indicator? */
export const isSubjectCell = (text: string, matchers: Matchers): boolean =>
  text !== '' &&
  (matchers.geography(text).found !== 'none' || matchers.indicator(text).found === 'one');
