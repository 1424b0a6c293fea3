import type { Role } from '../../match/headings.ts';
import { isMissingMark } from '../../parse/parse-stated-value.ts';
import { isSumLabel } from '../body/classify-row.ts';
import type { HeadingMeaning } from '../heading/meaning.ts';
import type { Known } from '../layout.ts';
import { shareOf, type Tests } from './column-tests.ts';
import { holdPersons } from './personal-data.ts';

/**
 * The role among several that the cells below speak for. Text that matches nothing: parts of the
 * province where the figures have their indicator, with a total of them; else better an unknown name,
 * cell by cell, than a column left out. Texts with a number before them are no column of figures.
 */
export const chooseRole = (
  roles: readonly Role[],
  cells: readonly string[],
  tests: Tests,
  measured: Measured,
): Role => {
  const said = cells.filter((cell) => !isMissingMark(cell));
  const scored = roles.map((role) => ({ role, share: shareOf(said, tests, role) }));
  const heard = scored.filter(({ role, share }) => share > leastShare(role, roles));
  const [first, ...others] = heard;
  if (first) return others.reduce((a, b) => (b.share > a.share ? b : a), first).role;
  if (holdPersons(cells)) return 'personal';
  const isNamed = roles.includes('breakdown') && measured !== 'none';
  const isSummed = cells.some(isSumLabel) && measured === 'all';
  if (cells.length > 0 && (isNamed || isSummed)) return 'breakdown';
  return roles.find((role) => role === 'indicator') ?? roles[0] ?? 'unknown';
};

/** How many of the columns of figures say their indicator, themselves or by the title. */
export type Measured = 'all' | 'some' | 'none';

/** A total is sometimes called as the province is: among its parts that is one cell of many. */
const leastShare = (role: Role, roles: readonly Role[]): number => {
  if (role === 'value') return 0.5;
  return role === 'geography' && roles.includes('breakdown') ? 0.25 : 0;
};

/** `measures`: what the headings of the columns of figures mean. */
export const measuredBy = (measures: readonly HeadingMeaning[], { indicator }: Known): Measured => {
  const named = measures.filter((measure) => measure.indicator !== null);
  if (indicator !== null || named.length === measures.length) return 'all';
  return named.length > 0 ? 'some' : 'none';
};
