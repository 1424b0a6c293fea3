import { createIssue } from '../../create-issue.ts';
import type { Column, Known, Layout } from '../../layout/layout.ts';
import { saidBasisOf } from '../../layout/title/said-basis.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { isProvinceCodeHeading, parseCode } from '../../match/match-code.ts';
import { nameGeographies } from '../../match/name-geographies.ts';
import { unnamed } from '../../model/geography.ts';
import type { Issue } from '../../model/issue.ts';
import { ownText } from '../../own-text.ts';
import { cellText, type Row } from '../../source/table.ts';
import type { FigurePlaces, ProvinceCode } from '../figure.ts';

/** The province a row is about, and what is odd about how it is named. */
export interface Places {
  readonly places: FigurePlaces;
  readonly warnings: readonly Issue[];
}

/** Provinces come again and again: what was read of a name and a code is kept, up to a number. */
const mostKept = 10_000;

/** Reads a row's province from its name or code, or what is known of the whole table. */
export const createPlacesReader = (
  layout: Layout,
  known: Known,
  matchers: Matchers,
): ((row: Row) => Places | Issue) => {
  const { geography, code, basis } = layout;
  const saidBasis = saidBasisOf(geography, known);
  const ofTable = saidBasis ? { said: saidBasis } : {};
  if (!geography) {
    const geographies = known.geographies ?? [unnamed];
    const places = { geographies, column: null, text: '', code: null, ...ofTable };
    return () => ({ places, warnings: [] });
  }
  const kept = new Map<string, Places>();
  return (row) => {
    const name = cellText(row, geography.index);
    const said = basis ? cellText(row, basis.index) : '';
    const key = code || basis ? `${name}\n${code ? cellText(row, code.index) : ''}\n${said}` : name;
    const before = kept.get(key);
    if (before) return before;
    const plain = withBasis(readPlaces(row, geography, layout, matchers), said);
    const read =
      'severity' in plain ? plain : { ...plain, places: { ...plain.places, ...ofTable } };
    // What is said of a row is said of that row alone.
    const isPlain = !('severity' in read) && read.warnings.length === 0;
    if (isPlain && kept.size < mostKept) kept.set(ownText(key), read);
    return read;
  };
};

/** "63 tỉnh" in a column of its own goes before what the period and the names say. */
const withBasis = (read: Places | Issue, said: string): Places | Issue => {
  const basis = /^(?:63|34)/.exec(said)?.[0];
  if ('severity' in read || (basis !== '63' && basis !== '34')) return read;
  return { ...read, places: { ...read.places, basis } };
};

const readPlaces = (
  row: Row,
  geography: Column,
  layout: Layout,
  matchers: Matchers,
): Places | Issue => {
  const column = geography.index;
  const text = ownText(cellText(row, column));
  const place = { row: row.row, column };
  if (text === '') return createIssue('missing-geography', place);
  if (geography.isCoded && parseCode(text) !== undefined)
    return readCodeAlone(text, place, geography, matchers);
  const code = readCodeBeside(row, layout, matchers);
  const said = matchers.geographyOnBasis(text);
  if (said) {
    const places = { geographies: [said.slug], column, text, code, basis: said.basis };
    return { places, warnings: [] };
  }
  const match = matchers.geography(text);
  switch (match.found) {
    case 'one':
    case 'by-basis': {
      const geographies = match.found === 'one' ? [match.slug] : match.slugs;
      const warnings = match.repaired ? [repaired(geographies, text, place, matchers)] : [];
      return { places: { geographies, column, text, code }, warnings };
    }
    case 'several':
      return ambiguousGeography(match.slugs, text, place, matchers);
    case 'none':
      return createIssue(foreign.test(text) ? 'foreign-letters' : 'unknown-geography', place, {
        text,
      });
  }
};

/** A code where a name should be stands for one unit on each basis. */
const readCodeAlone = (
  text: string,
  place: { readonly row: number; readonly column: number },
  { heading }: Column,
  matchers: Matchers,
): Places | Issue => {
  const match = matchers.code(text);
  if (!match) return createIssue('unknown-code', place, { text });
  const { column } = place;
  const isSaid = isProvinceCodeHeading(heading);
  const geographies = [...new Set(Object.values(match.slugs))];
  const code = { ...match, column, text, isAlone: true, isSaid };
  return { places: { geographies, column, text, code }, warnings: [] };
};

const readCodeBeside = (row: Row, { code }: Layout, matchers: Matchers): ProvinceCode | null => {
  const text = code ? cellText(row, code.index) : '';
  const match = matchers.code(text);
  if (!code || !match) return null;
  const isSaid = isProvinceCodeHeading(code.heading);
  return { ...match, column: code.index, text, isAlone: false, isSaid };
};

/** Letters that look like Latin ones; a reader would see nothing wrong in the name. */
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

const ambiguousGeography = (
  slugs: readonly string[],
  text: string,
  place: { row: number; column: number },
  matchers: Matchers,
): Issue =>
  createIssue('ambiguous-geography', place, {
    text,
    params: { candidates: nameGeographies(slugs, matchers.lists.geographies) },
  });

const repaired = (
  slugs: readonly string[],
  text: string,
  place: { row: number; column: number },
  matchers: Matchers,
): Issue =>
  createIssue('repaired-geography', place, {
    severity: 'warning',
    text,
    params: { name: nameGeographies(slugs, matchers.lists.geographies) },
  });
