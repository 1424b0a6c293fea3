import type { Matchers } from '../../match/create-matchers.ts';
import type { Role } from '../../match/headings.ts';
import { isProvinceCodeHeading } from '../../match/match-code.ts';
import { namesDivision, namesProvinces } from '../../match/parts-of-province.ts';
import { namesScore, orderOfBoth } from '../../match/score-or-rank.ts';
import { isRegion } from '../../model/geography.ts';
import { isMissingMark } from '../../parse/parse-stated-value.ts';
import { settleRelativeTime } from '../../parse/relative-time.ts';
import { filledBelow, type Row } from '../../source/table.ts';
import { isSumLabel } from '../body/classify-row.ts';
import { describeAround } from '../heading/describe-around.ts';
import { partOfPeriod } from '../heading/describe-heading.ts';
import { pathMark } from '../heading/describe-path.ts';
import type { Heading } from '../heading/find-heading.ts';
import { type HeadingMeaning, isMeasure, nothing } from '../heading/meaning.ts';
import type { Column, Known } from '../layout.ts';
import { createTests, shareOf, type Tests } from './column-tests.ts';
import { type Given, withGiven } from './given.ts';
import { hearRole } from './heard.ts';
import { holdPersons } from './personal-data.ts';
import { settleUnheaded } from './settle-unheaded.ts';

/**
 * The role among several that the cells below speak for. Text that matches nothing: parts of the
 * province where the figures have their indicator, with a total of them; else better an unknown name,
 * cell by cell, than a column left out. Texts with a number before them are no column of figures.
 */
const chooseRole = (
  roles: readonly Role[],
  cells: readonly string[],
  tests: Tests,
  isMeasured: boolean,
): Role => {
  const said = cells.filter((cell) => !isMissingMark(cell));
  const scored = roles.map((role) => ({ role, share: shareOf(said, tests, role) }));
  const heard = scored.filter(({ role, share }) => share > leastShare(role, roles));
  const [first, ...others] = heard;
  if (first) return others.reduce((a, b) => (b.share > a.share ? b : a), first).role;
  if (holdPersons(cells)) return 'personal';
  const isDivided = roles.includes('breakdown') ? cells.length > 0 : cells.some(isSumLabel);
  if (isMeasured && isDivided) return 'breakdown';
  return roles.find((role) => role === 'indicator') ?? roles[0] ?? 'unknown';
};

/** A total is sometimes called as the province is: among its parts that is one cell of many. */
const leastShare = (role: Role, roles: readonly Role[]): number => {
  if (role === 'value') return 0.5;
  return role === 'geography' && roles.includes('breakdown') ? 0.25 : 0;
};

/** What the columns of a table are settled with besides their heading and cells. */
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
  const cellsOf = (index: number): readonly string[] => filledBelow(below, index);
  const width = widthOf(
    heading,
    [...given.keys()].filter((index) => cellsOf(index).length > 0),
  );
  const said = Array.from({ length: width }, (_, index) => hear(heading, index, matchers));
  const meanings = said.map(({ meaning, around }, index) =>
    withGiven(meaning, given.get(index), around),
  );
  const measures = meanings.filter(isMeasure);
  // Each column of figures says its indicator, or the title does.
  const isMeasured =
    known.indicator !== null || measures.every((measure) => measure.indicator !== null);
  const settling = { ...context, heading, said, meanings, cellsOf, tests, isMeasured };
  const headed = meanings.map((_, index) => settleHeaded(index, settling));
  const columns = settleUnheaded(headed, ({ index }) => cellsOf(index), tests);
  const settled = columns.some(isSubject) ? columns.map(withoutBreakdown) : columns;
  return settled.map((column) => {
    const roles = meanings[column.index]?.roles ?? [];
    return { ...column, heard: hearRole(column.role, roles, cellsOf(column.index), tests) };
  });
};

/** What every column of a table is settled by. */
interface Settling extends ColumnContext {
  readonly heading: Heading;
  /** By column: what its heading says. */
  readonly said: readonly ReturnType<typeof hear>[];
  /** The same with a person's word before it. */
  readonly meanings: readonly HeadingMeaning[];
  readonly cellsOf: (index: number) => readonly string[];
  readonly tests: Tests;
  readonly isMeasured: boolean;
}

/** A column by its heading, and by its cells where that says several things. */
const settleHeaded = (index: number, settling: Settling): Column => {
  const { heading, matchers, known, tests, meanings } = settling;
  const path = heading.paths[index] ?? [];
  const cells = settling.cellsOf(index);
  const said = settling.said[index];
  const given = settling.given.get(index) ?? null;
  const { roles, ...facts } = withYearOf(meanings[index] ?? nothing, known);
  const isPrivate = isKeptPrivate(said?.meaning ?? nothing, roles, cells);
  const worded = isPrivate ? 'personal' : settleRole(roles, cells, tests, settling.isMeasured);
  const isPart = isPartHeading(path, worded) && shareOf(cells, tests, 'value') > 0.5;
  const isInPlace = worded === 'code' && isProvinceCodes(path, cells, meanings, settling);
  const own = isPart ? 'unknown' : isOfRegions(worded, cells, settling) ? 'note' : worded;
  const role = isInPlace ? 'geography' : roleAmongParts(own, path, known);
  const isPlanned = role === 'value' && roles.includes('indicator');
  return {
    ...facts,
    ownUnit: said?.around.unit ?? null,
    given,
    index,
    row: heading.leafRows[index] ?? heading.rows.at(-1)?.row ?? 0,
    path,
    heading: path.join(pathMark),
    role,
    kind: facts.kind ?? (isPlanned ? kindOf(path, matchers) : null),
    isCoded: holdCodes(cells, matchers),
    isScore: path.some(namesScore) || given?.role === 'value',
    both: orderOfBoth(path.at(-1) ?? ''),
    heard: null,
  };
};

/** What a heading means, and what it says whether or not its name is known. */
const hear = (heading: Heading, index: number, matchers: Matchers) => {
  const meaning = heading.meanings[index] ?? nothing;
  const isKnown = meaning.roles.length > 0;
  return {
    meaning,
    around: isKnown ? meaning : describeAround(heading.paths[index] ?? [], matchers),
  };
};

/** What names persons stays so, whatever a person says of it: only figures are read of it then. */
const isKeptPrivate = (
  { roles: worded }: HeadingMeaning,
  roles: readonly Role[],
  cells: readonly string[],
): boolean => {
  if (roles.includes('value') || roles.includes('rank')) return false;
  return worded.includes('personal') || (isUnread(roles) && holdPersons(cells));
};

const isUnread = (roles: readonly Role[]): boolean =>
  roles.length > 0 && roles.every((role) => role === 'note' || role === 'source');

/** Under "PAR Index cấp xã" a column of places holds communes, though some are called like provinces. */
const roleAmongParts = (role: Role, path: readonly string[], { isOfParts }: Known): Role =>
  isOfParts && role === 'geography' && !path.some(namesProvinces) ? 'breakdown' : role;

/** "Tỉnh | Huyện | Xã" under "Trong đó", above figures: the levels that these are divided into. */
const isPartHeading = (path: readonly string[], role: Role): boolean =>
  (role === 'geography' || role === 'breakdown') && path.slice(0, -1).some(namesDivision);

const isSubject = ({ role, geographies }: Column): boolean =>
  role === 'geography' || role === 'indicator' || geographies !== null;

/** Beside provinces or indicators a column of offices divides nothing. */
const withoutBreakdown = (column: Column): Column =>
  column.role === 'breakdown' ? { ...column, role: 'unknown' } : column;

/** `Quý I` under "năm 2023" is a quarter of it, `Cùng kỳ năm trước` the year before. */
const withYearOf = (meaning: HeadingMeaning, { period }: Known): HeadingMeaning => {
  if (meaning.within === null || meaning.period || !period) return meaning;
  const relative = settleRelativeTime(meaning.within, period);
  if (relative) return { ...meaning, period: relative };
  const part = partOfPeriod(meaning.within, period);
  return part ? { ...meaning, period: part } : meaning;
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

/** Beside the provinces a column of their regions says nothing new of the rows. */
const isOfRegions = (
  role: Role,
  cells: readonly string[],
  { meanings, matchers }: Settling,
): boolean =>
  role === 'unknown' &&
  cells.length > 0 &&
  meanings.some(({ roles }) => roles.includes('geography')) &&
  cells.every((cell) => {
    const match = matchers.geography(cell);
    return match.found === 'one' && isRegion(match.slug);
  });

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

const widthOf = ({ paths }: Heading, given: readonly number[]): number =>
  Math.max(
    paths.findLastIndex((path) => path.length > 0),
    ...given,
  ) + 1;
