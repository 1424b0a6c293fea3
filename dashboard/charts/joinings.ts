import { type Basis, findJoined, type Geography } from '../../pipeline/model/geography.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import type { ChosenGeography } from './collect-geographies.ts';

/** A former unit that became part of another before 2025. */
export interface Joining {
  readonly slug: string;
  readonly name: string;
  /** The unit it joined, which had other bounds before. */
  readonly into: string;
  /** The first day of the larger unit, ISO. */
  readonly since: string;
}

/**
 * The joinings that the chosen geographies' figures reach back before: on the 63 of the unit that
 * joined and of the one that took it in; the 34 are spans of both.
 */
export const findJoinings = (
  geographies: readonly Geography[],
  basis: Basis | null,
  chosen: readonly ChosenGeography[],
  language: Language,
): readonly Joining[] =>
  geographies.flatMap(({ slug, name, validTo }) => {
    const joined = findJoined(slug);
    const into = geographies.find((one) => one.slug === joined && one.basis === '63');
    if (!into || validTo === null || basis !== '63') return [];
    const isConcerned = chosen.some(
      (one) =>
        (one.slug === slug || one.slug === joined) && one.observations.some(startsBy(validTo)),
    );
    return isConcerned
      ? [{ slug, name: name[language], into: into.name[language], since: nextDay(validTo) }]
      : [];
  });

const startsBy =
  (day: string) =>
  ({ period }: Observation): boolean =>
    (period.from ?? `${period.end}-01-01`) <= day;

const nextDay = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
};
