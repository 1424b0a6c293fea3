import type { Matchers } from '../match/create-matchers.ts';
import { cellText, type Row } from '../source/table.ts';
import { chooseHeading, type IsGiven } from './heading/choose-heading.ts';
import { beforeNextTable, findHeading, type Heading } from './heading/find-heading.ts';
import { mostLevels } from './heading/heading-levels.ts';
import { looksLikeHeading } from './heading/looks-like-heading.ts';
import { isKnown, isSubject } from './heading/meaning.ts';
import type { Spread } from './heading/spread.ts';
import { type Region, sliceRow, wholeWidth } from './region.ts';
import { isMotto } from './title/read-title.ts';

/** The tables that stand side by side in a sheet, from the left, and what stands beside them. */
export interface Regions {
  readonly tables: readonly Region[];
  /** Columns, divided from the tables by a blank one, without a heading that can be read. */
  readonly asides: readonly Region[];
  /** The heading over all of them, where they have one in the same rows. */
  readonly heading: Heading | null;
}

/** Columns without a blank one between them. */
type Run = readonly [from: number, to: number];

const findRuns = (rows: readonly Row[]): Run[] => {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const runs: [number, number][] = [];
  for (let column = 0; column < width; column += 1) {
    if (rows.every((row) => cellText(row, column) === '')) continue;
    const last = runs.at(-1);
    if (last && last[1] === column) last[1] = column + 1;
    else runs.push([column, column + 1]);
  }
  return runs;
};

/**
 * Blank columns divide tables, but only where each side has a heading that names its own provinces or
 * indicators; a heading that is understood without them belongs to the table on its left.
 */
export const findRegions = (
  rows: readonly Row[],
  spread: Spread,
  matchers: Matchers,
  isGiven: IsGiven,
): Regions => {
  const heading = chooseHeading(rows, spread, matchers, isGiven);
  if (!heading) return { tables: [wholeWidth], asides: [], heading: null };
  const last = heading.rows.at(-1)?.row ?? 0;
  const below = rows.filter(({ row }) => row > last);
  const body = beforeNextTables(beforeNextTable(below, spread, matchers), spread, matchers);
  const own = rows.slice(0, rows.length - below.length + body.length);
  // The paper's motto above a further table stands over that one's last column.
  const runs = findRuns([...heading.rows, ...body.filter((row) => !isMotto(row))]);
  if (runs.length < 2) return { tables: [wholeWidth], asides: [], heading };
  const isTable = ([from, to]: Run): boolean => {
    const found = findHeading(
      own.map((row) => sliceRow(row, { from, to })),
      spread,
      matchers,
    );
    return found !== undefined && hasSubject(found);
  };
  const isAside = (run: Run): boolean => !isHeaded(heading, run) && isBlock(own, run);
  const parts = joinRuns(runs, isTable, isAside);
  const regions = parts.map(({ from, kind }, i) => ({
    kind,
    region: { from, to: parts[i + 1]?.from ?? Number.POSITIVE_INFINITY },
  }));
  const regionsOf = (wanted: Part['kind']): readonly Region[] =>
    regions.filter(({ kind }) => kind === wanted).map(({ region }) => region);
  return { tables: regionsOf('table'), asides: regionsOf('aside'), heading };
};

interface Part {
  readonly from: number;
  readonly kind: 'table' | 'aside';
}

/**
 * Where tables and what stands beside them begin. A run of columns that is no table by itself, and
 * nothing beside one, goes on with what is on its left.
 */
const joinRuns = (
  runs: readonly Run[],
  isTable: (run: Run) => boolean,
  isAside: (run: Run) => boolean,
): readonly Part[] => {
  const parts: Part[] = [];
  for (const [i, run] of runs.entries()) {
    const [from] = run;
    const before = parts.at(-1);
    const left: Run = [before?.from ?? 0, runs[i - 1]?.[1] ?? from];
    if (!before) parts.push({ from: 0, kind: 'table' });
    else if (!isTable(run)) {
      if (isAside(run)) parts.push({ from, kind: 'aside' });
    } else if (before.kind === 'aside' || isTable(left)) parts.push({ from, kind: 'table' });
  }
  return parts;
};

/** The rows before tables that stand side by side beneath. */
const beforeNextTables = (
  body: readonly Row[],
  spread: Spread,
  matchers: Matchers,
): readonly Row[] => {
  const next = body.findIndex(
    (row, i) => isGapped(row) && areBeside(body.slice(i, i + mostLevels + 1), spread, matchers),
  );
  return next < 0 ? body : body.slice(0, next);
};

/** Do tables begin with these rows that stand side by side? Something beside their figures is none. */
export const areBeside = (rows: readonly Row[], spread: Spread, matchers: Matchers): boolean =>
  rows[0] !== undefined &&
  looksLikeHeading(rows[0], matchers) &&
  findRegions(rows, spread, matchers, () => false).tables.length > 1;

/** Is there a blank cell between others? */
export const isGapped = ({ cells }: Row): boolean => {
  let isAfterBlank = false;
  let hasBegun = false;
  for (const cell of cells) {
    const isBlank = cell.trim() === '';
    if (!isBlank && isAfterBlank) return true;
    if (!isBlank) hasBegun = true;
    isAfterBlank = isBlank && hasBegun;
  }
  return false;
};

const hasSubject = ({ meanings, paths }: Heading): boolean =>
  meanings.some(isSubject) || paths.some((path) => path.length === 0);

/** One cell far to the right is a signature, or one too many in its row. */
const isBlock = (rows: readonly Row[], [from, to]: Run): boolean =>
  rows.filter((row) => row.cells.slice(from, to).some((cell) => cell.trim() !== '')).length > 1;

const isHeaded = ({ meanings }: Heading, [from, to]: Run): boolean =>
  meanings.slice(from, to).some(isKnown);
