import type { Matchers } from '../../match/create-matchers.ts';
import { cellText, type Row } from '../../source/table.ts';
import { type HeadingPath, isContradictory } from './describe-path.ts';
import type { Spread } from './spread.ts';

/** The rows of a heading, its levels from the top down, with what stands above each column. */
export interface HeadingBlock {
  readonly rows: readonly Row[];
  readonly paths: readonly HeadingPath[];
  /** The row in which each column's leaf stands. */
  readonly leafRows: readonly number[];
  /** Cells of the upper levels that stand above several columns. */
  readonly spans: readonly (readonly number[])[];
  readonly owners: Owners;
  /** The levels in which a text was taken to reach over the blanks on its right. */
  readonly guessed: readonly number[];
  /** Merged cells say how far its texts reach. */
  readonly isMerged: boolean;
}

/** By level and column: the column whose text stands above this one; undefined: none does. */
type Owners = readonly (readonly (number | undefined)[])[];

/**
 * Puts the levels of a heading together. Merged cells say how far a text reaches (`spread`). Where
 * none are known, as in CSV, a text also reaches over the blanks on its right, but only where that is
 * certain: both columns have something below, they are under the same text above, and the levels
 * do not contradict each other.
 */
export const createBlock = (
  rows: readonly Row[],
  spread: Spread,
  matchers: Matchers,
): HeadingBlock => {
  const width = Math.max(...rows.map((row) => row.cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const owners: (number | undefined)[][] = [];
  for (const [level, row] of rows.entries()) {
    const own: (number | undefined)[] = [];
    owners.push(own);
    for (const column of columns)
      own.push(
        ownerByText(row, column, spread) ??
          guessOwner({ rows, level, column, owners, spread, matchers }),
      );
  }
  const paths = columns.map((column) => pathOf(rows, owners, column, rows.length));
  const leafRows = columns.map((column) => leafRowOf(rows, owners, column));
  const guessed = [...rows.entries()].flatMap(([level, row]) =>
    columns.some((column) => isGuessed(row, column, owners[level]?.[column], spread))
      ? [level]
      : [],
  );
  const isMerged = rows.some(({ row }) => columns.some((column) => spread.isMerged(row, column)));
  return { rows, paths, leafRows, spans: owners.flatMap(findSpans), owners, guessed, isMerged };
};

const isGuessed = (row: Row, column: number, owner: number | undefined, spread: Spread): boolean =>
  owner !== undefined && owner !== column && spread.from(row.row, column) === undefined;

const ownerByText = (row: Row, column: number, spread: Spread): number | undefined =>
  cellText(row, column) === '' ? spread.from(row.row, column) : column;

interface Guess {
  readonly rows: readonly Row[];
  readonly level: number;
  readonly column: number;
  readonly owners: Owners;
  readonly spread: Spread;
  readonly matchers: Matchers;
}

const guessOwner = ({
  rows,
  level,
  column,
  owners,
  spread,
  matchers,
}: Guess): number | undefined => {
  const row = rows[level];
  const left = owners[level]?.[column - 1];
  if (!row || left === undefined || spread.isMerged(row.row, left)) return undefined;
  if (spread.isMerged(row.row, column)) return undefined;
  const below = textsBelow(rows, level, column);
  if (below.length === 0 || textsBelow(rows, level, left).length === 0) return undefined;
  const above = owners.slice(0, level);
  if (above.some((own) => own[column] !== own[left])) return undefined;
  const path = [...pathOf(rows, owners, left, level), cellText(row, left), ...below];
  return isContradictory(path, matchers) ? undefined : left;
};

const textsBelow = (rows: readonly Row[], level: number, column: number): string[] =>
  rows
    .slice(level + 1)
    .map((row) => cellText(row, column))
    .filter((text) => text !== '');

/** The texts above a column in the first `levels` rows, a repeated one once. */
const pathOf = (
  rows: readonly Row[],
  owners: Owners,
  column: number,
  levels: number,
): HeadingPath => {
  const path: string[] = [];
  for (const [level, row] of rows.slice(0, levels).entries()) {
    const owner = owners[level]?.[column];
    const text = owner === undefined ? '' : cellText(row, owner);
    if (text !== '' && text !== path.at(-1)) path.push(text);
  }
  return path;
};

const leafRowOf = (rows: readonly Row[], owners: Owners, column: number): number => {
  const level = owners.findLastIndex((own) => own[column] !== undefined);
  return rows[Math.max(level, 0)]?.row ?? 0;
};

const findSpans = (own: readonly (number | undefined)[]): number[][] =>
  [...Map.groupBy(own.keys(), (column) => own[column])]
    .filter(([owner, columns]) => owner !== undefined && columns.length > 1)
    .map(([, columns]) => columns);
