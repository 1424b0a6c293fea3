import type { Matchers } from '../../match/create-matchers.ts';
import type { Role } from '../../match/headings.ts';
import { isProvinceCodeHeading } from '../../match/match-code.ts';
import { isPeriod } from '../../parse/parse-period.ts';
import { cellText, type Row } from '../../source/table.ts';
import { withYear } from '../heading/describe-heading.ts';
import { pathMark } from '../heading/describe-path.ts';
import type { Heading } from '../heading/find-heading.ts';
import { type HeadingMeaning, isMeasure, nothing } from '../heading/meaning.ts';
import type { Column, Known } from '../layout.ts';
import { createTests, shareOf, type Tests } from './column-tests.ts';
import { type Given, withGiven } from './given.ts';
import { holdPersons } from './personal-data.ts';
import { settleUnheaded } from './settle-unheaded.ts';

/**
 * The role among several that the cells below speak for. Text that matches nothing: parts of the
 * province where the figures have their indicator; else better an unknown name, cell by cell, than a
 * column left out.
 */
const chooseRole = (
  roles: readonly Role[],
  cells: readonly string[],
  tests: Tests,
  isMeasured: boolean,
): Role => {
  const scored = roles.map((role) => ({ role, share: shareOf(cells, tests, role) }));
  const best = scored.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.share > 0) return best.role;
  if (holdPersons(cells)) return 'personal';
  if (isMeasured && roles.includes('breakdown') && cells.length > 0) return 'breakdown';
  return roles.find((role) => role === 'indicator') ?? roles[0] ?? 'unknown';
};

export interface ColumnContext {
  readonly matchers: Matchers;
  readonly given: Given;
  /** What the title, a hint or the file's name says. */
  readonly known: Known;
}

/** Every column with its role, from its heading and its first cells, or as it was given. */
export const settleColumns = (
  heading: Heading,
  below: readonly Row[],
  context: ColumnContext,
): readonly Column[] => {
  const { matchers, known, given } = context;
  const tests = createTests(matchers);
  const width = widthOf(heading, given);
  const meanings = Array.from({ length: width }, (_, index) =>
    withGiven(heading.meanings[index] ?? nothing, given.get(index)),
  );
  const measures = meanings.filter(isMeasure);
  // Each column of figures says its indicator, or the title does.
  const isMeasured =
    known.indicator !== null || measures.every((measure) => measure.indicator !== null);
  const cellsOf = (index: number): readonly string[] =>
    below.map((row) => cellText(row, index)).filter((cell) => cell !== '');
  const headed = meanings.map((meaning, index): Column => {
    const path = heading.paths[index] ?? [];
    const { roles, ...said } = withYearOf(meaning, known);
    const own = settleRole(roles, cellsOf(index), tests, isMeasured);
    const isInPlace = own === 'code' && isProvinceCodes(path, cellsOf(index), meanings, context);
    const role = isInPlace ? 'geography' : own;
    const kind =
      said.kind ??
      (role === 'value' && roles.includes('indicator') ? kindOf(path, matchers) : null);
    const row = heading.leafRows[index] ?? heading.rows.at(-1)?.row ?? 0;
    const isCoded = holdCodes(cellsOf(index), matchers);
    const word = { given: given.get(index) ?? null };
    return {
      ...said,
      ...word,
      index,
      row,
      path,
      heading: path.join(pathMark),
      role,
      kind,
      isCoded,
    };
  });
  const columns = settleUnheaded(headed, ({ index }) => cellsOf(index), tests);
  return columns.some(isSubject) ? columns.map(withoutBreakdown) : columns;
};

const isSubject = ({ role, geographies }: Column): boolean =>
  role === 'geography' || role === 'indicator' || geographies !== null;

/** Beside provinces or indicators a column of offices divides nothing. */
const withoutBreakdown = (column: Column): Column =>
  column.role === 'breakdown' ? { ...column, role: 'unknown' } : column;

/** `Quý I` under "năm 2023" is a quarter of it. */
const withYearOf = (meaning: HeadingMeaning, { period }: Known): HeadingMeaning => {
  if (meaning.within === null || meaning.period || period?.grain !== 'year') return meaning;
  const part = withYear(meaning.within, period.end);
  return isPeriod(part) ? { ...meaning, period: part } : meaning;
};

const holdCodes = (cells: readonly string[], matchers: Matchers): boolean =>
  cells.filter((cell) => matchers.code(cell) !== undefined).length > cells.length / 2;

/** Codes in the place of names; "Mã số" in the table of one province counts its rows or indicators. */
const isProvinceCodes = (
  path: readonly string[],
  cells: readonly string[],
  meanings: readonly HeadingMeaning[],
  { matchers, known }: ColumnContext,
): boolean =>
  !meanings.some(({ roles }) => roles.includes('geography')) &&
  holdCodes(cells, matchers) &&
  (isProvinceCodeHeading(path.join(' ')) ||
    (known.geographies === null && !meanings.some(({ roles }) => roles.includes('indicator'))));

/** "Chỉ tiêu" above numbers is what was planned. */
const kindOf = (path: readonly string[], matchers: Matchers) =>
  path.map((text) => matchers.kind(text)).find((kind) => kind !== undefined) ?? null;

const settleRole = (
  roles: readonly Role[],
  cells: readonly string[],
  tests: Tests,
  isMeasured: boolean,
): Role => {
  const [role = 'unknown', ...others] = roles;
  return others.length === 0 ? role : chooseRole(roles, cells, tests, isMeasured);
};

const widthOf = ({ paths }: Heading, given: Given): number =>
  Math.max(
    paths.findLastIndex((path) => path.length > 0),
    ...given.keys(),
  ) + 1;
