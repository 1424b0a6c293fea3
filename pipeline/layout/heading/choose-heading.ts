import type { Matchers } from '../../match/create-matchers.ts';
import { isFigureNotPeriod } from '../../parse/figure-like.ts';
import { filledCells, isBlankRow, type Row } from '../../source/table.ts';
import { isColumnNumbers } from './column-numbers.ts';
import { findHeading, type Heading, headingOf } from './find-heading.ts';
import { mostLevels } from './heading-levels.ts';
import type { Spread } from './spread.ts';

/** Did a person say something of columns headed in that row? */
export type IsGiven = (row: number) => boolean;

/**
 * The heading in its own words, or the row that a person pointed to, whichever comes first: above
 * columns that nobody heard of there are no words to find it by.
 */
export const chooseHeading = (
  rows: readonly Row[],
  spread: Spread,
  matchers: Matchers,
  isGiven: IsGiven,
): Heading | undefined => {
  const worded = findHeading(rows, spread, matchers);
  const first = worded?.rows[0]?.row ?? Number.POSITIVE_INFINITY;
  const at = rows.findIndex(
    (row) => isGiven(row.row) && row.row < first && !row.cells.some(isFigureNotPeriod),
  );
  return at < 0 ? worded : headingEndingAt(rows, at, spread, matchers);
};

/** Do these rows begin with a heading whose last row a person pointed to? */
export const startsGiven = (
  rows: readonly Row[],
  spread: Spread,
  matchers: Matchers,
  isGiven: IsGiven,
): boolean => {
  const at = rows.findIndex((row) => isGiven(row.row) && !row.cells.some(isFigureNotPeriod));
  if (at < 0 || at >= mostLevels) return false;
  return headingEndingAt(rows, at, spread, matchers)?.rows[0] === rows[0];
};

/** May the row be a level of a heading that a person pointed to? */
export const isNearGiven = ({ row }: Row, isGiven: IsGiven): boolean => {
  for (let below = 0; below < mostLevels; below += 1) if (isGiven(row + below)) return true;
  return false;
};

/** What most likely heads columns that nobody understands: the row of words above the first figures. */
export const findLikelyHeading = (
  rows: readonly Row[],
  spread: Spread,
  matchers: Matchers,
): Heading | undefined => {
  const body = rows.findIndex((row) => row.cells.some(isFigureNotPeriod) && !isColumnNumbers(row));
  const above = rows
    .slice(0, Math.max(body, 0))
    .filter((row) => !isColumnNumbers(row) && !isUnits(row, matchers));
  const ends = [above.findLastIndex((row) => !isBlankRow(row)), above.findLastIndex(isWordy)];
  return ends
    .map((at) => headingEndingAt(above, at, spread, matchers))
    .find((heading) => heading?.rows.some(isWordy));
};

/** The most levels that fit together down to that row. */
const headingEndingAt = (
  rows: readonly Row[],
  at: number,
  spread: Spread,
  matchers: Matchers,
): Heading | undefined => {
  const whole = rows.slice(0, at + 1);
  for (let start = Math.max(0, at - mostLevels + 1); start <= at; start += 1) {
    const heading = headingOf(whole, start, spread, matchers);
    if (heading?.rows.at(-1) === whole.at(-1)) return heading;
  }
  return undefined;
};

const isUnits = (row: Row, matchers: Matchers): boolean => {
  const filled = filledCells(row);
  return filled.length > 0 && filled.every((cell) => matchers.unit(cell) !== undefined);
};

/** Several texts and no figure. */
const isWordy = (row: Row): boolean =>
  filledCells(row).length > 1 && !row.cells.some(isFigureNotPeriod);
