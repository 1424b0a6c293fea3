import { createIssue } from '../create-issue.ts';
import type { Column, Known, Layout } from '../layout/layout.ts';
import type { Matchers } from '../match/create-matchers.ts';
import { isProvinceCodeHeading, parseCode } from '../match/match-code.ts';
import { unnamed } from '../model/geography.ts';
import type { Issue } from '../model/issue.ts';
import type { Bilingual } from '../model/language.ts';
import { cellText, type Row } from '../source/table.ts';
import type { ProvinceCode } from './figure.ts';

/** The province a row is about, and what is odd about how it is named. */
export interface Places {
  /** What its name can stand for: one slug, or one on each basis. */
  readonly geographies: readonly string[];
  readonly geographyColumn: number | null;
  readonly geographyText: string;
  readonly code: ProvinceCode | null;
  readonly warnings: readonly Issue[];
}

/** From the row's name or code, or what is known of the whole table. */
export const readPlaces = (
  row: Row,
  layout: Layout,
  known: Known,
  matchers: Matchers,
): Places | Issue => {
  if (!layout.geography) {
    const geographies = known.geographies ?? [unnamed];
    return { geographies, geographyColumn: null, geographyText: '', code: null, warnings: [] };
  }
  const column = layout.geography.index;
  const text = cellText(row, column);
  const place = { row: row.row, column };
  if (text === '') return createIssue('missing-geography', place);
  if (layout.geography.isCoded && parseCode(text) !== undefined)
    return readCodeAlone(text, place, layout.geography, matchers);
  const match = matchers.geography(text);
  const code = readCodeBeside(row, layout, matchers);
  const found = { geographyColumn: column, geographyText: text, code };
  switch (match.found) {
    case 'one':
    case 'by-basis': {
      const geographies = match.found === 'one' ? [match.slug] : match.slugs;
      const warnings = match.repaired ? [repaired(geographies, text, place, matchers)] : [];
      return { ...found, geographies, warnings };
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
  return {
    geographies: [...new Set(Object.values(match.slugs))],
    geographyColumn: column,
    geographyText: text,
    code: { ...match, column, text, isAlone: true, isSaid },
    warnings: [],
  };
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

/** The names of the slugs, each once, joined by "or". */
const namesOf = (slugs: readonly string[], { lists }: Matchers): Bilingual => {
  const names = slugs.flatMap(
    (slug) => lists.geographies.find((one) => one.slug === slug)?.name ?? [],
  );
  return {
    vi: names.map(({ vi }) => vi).join(' hoặc '),
    en: names.map(({ en }) => en).join(' or '),
  };
};

const ambiguousGeography = (
  slugs: readonly string[],
  text: string,
  place: { row: number; column: number },
  matchers: Matchers,
): Issue =>
  createIssue('ambiguous-geography', place, {
    text,
    params: { candidates: namesOf(slugs, matchers) },
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
    params: { name: namesOf(slugs, matchers) },
  });
