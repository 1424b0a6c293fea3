import type { Matchers } from '../../match/create-matchers.ts';
import type { Role } from '../../match/headings.ts';
import { namesEstimate } from '../../match/names-estimate.ts';
import { isFigureLike } from '../../parse/figure-like.ts';
import { isPeriod, parsePeriod } from '../../parse/parse-period.ts';

/** What cells of a role look like. */
export type Tests = Partial<Record<Role, (cell: string) => boolean>>;

/** For the roles that cells can tell. */
export const createTests = (matchers: Matchers): Tests => ({
  geography: (cell) => matchers.geography(cell).found !== 'none',
  indicator: (cell) => matchers.indicator(cell).found !== 'none',
  period: (cell) => isPeriod(parsePeriod(cell)),
  unit: (cell) => matchers.unit(cell) !== undefined,
  kind: (cell) => matchers.kind(cell) !== undefined || namesEstimate(cell),
  value: isFigureLike,
});

/** How many of the cells look like that role, from 0 to 1; of none, none. */
export const shareOf = (cells: readonly string[], tests: Tests, role: Role): number => {
  const test = tests[role];
  return cells.length === 0 || !test ? 0 : cells.filter(test).length / cells.length;
};
