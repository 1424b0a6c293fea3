import type { Basis, Geography } from './geography.ts';
import { findJoined } from './geography.ts';
import type { Period } from './period.ts';

/** A unit of the 34 and, for a period, the units of the 63 whose territory it is. */
export interface Territory {
  readonly unit: Geography;
  readonly members: readonly Geography[];
}

/** Both ways between the 63 provinces of before 1 July 2025 and the 34 of after. */
export interface Crosswalk {
  /** The unit of the 34 that a unit of the 63 belongs to now. */
  readonly successor: (slug: string) => Geography | undefined;
  /** The former units a unit of the 34 consisted of in that period. */
  readonly territory: (unit: Geography, period: Period) => Territory;
  /** The only former unit of one of the 34 that was left as it was. */
  readonly unchanged: (unit: Geography) => Geography | undefined;
  readonly units: readonly Geography[];
}

const onBasis = (geographies: readonly Geography[], basis: Basis): Map<string, Geography> =>
  new Map(geographies.filter((g) => g.basis === basis).map((g) => [g.slug, g]));

/** Did the unit exist on the first day of the period, as far as that is known? */
const existedAtStart = ({ validTo }: Geography, { from, to }: Period): boolean =>
  validTo === null || (from ?? to) <= validTo;

/** The crosswalk that the members of the 34 make (Resolution 202/2025/QH15). */
export const createCrosswalk = (geographies: readonly Geography[]): Crosswalk => {
  const former = onBasis(geographies, '63');
  const units = [...onBasis(geographies, '34').values()];
  const byMember = new Map(units.flatMap((unit) => unit.members.map((slug) => [slug, unit])));
  const joined = [...former.values()].filter(({ slug }) => findJoined(slug) !== undefined);
  const membersOf = (unit: Geography): Geography[] =>
    unit.members.flatMap((slug) => former.get(slug) ?? []);
  const joinedLater = (unit: Geography, period: Period): Geography[] =>
    joined.filter(
      (one) => unit.members.includes(findJoined(one.slug) ?? '') && existedAtStart(one, period),
    );
  return {
    units,
    successor: (slug) => byMember.get(findJoined(slug) ?? slug),
    territory: (unit, period) => ({
      unit,
      members: [...membersOf(unit), ...joinedLater(unit, period)],
    }),
    unchanged: (unit) => (unit.members.length === 1 ? membersOf(unit)[0] : undefined),
  };
};
