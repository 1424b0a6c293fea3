import { createIssue } from '../create-issue.ts';
import type { Matchers } from '../match/create-matchers.ts';
import { foldLabel } from '../match/fold-label.ts';
import type { Role } from '../match/headings.ts';
import { isProvinceCodeHeading } from '../match/match-code.ts';
import type { Issue } from '../model/issue.ts';
import { isFigureLike } from '../parse/figure-like.ts';
import { cellText, columnLetter, type Row } from '../source/table.ts';
import type { HeadingMeaning } from './describe-heading.ts';
import type { Heading } from './find-heading.ts';
import { type Column, isYearColumn } from './layout.ts';

/** Of these a table has one; the rest may repeat. */
const single: readonly Role[] = ['geography', 'indicator', 'period', 'unit', 'kind', 'rank-of'];

type Test = (cell: string) => boolean;

const createTests = (matchers: Matchers): Partial<Record<Role, Test>> => ({
  geography: (cell) => matchers.geography(cell).found !== 'none',
  indicator: (cell) => matchers.indicator(cell).found !== 'none',
  unit: (cell) => matchers.unit(cell) !== undefined,
  value: isFigureLike,
});

const share = (cells: readonly string[], test: Test): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

/** The role among several that the cells below speak for; where they say nothing, the likeliest. */
const chooseRole = (
  roles: readonly Role[],
  cells: readonly string[],
  tests: Partial<Record<Role, Test>>,
): Role => {
  const scored = roles.map((role) => ({ role, share: share(cells, tests[role] ?? (() => false)) }));
  const best = scored.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.share > 0) return best.role;
  // Text that matches nothing: better an unknown name, cell by cell, than a column left out.
  return roles.find((role) => role === 'indicator') ?? roles[0] ?? 'unknown';
};

/** A column whose heading says nothing: the provinces or indicators, when no other column has them. */
const chooseUnheaded = (
  cells: readonly string[],
  tests: Partial<Record<Role, Test>>,
  hasSubject: boolean,
): Role => {
  if (hasSubject) return 'unknown';
  const roles = ['geography', 'indicator'] as const;
  return roles.find((role) => share(cells, tests[role] ?? (() => false)) > 0.5) ?? 'unknown';
};

const isSubject = (roles: readonly Role[]): boolean =>
  roles.includes('geography') || (roles.includes('indicator') && !roles.includes('value'));

/** What the columns are settled with. */
export interface ColumnContext {
  readonly matchers: Matchers;
  /** The title, a hint or the file's name says whose figures these are. */
  readonly hasProvince: boolean;
}

/** Every column with its role, and what is wrong with the heading. */
export const settleColumns = (
  heading: Heading,
  below: readonly Row[],
  context: ColumnContext,
): { readonly columns: readonly Column[]; readonly issues: readonly Issue[] } => {
  const { matchers } = context;
  const tests = createTests(matchers);
  const hasSubject = heading.meanings.some((meaning) => isSubject(meaning.roles));
  const hasProvinces = heading.meanings.some(({ roles }) => roles.includes('geography'));
  const width = headingWidth(heading.row);
  const columns = heading.meanings.slice(0, width).map((meaning, index): Column => {
    const cells = below.map((row) => cellText(row, index)).filter((cell) => cell !== '');
    const known = settleRole(meaning, cells, tests, hasSubject);
    const isInPlace =
      known === 'code' && !hasProvinces && isProvinceCodes(heading, index, cells, context);
    const role = isInPlace ? 'geography' : known;
    const { indicator, period, kind, unit, rankOf } = meaning;
    // "Chỉ tiêu" above numbers is what was planned.
    const planned =
      role === 'value' && meaning.roles.includes('indicator')
        ? kindOfPlan(heading.row, index, matchers)
        : null;
    return {
      index,
      heading: cellText(heading.row, index),
      role,
      indicator,
      period,
      kind: kind ?? planned,
      unit,
      rankOf,
    };
  });
  return { columns, issues: checkColumns(columns, heading.row.row, below) };
};

/** Codes in the place of names; "Mã số" in the table of one province counts its rows or indicators. */
const isProvinceCodes = (
  { row, meanings }: Heading,
  index: number,
  cells: readonly string[],
  { matchers, hasProvince }: ColumnContext,
): boolean =>
  share(cells, (cell) => matchers.code(cell) !== undefined) > 0.5 &&
  (isProvinceCodeHeading(cellText(row, index)) ||
    (!hasProvince && !meanings.some(({ roles }) => roles.includes('indicator'))));

const kindOfPlan = (row: Row, index: number, matchers: Matchers) =>
  matchers.kind(cellText(row, index)) ?? null;

const settleRole = (
  meaning: HeadingMeaning,
  cells: readonly string[],
  tests: Partial<Record<Role, Test>>,
  hasSubject: boolean,
): Role => {
  if (meaning.roles.length === 0) return chooseUnheaded(cells, tests, hasSubject);
  return meaning.roles.length === 1
    ? (meaning.roles[0] ?? 'unknown')
    : chooseRole(meaning.roles, cells, tests);
};

const headingWidth = (row: Row): number =>
  row.cells.findLastIndex((cell) => cell.trim() !== '') + 1;

const checkColumns = (columns: readonly Column[], row: number, below: readonly Row[]): Issue[] => {
  const issues: Issue[] = [];
  const seen = new Map<string, Column>();
  const claim = (key: string, column: Column): void => {
    const other = seen.get(key);
    if (!other) seen.set(key, column);
    else issues.push(duplicateHeading(row, column, other));
  };
  for (const column of columns) {
    const before = issues.length;
    if (column.heading !== '') claim(`text ${foldLabel(column.heading)}`, column);
    if (issues.length === before && single.includes(column.role))
      claim(
        `role ${column.role === 'period' && isYearColumn(column) ? 'year' : column.role}`,
        column,
      );
    if (column.role === 'unknown') issues.push(...unknownColumn(row, column, below));
  }
  return issues;
};

const duplicateHeading = (row: number, column: Column, other: Column): Issue =>
  createIssue(
    'duplicate-heading',
    { row, column: column.index },
    { text: column.heading, params: { other: columnLetter(other.index) } },
  );

/** Nothing is left out in silence: an error when it holds figures, a warning when it is only text. */
const unknownColumn = (row: number, column: Column, below: readonly Row[]): Issue[] => {
  const cells = below.map((one) => cellText(one, column.index)).filter((cell) => cell !== '');
  if (cells.length === 0 && column.heading === '') return [];
  const severity = share(cells, isFigureLike) > 0.5 ? 'error' : 'warning';
  return [
    createIssue(
      'unknown-column',
      { row, column: column.index },
      { severity, text: column.heading },
    ),
  ];
};
