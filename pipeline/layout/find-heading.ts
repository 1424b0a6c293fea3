import type { Matchers } from '../match/create-matchers.ts';
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

/** Words that only a heading uses, most of the cells understood, and something to be read below. */
const isWorded = ({ row, meanings }: Heading): boolean => {
  const filled = row.cells.filter((cell) => cell.trim() !== '').length;
  const known = meanings.filter((meaning) => meaning.roles.length > 0).length;
  return (
    known >= 2 &&
    (known * 2 >= filled || known >= 4) &&
    meanings.some(isSubject) &&
    meanings.some(isMeasure)
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
  const filled = row.cells.filter((cell) => cell.trim() !== '').length;
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

/** The first row that words make a heading, or else what stands below it; undefined when none is one. */
export const findHeading = (rows: readonly Row[], matchers: Matchers): Heading | undefined => {
  const described = rows.map((row) => describeRow(row, matchers));
  return (
    described.find(isWorded) ??
    described.find((heading, i) => isAboveSubjects(heading, rows.slice(i + 1), matchers))
  );
};
