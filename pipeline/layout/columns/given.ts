import type { Role } from '../../match/headings.ts';
import type { Indicator, Unit } from '../../model/indicator.ts';
import type { Kind } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';
import type { HeadingMeaning } from '../heading/meaning.ts';
import type { Region } from '../region.ts';

/** What a person said a column is; what is left out stays as its heading says. */
export interface GivenColumn {
  readonly role?: Role;
  readonly indicator?: Indicator;
  readonly unit?: Unit;
  readonly kind?: Kind;
  readonly period?: Period;
  /** Slugs that the province's name can stand for. */
  readonly geographies?: readonly string[];
  /** Which of these are as in an earlier report of the same shape, said by nobody of this one. */
  readonly past?: readonly Fact[];
}

/** What can be said of a column. */
export const facts = ['role', 'indicator', 'unit', 'kind', 'period', 'geographies'] as const;
export type Fact = (typeof facts)[number];

/** By column, from 0. */
export type Given = ReadonlyMap<number, GivenColumn>;

/** What a person said of the columns of a table, by its sheet and the last row of its heading. */
export type GivenOf = (sheet: string | null, headingRow: number) => Given;

/** Nobody said anything of any column. */
export const noneGiven: Given = new Map();

/** What was said of the columns of that stretch alone. */
export const givenWithin = (given: Given, { from, to }: Region): Given =>
  new Map([...given].filter(([column]) => column >= from && column < to));

/**
 * The heading's meaning with a person's word before it, and where it has none what it says `around`
 * the name. A fact of figures makes a column one of figures.
 */
export const withGiven = (
  meaning: HeadingMeaning,
  given: GivenColumn | undefined,
  around: HeadingMeaning,
): HeadingMeaning => {
  if (!given) return meaning;
  const { role, past: _, ...facts } = given;
  const isRank = String(around.roles) === 'rank';
  const isFigure = Object.keys(facts).length > 0 && !isRank;
  const roles = isFigure ? (['value'] as const) : around.roles;
  const within = facts.period ? null : around.within;
  return { ...around, ...facts, within, roles: role ? [role] : roles };
};
