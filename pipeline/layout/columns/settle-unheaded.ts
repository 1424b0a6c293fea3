import type { Role } from '../../match/headings.ts';
import type { Column } from '../layout.ts';
import { shareOf, type Tests } from './column-tests.ts';
import { holdPersons } from './personal-data.ts';

/** The cells below a heading that are not blank. */
export type CellsOf = (column: Column) => readonly string[];

const isMeasure = ({ role }: Column): boolean => role === 'value' || role === 'rank';

/**
 * Columns whose heading says nothing, by what stands in them. A column of provinces or indicators is
 * never passed over: beside it the figures of the rows would be taken for another's.
 */
export const settleUnheaded = (
  columns: readonly Column[],
  cellsOf: CellsOf,
  tests: Tests,
): readonly Column[] =>
  columns.reduce<readonly Column[]>((settled, column, i) => {
    const cells = cellsOf(column);
    // Notes are not read anyway: what they say of persons is to be said.
    if (column.role === 'note' && holdPersons(cells)) return withRole(settled, i, 'personal');
    if (column.role !== 'unknown') return settled;
    const isOf = (role: Role, least = 0.5): boolean => shareOf(cells, tests, role) > least;
    if (isOf('geography')) return settlePlaces(settled, i);
    const role = chooseRole(settled, column, isOf);
    if (role) return withRole(settled, i, role);
    return holdPersons(cells) ? withRole(settled, i, 'personal') : settled;
  }, columns);

const withRole = (columns: readonly Column[], at: number, role: Role): readonly Column[] =>
  columns.map((column, i) => (i === at ? { ...column, role } : column));

/** What the table lacks and the column has. A heading that is there, but unheard of, may mean more. */
const chooseRole = (
  columns: readonly Column[],
  { heading }: Column,
  isOf: (role: Role, least?: number) => boolean,
): Role | undefined => {
  const measures = columns.filter(isMeasure);
  const lacks = (role: Role): boolean => columns.every((column) => column.role !== role);
  if (lacks('indicator') && measures.every(({ indicator }) => !indicator) && isOf('indicator'))
    return 'indicator';
  if (heading !== '') return undefined;
  if (lacks('period') && measures.every(({ period }) => !period) && isOf('period', 0.8))
    return 'period';
  return (['unit', 'kind'] as const).find((role) => lacks(role) && isOf(role));
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
    i > at && (next < 0 || i < next) && isMeasure(column);
  if (!columns.some(isFollowing)) return columns;
  if (columns[at]?.heading === '') return withRole(columns, at, 'geography');
  return columns.map((column, i) =>
    isFollowing(column, i) ? { ...column, role: 'unknown' as const } : column,
  );
};
