import type { Role } from '../../match/headings.ts';
import type { Indicator, Unit } from '../../model/indicator.ts';
import type { Kind } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';
import type { HeadingMeaning } from '../heading/meaning.ts';

/** What a person said a column is; what is left out stays as its heading says. */
export interface GivenColumn {
  readonly role?: Role;
  readonly indicator?: Indicator;
  readonly unit?: Unit;
  readonly kind?: Kind;
  readonly period?: Period;
}

/** By column, from 0. */
export type Given = ReadonlyMap<number, GivenColumn>;

/** What a person said of the columns of a table, by its sheet and the last row of its heading. */
export type GivenOf = (sheet: string | null, headingRow: number) => Given;

export const noneGiven: Given = new Map();

/** The heading's meaning with a person's word before it. An indicator makes a column one of values. */
export const withGiven = (
  meaning: HeadingMeaning,
  given: GivenColumn | undefined,
): HeadingMeaning => {
  if (!given) return meaning;
  const { role, ...facts } = given;
  const isUnheaded = meaning.roles.length === 0 && facts.indicator !== undefined;
  const roles = role ? [role] : isUnheaded ? (['value'] as const) : meaning.roles;
  return { ...meaning, ...facts, roles };
};
