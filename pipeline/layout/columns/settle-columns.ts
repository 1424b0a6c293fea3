import type { Matchers } from '../../match/create-matchers.ts';
import type { Role } from '../../match/headings.ts';
import { isProvinceCodeHeading } from '../../match/match-code.ts';
import { namesDivision, namesProvinces, namesWhoActs } from '../../match/parts-of-province.ts';
import { namesScore, orderOfBoth } from '../../match/score-or-rank.ts';
import { isRegion } from '../../model/geography.ts';
import { filledBelow, type Row } from '../../source/table.ts';
import { describeAround } from '../heading/describe-around.ts';
import { pathMark } from '../heading/describe-path.ts';
import type { Heading } from '../heading/find-heading.ts';
import { type HeadingMeaning, isMeasure, nothing } from '../heading/meaning.ts';
import { rolesOf } from '../heading/peel.ts';
import type { Column, Known } from '../layout.ts';
import { chooseRole, type Measured, measuredBy } from './choose-role.ts';
import { createTests, shareOf, type Tests } from './column-tests.ts';
import { type Given, withGiven } from './given.ts';
import { hearRole } from './heard.ts';
import { holdPersons } from './personal-data.ts';
import { settleRemarks } from './remarks.ts';
import { settleTimes } from './settle-times.ts';
import { settleUnheaded } from './settle-unheaded.ts';

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
  const meanings = settleTimes(
    said.map(({ meaning, around }, index) => withGiven(meaning, given.get(index), around)),
    known,
  );
  const measures = meanings.filter(isMeasure);
  const measured = measuredBy(measures, known);
  const settling = { ...context, heading, said, meanings, cellsOf, tests, measured };
  const headed = apartFromNames(meanings.map((_, index) => settleHeaded(index, settling)));
  const columns = settleUnheaded(headed, ({ index }) => cellsOf(index), tests);
  const settled = columns.some(isSubject) ? columns.map(withoutOffices) : columns;
  const told = settleRemarks(settled, { cellsOf: ({ index }) => cellsOf(index), tests, matchers });
  return told.map((column) => {
    const roles = meanings[column.index]?.roles ?? [];
    return { ...column, heard: hearRole(column.role, roles, cellsOf(column.index), tests) };
  });
};

/** What every column of a table is settled by. */
interface Settling extends ColumnContext {
  readonly heading: Heading;
  /** By column: what its heading says. */
  readonly said: readonly ReturnType<typeof hear>[];
  /** The same with a person's word before it, and the time that it tells by another. */
  readonly meanings: readonly HeadingMeaning[];
  readonly cellsOf: (index: number) => readonly string[];
  readonly tests: Tests;
  readonly measured: Measured;
}

/** A column by its heading, and by its cells where that says several things. */
const settleHeaded = (index: number, settling: Settling): Column => {
  const { heading, matchers, known, tests, meanings } = settling;
  const path = heading.paths[index] ?? [];
  const cells = settling.cellsOf(index);
  const said = settling.said[index];
  const given = settling.given.get(index) ?? null;
  const { roles, ...facts } = meanings[index] ?? nothing;
  const others = meanings.filter((_, i) => i !== index);
  const isPrivate = isKeptPrivate(said?.meaning ?? nothing, roles, cells, others);
  const worded = isPrivate ? 'personal' : settleRole(roles, cells, tests, settling.measured);
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
  others: readonly HeadingMeaning[],
): boolean => {
  if (roles.includes('value') || roles.includes('rank')) return false;
  // "Giới tính" divides figures, unless it is that of persons who are named beside it.
  const isOfPersons = !worded.includes('breakdown') || others.some(namesPersons);
  return (worded.includes('personal') && isOfPersons) || (isUnread(roles) && holdPersons(cells));
};

const namesPersons = ({ roles }: HeadingMeaning): boolean => roles.join() === 'personal';

const isUnread = (roles: readonly Role[]): boolean =>
  roles.length > 0 && roles.every((role) => role === 'note' || role === 'source');

/** Under "PAR Index cấp xã" a column of places holds communes, though some are called like provinces. */
const roleAmongParts = (role: Role, path: readonly string[], { isOfParts }: Known): Role =>
  isOfParts && role === 'geography' && !path.some(namesProvinces) ? 'breakdown' : role;

/** "Cấp xã", or "Tỉnh" under "Trong đó", above figures: the levels that these are divided into. */
const isPartHeading = (path: readonly string[], role: Role): boolean =>
  role === 'breakdown' || (role === 'geography' && path.slice(0, -1).some(namesDivision));

/** `Lĩnh vực | Chỉ tiêu`: beside a column of indicators one of fields holds no more of them. */
const apartFromNames = (columns: readonly Column[]): readonly Column[] => {
  const isFields = ({ role, path }: Column): boolean =>
    role === 'indicator' && (rolesOf(path.at(-1) ?? '') ?? []).includes('breakdown');
  const hasNames = columns.some((column) => column.role === 'indicator' && !isFields(column));
  if (!hasNames) return columns;
  return columns.map((column) =>
    isFields(column) && !column.given ? { ...column, role: 'breakdown' as const } : column,
  );
};

const isSubject = ({ role, geographies }: Column): boolean =>
  role === 'geography' || role === 'indicator' || geographies !== null;

/** Beside provinces or indicators a column of the offices that see to them divides nothing. */
const withoutOffices = (column: Column): Column =>
  column.role === 'breakdown' && namesWhoActs(column.path.at(-1) ?? '')
    ? { ...column, role: 'unknown' }
    : column;

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
  measured: Measured,
): Role => {
  const [role = 'unknown', ...others] = roles;
  return others.length === 0 ? role : chooseRole(roles, cells, tests, measured);
};

const widthOf = ({ paths }: Heading, given: readonly number[]): number =>
  Math.max(
    paths.findLastIndex((path) => path.length > 0),
    ...given,
  ) + 1;
