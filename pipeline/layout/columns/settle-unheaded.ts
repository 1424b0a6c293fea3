import type { Role } from '../../match/headings.ts';
import { type Column, holdsFigures } from '../layout.ts';
import { shareOf, type Tests } from './column-tests.ts';
import { holdPersons } from './personal-data.ts';

/** The cells below a heading that are not blank. */
export type CellsOf = (column: Column) => readonly string[];

/** What the columns are as far as they are settled: found once for as long as none of them changes. */
interface Facts {
  readonly roles: ReadonlySet<Role>;
  /** No column of figures says its indicator, or its period. */
  readonly isUnnamed: boolean;
  readonly isUntimed: boolean;
}

const factsOf = (columns: readonly Column[]): Facts => {
  const measures = columns.filter(holdsFigures);
  return {
    roles: new Set(columns.map(({ role }) => role)),
    isUnnamed: measures.every(({ indicator }) => !indicator),
    isUntimed: measures.every(({ period }) => !period),
  };
};

/**
 * Columns whose heading says nothing, by what stands in them. A column of provinces or indicators is
 * never passed over: beside it the figures of the rows would be taken for another's.
 */
export const settleUnheaded = (
  columns: readonly Column[],
  cellsOf: CellsOf,
  tests: Tests,
): readonly Column[] => {
  let settled = columns;
  let facts = factsOf(columns);
  for (const [i, column] of columns.entries()) {
    const next = settleOne(settled, i, column, cellsOf(column), tests, facts);
    if (next === settled) continue;
    settled = next;
    facts = factsOf(settled);
  }
  return settled;
};

const settleOne = (
  settled: readonly Column[],
  i: number,
  column: Column,
  cells: readonly string[],
  tests: Tests,
  facts: Facts,
): readonly Column[] => {
  // Notes are not read anyway: what they say of persons is to be said.
  if (column.role === 'note' && holdPersons(cells)) return withRole(settled, i, 'personal');
  if (column.role !== 'unknown' || cells.length === 0) return settled;
  const isOf = (role: Role, least = 0.5): boolean => shareOf(cells, tests, role) > least;
  if (isOf('geography')) return settlePlaces(settled, i);
  const role = chooseRole(facts, column, isOf);
  if (role) return withRole(settled, i, role);
  return holdPersons(cells) ? withRole(settled, i, 'personal') : settled;
};

const withRole = (columns: readonly Column[], at: number, role: Role): readonly Column[] =>
  columns.map((column, i) => (i === at ? { ...column, role } : column));

/** What the table lacks and the column has. A heading that is there, but unheard of, may mean more. */
const chooseRole = (
  { roles, isUnnamed, isUntimed }: Facts,
  { heading }: Column,
  isOf: (role: Role, least?: number) => boolean,
): Role | undefined => {
  if (!roles.has('indicator') && isUnnamed && isOf('indicator')) return 'indicator';
  if (heading !== '') return undefined;
  if (!roles.has('period') && isUntimed && isOf('period', 0.8)) return 'period';
  return (['unit', 'kind'] as const).find((role) => !roles.has(role) && isOf(role));
};

/**
 * A column of provinces: the table's own; or, beside another, that of the figures up to the next one.
 * With a heading that may mean another province (`Tỉnh kết nghĩa`) these figures are nobody's.
 */
const settlePlaces = (columns: readonly Column[], at: number): readonly Column[] => {
  const others = columns.filter(({ role }) => role === 'geography');
  const hasAcross = columns.some(({ geographies }) => geographies !== null);
  if (others.length === 0) return hasAcross ? columns : withRole(columns, at, 'geography');
  const next = columns.findIndex(({ role }, i) => i > at && role === 'geography');
  const isFollowing = (column: Column, i: number): boolean =>
    i > at && (next < 0 || i < next) && holdsFigures(column);
  if (!columns.some(isFollowing)) return columns;
  if (columns[at]?.heading === '') return withRole(columns, at, 'geography');
  return columns.map((column, i) =>
    isFollowing(column, i) ? { ...column, role: 'unknown' as const } : column,
  );
};
