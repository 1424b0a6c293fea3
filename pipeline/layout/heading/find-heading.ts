import type { Matchers } from '../../match/create-matchers.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { isFigureLike } from '../../parse/figure-like.ts';
import { cellText, filledCells, isBlankRow, type Row } from '../../source/table.ts';
import { reasonToLeave } from '../columns/left-out.ts';
import { isPlainTitle } from '../title/title-rest.ts';
import { describeColumn, withCorner } from './describe-column.ts';
import { describePath, isContradictory } from './describe-path.ts';
import { createBlock, type HeadingBlock } from './heading-block.ts';
import { findLevels, mostLevels } from './heading-levels.ts';
import {
  type HeadingMeaning,
  isBeside,
  isKnown,
  isMeasure,
  isSubject,
  nothing,
} from './meaning.ts';
import type { Spread } from './spread.ts';
import {
  asked,
  isAboveCodes,
  isAboveNames,
  isAbovePeriods,
  isSubjectCell,
} from './what-is-below.ts';

/** A heading's rows, and what it says of each column. */
export interface Heading extends HeadingBlock {
  readonly meanings: readonly HeadingMeaning[];
}

/** Rows that may be a heading, and those below them. */
interface Candidate {
  readonly heading: Heading;
  readonly below: readonly Row[];
}

const describeBlock = (block: HeadingBlock, matchers: Matchers): Heading => {
  const meanings = withCorner(
    block.paths.map((_, column) => describeColumn(block.paths, column, matchers)),
  );
  return { ...block, meanings: isAcross(block, meanings) ? meanings : withoutPlaces(meanings) };
};

/** One name of a province may be a figure's; several side by side, without figures, head columns. */
const isAcross = ({ rows }: HeadingBlock, meanings: readonly HeadingMeaning[]): boolean => {
  const places = new Set(meanings.flatMap(({ geographies }) => geographies?.join() ?? []));
  const hasFigures = rows.some((row) =>
    row.cells.some((cell, column) => isFigureLike(cell) && !meanings[column]?.period),
  );
  return places.size > 1 && !hasFigures;
};

const withoutPlaces = (meanings: readonly HeadingMeaning[]): readonly HeadingMeaning[] =>
  meanings.map((meaning) => (meaning.geographies ? nothing : meaning));

const headedColumns = ({ paths }: HeadingBlock): number =>
  paths.filter((path) => path.length > 0).length;

/** Words that only a heading uses, most of the cells understood, and something to be read below. */
const isWorded = ({ heading, below }: Candidate, matchers: Matchers): boolean => {
  const { meanings, rows } = heading;
  const known = meanings.filter(isKnown).length;
  const enough = rows.length > 1 ? 3 : 4;
  return (
    known >= 2 &&
    (known * 2 >= headedColumns(heading) ||
      known >= enough ||
      isAboveNames(meanings, below, matchers)) &&
    meanings.some(isMeasure) &&
    (meanings.some(isSubject) ||
      isAboveCodes(meanings, below, matchers) ||
      isAbovePeriods(heading, below))
  );
};

/**
 * `Tỉnh | Cấp huyện |` above `| Số TTHC | Số sáng kiến`: figures that are understood, but for the words
 * above all of them. No title stands beside the word for the rows, unless it says nothing more.
 */
const isUnderUnknown = ({ heading, below }: Candidate, matchers: Matchers): boolean => {
  const { meanings, paths, rows } = heading;
  const [first] = rows;
  const isBesideSubject =
    first !== undefined && meanings.some((one, i) => isSubject(one) && cellText(first, i) !== '');
  const measured = paths.filter(
    (path) => path.length > 1 && isMeasure(describePath(path.slice(1), matchers)),
  );
  const isSaid = ([top = '']: readonly string[]): boolean =>
    reasonToLeave([top]) !== undefined || !isPlainTitle(top, matchers);
  return (
    isBesideSubject &&
    measured.length > 0 &&
    measured.every(isSaid) &&
    // "Chỉ tiêu" may head figures too.
    !meanings.some((one) => isMeasure(one) && !isSubject(one)) &&
    isAboveNames(meanings, below, matchers)
  );
};

/**
 * A heading whose first column is blank or called something unheard of, above a column of provinces
 * or indicators: `(blank) | 2018 | 2019`. A row that itself holds a province or a figure is data.
 */
const isAboveSubjects = (heading: Heading, below: readonly Row[], matchers: Matchers): boolean => {
  const { meanings, paths, rows } = heading;
  const width = paths.findLastIndex((path) => path.length > 0) + 1;
  if (!meanings.some(isMeasure) || (headedColumns(heading) < 2 && width > 2)) return false;
  const isData = rows.some((row) =>
    row.cells.some(
      (cell, i) =>
        (matchers.geography(cell.trim()).found !== 'none' && !meanings[i]?.geographies) ||
        (isFigureLike(cell) && !meanings[i]?.period),
    ),
  );
  if (isData) return false;
  const open = paths.findIndex((_, i) => meanings[i]?.roles.length === 0);
  const named = below.slice(0, asked).filter((row) => isSubjectCell(cellText(row, open), matchers));
  return open >= 0 && named.length >= Math.min(3, below.length) && named.length > 0;
};

/**
 * The rows below without a blank one between them, and before words that follow upon figures: there
 * another table may begin.
 */
const adjoining = (rows: readonly Row[]): readonly Row[] => {
  const firstFigures = rows.findIndex((row) => !isWithoutFigures(row));
  const end = rows.findIndex(
    (row, i) =>
      isBlankRow(row) ||
      (i > 0 && row.row > (rows[i - 1]?.row ?? 0) + 1) ||
      (firstFigures >= 0 && i > firstFigures && isWithoutFigures(row)),
  );
  return end < 0 ? rows : rows.slice(0, end);
};

/** A title may name a period or an indicator; a heading is about as wide as what it is above. */
const isWideEnough = (heading: Heading, below: readonly Row[]): boolean => {
  const widths = adjoining(below.slice(0, asked))
    .map((row) => filledCells(row).length)
    .toSorted((a, b) => a - b);
  return headedColumns(heading) * 2 >= (widths[Math.floor(widths.length / 2)] ?? 0);
};

/**
 * A text above the numbering or the provinces and above figures too is a title, no level; unless it
 * is one of several, each above provinces of its own: `2020 | | 2021 |` over pairs sorted apart.
 */
const isUnderTitle = ({ spans, meanings }: Heading): boolean => {
  const of = (columns: readonly number[]) => columns.map((column) => meanings[column] ?? nothing);
  const titled = spans.filter((span) => of(span).some(isBeside) && of(span).some(isMeasure));
  if (titled.length < 2) return titled.length > 0;
  const areApart = new Set(titled.flat()).size === titled.flat().length;
  return !areApart || !titled.every((span) => of(span).some(namesPlaces));
};

const namesPlaces = ({ roles }: HeadingMeaning): boolean => roles.includes('geography');

const createCandidate = (
  rows: readonly Row[],
  start: number,
  spread: Spread,
  matchers: Matchers,
): Candidate | undefined => {
  const levels = findLevels(rows.slice(start), matchers);
  if (levels.length === 0) return undefined;
  const heading = describeBlock(createBlock(levels, spread, matchers), matchers);
  const isTorn = heading.paths.some((path) => isContradictory(path, matchers));
  if (levels.length > 1 && (isTorn || isUnderTitle(heading))) return undefined;
  return { heading, below: rows.slice(start + levels.length) };
};

/** What these rows, from that one on, make as a heading, whether or not its words are known. */
export const headingOf = (
  rows: readonly Row[],
  start: number,
  spread: Spread,
  matchers: Matchers,
): Heading | undefined => createCandidate(rows, start, spread, matchers)?.heading;

/** Of blocks that could be the heading without words of one, the last above the figures. */
const findAboveSubjects = (
  candidates: readonly Candidate[],
  rows: readonly Row[],
  matchers: Matchers,
): Heading | undefined => {
  const fitting = candidates.filter(
    ({ heading, below }) =>
      isWideEnough(heading, below) && isAboveSubjects(heading, below, matchers),
  );
  const first = fitting[0]?.heading.rows[0]?.row ?? 0;
  const body = rows.find(
    (row) => row.row > first && row.cells.some((cell) => isSubjectCell(cell.trim(), matchers)),
  );
  return fitting.findLast(({ heading }) => (heading.rows[0]?.row ?? 0) < (body?.row ?? 0))?.heading;
};

/** The first rows that words make a heading, or else what stands below them; undefined when none do. */
export const findHeading = (
  rows: readonly Row[],
  spread: Spread,
  matchers: Matchers,
): Heading | undefined => {
  const candidates = rows.flatMap((_, i) => createCandidate(rows, i, spread, matchers) ?? []);
  const worded = candidates.find(
    (one) =>
      (isWorded(one, matchers) || isUnderUnknown(one, matchers)) &&
      isWideEnough(one.heading, one.below),
  );
  return worded?.heading ?? findAboveSubjects(candidates, rows, matchers);
};

/** The heading of a further table that these rows begin with, in the words of one. */
export const findHeadingAtStart = (
  rows: readonly Row[],
  spread: Spread,
  matchers: Matchers,
): Heading | undefined => {
  const found = createCandidate(rows, 0, spread, matchers);
  return found && isWorded(found, matchers) && isWideEnough(found.heading, found.below)
    ? found.heading
    : undefined;
};

/** What stands in the rows of a heading, to know it again. */
export const textsOf = (rows: readonly Row[]): readonly (readonly string[])[] =>
  rows.map((row) => row.cells.map(foldLabel));

/** The rows of a table that stand before the heading of a further one. */
export const beforeNextTable = (
  body: readonly Row[],
  spread: Spread,
  matchers: Matchers,
): readonly Row[] => {
  const next = body.findIndex(
    (row, i) =>
      isWithoutFigures(row) &&
      findHeadingAtStart(body.slice(i, i + mostLevels + 1), spread, matchers),
  );
  return next < 0 ? body : body.slice(0, next);
};

/** Several cells and no number but years. */
const isWithoutFigures = (row: Row): boolean =>
  filledCells(row).length > 1 &&
  !row.cells.some((cell) => /^\s*[-+]?\d/.test(cell) && !/^\s*(?:19|20)\d\d/.test(cell));
