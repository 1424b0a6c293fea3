import type { Matchers } from '../match/create-matchers.ts';
import { foldLabel } from '../match/fold-label.ts';
import { isFigureLike } from '../parse/figure-like.ts';
import { cellText, type Row } from '../source/table.ts';
import { describeHeading, type HeadingMeaning } from './describe-heading.ts';

export interface Heading {
  readonly row: Row;
  readonly meanings: readonly HeadingMeaning[];
}

const isSubject = ({ roles }: HeadingMeaning): boolean =>
  roles.includes('geography') || roles.includes('indicator');

const isMeasure = ({ roles }: HeadingMeaning): boolean =>
  roles.includes('value') || roles.includes('rank');

const describeRow = (row: Row, matchers: Matchers): Heading => ({
  row,
  meanings: row.cells.map((cell) => describeHeading(cell, matchers)),
});

const filledCells = (row: Row): number => row.cells.filter((cell) => cell.trim() !== '').length;

/** A column of codes, and below it mostly codes of provinces. */
const isAboveCodes = (
  { meanings }: Heading,
  below: readonly Row[],
  matchers: Matchers,
): boolean => {
  const column = meanings.findIndex(({ roles }) => roles.includes('code'));
  const cells = below.slice(0, 6).map((row) => cellText(row, column));
  const filled = cells.filter((cell) => cell !== '');
  return column >= 0 && filled.filter((cell) => matchers.code(cell)).length * 2 > filled.length;
};

/** Words that only a heading uses, most of the cells understood, and something to be read below. */
const isWorded = (heading: Heading, below: readonly Row[], matchers: Matchers): boolean => {
  const { row, meanings } = heading;
  const filled = filledCells(row);
  const known = meanings.filter((meaning) => meaning.roles.length > 0).length;
  return (
    known >= 2 &&
    (known * 2 >= filled || known >= 4) &&
    meanings.some(isMeasure) &&
    (meanings.some(isSubject) || isAboveCodes(heading, below, matchers))
  );
};

/**
 * A heading whose first column is blank or called something unheard of, above a column of provinces
 * or indicators: `(blank) | 2018 | 2019`. A row that itself holds a province or a figure is data.
 */
const isAboveSubjects = (
  { row, meanings }: Heading,
  below: readonly Row[],
  matchers: Matchers,
): boolean => {
  const filled = filledCells(row);
  if (!meanings.some(isMeasure) || (filled < 2 && row.cells.length > 2)) return false;
  const isData = row.cells.some(
    (cell, i) =>
      matchers.geography(cell.trim()).found !== 'none' ||
      (isFigureLike(cell) && !meanings[i]?.period),
  );
  if (isData) return false;
  const open = row.cells.findIndex((_, i) => meanings[i]?.roles.length === 0);
  const named = below.slice(0, 6).filter((row) => isSubjectCell(cellText(row, open), matchers));
  return open >= 0 && named.length >= Math.min(3, below.length) && named.length > 0;
};

const isSubjectCell = (text: string, matchers: Matchers): boolean =>
  text !== '' &&
  (matchers.geography(text).found !== 'none' || matchers.indicator(text).found === 'one');

/** A title may name a period or an indicator; a heading is about as wide as what it is above. */
const isWideEnough = ({ row }: Heading, below: readonly Row[]): boolean => {
  const widths = below
    .slice(0, 6)
    .map(filledCells)
    .filter((width) => width > 0)
    .toSorted((a, b) => a - b);
  return filledCells(row) * 2 >= (widths[Math.floor(widths.length / 2)] ?? 0);
};

/** Of rows that could be the heading without words of one, the last above the figures. */
const findAboveSubjects = (
  described: readonly Heading[],
  rows: readonly Row[],
  matchers: Matchers,
): Heading | undefined => {
  const fits = (heading: Heading, i: number): boolean =>
    isWideEnough(heading, rows.slice(i + 1)) &&
    isAboveSubjects(heading, rows.slice(i + 1), matchers);
  const first = described.findIndex(fits);
  if (first < 0) return undefined;
  const body = rows.findIndex(
    (row, i) => i > first && row.cells.some((cell) => isSubjectCell(cell.trim(), matchers)),
  );
  return described.findLast((heading, i) => i >= first && i < body && fits(heading, i));
};

/** The first row that words make a heading, or else what stands below it; undefined when none is one. */
export const findHeading = (rows: readonly Row[], matchers: Matchers): Heading | undefined => {
  const described = rows.map((row) => describeRow(row, matchers));
  return (
    described.find((heading, i) => {
      const below = rows.slice(i + 1);
      return isWorded(heading, below, matchers) && isWideEnough(heading, below);
    }) ?? findAboveSubjects(described, rows, matchers)
  );
};

/** Two columns of one heading, in a row that would be a heading if it named something to read. */
export interface RepeatedHeading {
  readonly row: number;
  readonly text: string;
  readonly first: number;
  readonly second: number;
}

/** Why no row is a heading, where one column stands in another's place: `Tỉnh | Tỉnh | Tỉnh`. */
export const findRepeatedHeading = (
  rows: readonly Row[],
  matchers: Matchers,
): RepeatedHeading | undefined => {
  for (const row of rows) {
    const { meanings } = describeRow(row, matchers);
    if (!meanings.some(isSubject)) continue;
    const texts = row.cells.map(foldLabel);
    const second = texts.findIndex(
      (text, i) => text !== '' && texts.indexOf(text) < i && meanings[i]?.roles.length !== 0,
    );
    const text = texts[second];
    if (text !== undefined)
      return { row: row.row, text: cellText(row, second), first: texts.indexOf(text), second };
  }
  return undefined;
};
