import { createIssue } from '../create-issue.ts';
import {
  type Fact,
  facts,
  type GivenColumn,
  type GivenOf,
  noneGiven,
} from '../layout/columns/given.ts';
import type { Matchers } from '../match/create-matchers.ts';
import { isRole } from '../match/headings.ts';
import { matchNamed } from '../match/match-named.ts';
import { columnIndex } from '../model/cell-address.ts';
import type { ColumnCorrection } from '../model/corrections.ts';
import type { Issue } from '../model/issue.ts';
import type { Bilingual } from '../model/language.ts';
import { isPeriod, parsePeriod } from '../parse/parse-period.ts';

const names = {
  role: { vi: 'vai trò của cột', en: 'role of a column' },
  indicator: { vi: 'chỉ tiêu', en: 'indicator' },
  unit: { vi: 'đơn vị tính', en: 'unit' },
  period: { vi: 'kỳ báo cáo', en: 'period' },
  geography: { vi: 'tỉnh, thành phố', en: 'province' },
} as const satisfies Record<string, Bilingual>;

/** A person's words of the columns by their codes; what is not in the code lists is an issue. */
export const giveColumns = (
  columns: readonly ColumnCorrection[],
  remembered: readonly ColumnCorrection[],
  matchers: Matchers,
): { readonly givenOf: GivenOf; readonly issues: readonly Issue[] } => {
  const issues: Issue[] = [];
  const tables = new Map<string, Map<number, GivenColumn>>();
  const give = (
    one: ColumnCorrection,
    join: (own: GivenColumn, past?: GivenColumn) => GivenColumn,
  ) => {
    const key = tableKey(one.sheet, one.headingRow);
    const table = tables.get(key) ?? new Map<number, GivenColumn>();
    const index = columnIndex(one.column);
    tables.set(key, table.set(index, join(giveColumn(one, matchers, issues), table.get(index))));
  };
  for (const one of remembered) give(one, (own) => ({ ...own, past: factsIn(own) }));
  for (const one of columns) give(one, withPast);
  return {
    // It is asked of every row, and mostly nothing was said.
    givenOf: (sheet, headingRow) =>
      (tables.size > 0 && tables.get(tableKey(sheet, headingRow))) || noneGiven,
    issues,
  };
};

const factsIn = (given: GivenColumn): readonly Fact[] =>
  facts.filter((fact) => given[fact] !== undefined);

/** A person's word goes before what is remembered. */
const withPast = (own: GivenColumn, past?: GivenColumn): GivenColumn => {
  const left = (past?.past ?? []).filter((fact) => own[fact] === undefined);
  return { ...past, ...own, past: left };
};

const tableKey = (sheet: string | null, headingRow: number): string =>
  JSON.stringify([sheet, headingRow]);

const giveColumn = (
  { sheet, headingRow, column, ...said }: ColumnCorrection,
  matchers: Matchers,
  issues: Issue[],
): GivenColumn => {
  const { lists } = matchers;
  const place = { sheet, row: headingRow, column: columnIndex(column) };
  const settle = <T>(
    what: keyof typeof names,
    text: string | undefined,
    find: (text: string) => T | undefined | null,
  ): T | undefined => {
    if (text === undefined) return undefined;
    const value = find(text) ?? undefined;
    if (value === undefined)
      issues.push(
        createIssue('unknown-correction', place, { text, params: { what: names[what] } }),
      );
    return value;
  };
  const found = {
    role: settle('role', said.role, (text) => (isRole(text) ? text : undefined)),
    indicator: settle('indicator', said.indicator, (id) =>
      lists.indicators.find((one) => one.id === id),
    ),
    unit: settle('unit', said.unit, (id) => lists.units.find((one) => one.id === id)),
    kind: said.kind,
    period: settle('period', said.period, (text) => {
      const period = parsePeriod(text);
      return isPeriod(period) ? period : undefined;
    }),
    geographies: settle('geography', said.geography, (text) => matchNamed(text, matchers)),
  };
  return withoutUndefined(found);
};

type Facts = { readonly [Name in Fact]: GivenColumn[Name] | undefined };

const withoutUndefined = ({ role, indicator, unit, kind, period, geographies }: Facts) => ({
  ...(role === undefined ? {} : { role }),
  ...(indicator === undefined ? {} : { indicator }),
  ...(unit === undefined ? {} : { unit }),
  ...(kind === undefined ? {} : { kind }),
  ...(period === undefined ? {} : { period }),
  ...(geographies === undefined ? {} : { geographies }),
});
