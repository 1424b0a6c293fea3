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
}

/** By column, from 0. */
export type Given = ReadonlyMap<number, GivenColumn>;

/** What a person said of the columns of a table, by its sheet and the last row of its heading. */
export type GivenOf = (sheet: string | null, headingRow: number) => Given;

export const noneGiven: Given = new Map();

/** What was said of the columns of that stretch alone. */
export const givenWithin = (given: Given, { from, to }: Region): Given =>
  new Map([...given].filter(([column]) => column >= from && column < to));

/** The heading's meaning with a person's word before it. A fact of figures makes a column one of them. */
export const withGiven = (
  meaning: HeadingMeaning,
  given: GivenColumn | undefined,
): HeadingMeaning => {
  if (!given) return meaning;
  const { role, ...facts } = given;
  const isRank = String(meaning.roles) === 'rank';
  const own = isRank || Object.keys(facts).length === 0 ? meaning.roles : (['value'] as const);
  const within = facts.period ? null : meaning.within;
  return { ...meaning, ...facts, within, roles: role ? [role] : own };
};
