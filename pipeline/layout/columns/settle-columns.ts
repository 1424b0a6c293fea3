import type { Matchers } from '../../match/create-matchers.ts';
import type { Role } from '../../match/headings.ts';
import type { Indicator } from '../../model/indicator.ts';
import { isFigureLike } from '../../parse/figure-like.ts';
import { cellText, type Row } from '../../source/table.ts';
import { pathMark } from '../heading/describe-path.ts';
import type { Heading } from '../heading/find-heading.ts';
import { type HeadingMeaning, isMeasure, nothing } from '../heading/meaning.ts';
import type { Column } from '../layout.ts';
import { type Given, withGiven } from './given.ts';
import { holdPersons } from './personal-data.ts';

type Test = (cell: string) => boolean;
type Tests = Partial<Record<Role, Test>>;

const createTests = (matchers: Matchers): Tests => ({
  geography: (cell) => matchers.geography(cell).found !== 'none',
  indicator: (cell) => matchers.indicator(cell).found !== 'none',
  unit: (cell) => matchers.unit(cell) !== undefined,
  value: isFigureLike,
});

const share = (cells: readonly string[], test: Test | undefined): number =>
  cells.length === 0 || !test ? 0 : cells.filter(test).length / cells.length;

/** What is known of the whole table when one column's role is chosen. */
interface TableFacts {
  /** A column names the provinces or the indicators. */
  readonly hasSubject: boolean;
  /** Each column of figures says its indicator, or the title does. */
  readonly isMeasured: boolean;
}

/**
 * The role among several that the cells below speak for. Text that matches nothing: parts of the
 * province where the figures have their indicator; else better an unknown name, cell by cell, than a
 * column left out.
 */
const chooseRole = (
  roles: readonly Role[],
  cells: readonly string[],
  tests: Tests,
  { isMeasured }: TableFacts,
): Role => {
  const scored = roles.map((role) => ({ role, share: share(cells, tests[role]) }));
  const best = scored.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.share > 0) return best.role;
  if (holdPersons(cells)) return 'personal';
  if (isMeasured && roles.includes('breakdown') && cells.length > 0) return 'breakdown';
  return roles.find((role) => role === 'indicator') ?? roles[0] ?? 'unknown';
};

/** A column whose heading says nothing: the provinces or indicators, when no other column has them. */
const chooseUnheaded = (
  cells: readonly string[],
  tests: Tests,
  { hasSubject }: TableFacts,
): Role => {
  const roles = ['geography', 'indicator'] as const;
  const subject = roles.find((role) => share(cells, tests[role]) > 0.5);
  if (subject) return hasSubject ? 'unknown' : subject;
  return holdPersons(cells) ? 'personal' : 'unknown';
};

const namesSubject = ({ roles }: HeadingMeaning): boolean =>
  roles.includes('geography') || (roles.includes('indicator') && !roles.includes('value'));

export interface ColumnContext {
  readonly matchers: Matchers;
  /** What the title says the figures are of. */
  readonly indicator: Indicator | null;
  readonly given: Given;
}

/** Every column with its role, from its heading and its first cells, or as it was given. */
export const settleColumns = (
  heading: Heading,
  below: readonly Row[],
  { matchers, indicator, given }: ColumnContext,
): readonly Column[] => {
  const tests = createTests(matchers);
  const width = widthOf(heading, given);
  const meanings = Array.from({ length: width }, (_, index) =>
    withGiven(heading.meanings[index] ?? nothing, given.get(index)),
  );
  const measures = meanings.filter(isMeasure);
  const facts: TableFacts = {
    hasSubject: meanings.some(namesSubject),
    isMeasured: indicator !== null || measures.every((measure) => measure.indicator !== null),
  };
  const columns = meanings.map((meaning, index): Column => {
    const cells = below.map((row) => cellText(row, index)).filter((cell) => cell !== '');
    const path = heading.paths[index] ?? [];
    const { roles, ...said } = meaning;
    const role = settleRole(roles, cells, tests, facts);
    const kind =
      said.kind ??
      (role === 'value' && roles.includes('indicator') ? kindOf(path, matchers) : null);
    const row = heading.leafRows[index] ?? heading.rows.at(-1)?.row ?? 0;
    return { ...said, index, row, path, heading: path.join(pathMark), role, kind };
  });
  return columns.some(isSubject) ? columns.map(withoutBreakdown) : columns;
};

const isSubject = ({ role, geographies }: Column): boolean =>
  role === 'geography' || role === 'indicator' || geographies !== null;

/** Beside provinces or indicators a column of offices divides nothing. */
const withoutBreakdown = (column: Column): Column =>
  column.role === 'breakdown' ? { ...column, role: 'unknown' } : column;

/** "Chỉ tiêu" above numbers is what was planned. */
const kindOf = (path: readonly string[], matchers: Matchers) =>
  path.map((text) => matchers.kind(text)).find((kind) => kind !== undefined) ?? null;

const settleRole = (
  roles: readonly Role[],
  cells: readonly string[],
  tests: Tests,
  facts: TableFacts,
): Role => {
  if (roles.length === 0) return chooseUnheaded(cells, tests, facts);
  return roles.length === 1 ? (roles[0] ?? 'unknown') : chooseRole(roles, cells, tests, facts);
};

const widthOf = ({ paths }: Heading, given: Given): number =>
  Math.max(
    paths.findLastIndex((path) => path.length > 0),
    ...given.keys(),
  ) + 1;
