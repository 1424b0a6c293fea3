import type { Bilingual, Language } from './language.ts';

export const bases = ['63', '34'] as const;
/** Which set of provinces: the 63 of before 1 July 2025, or the 34 of after. */
export type Basis = (typeof bases)[number];
export const isBasis = (value: unknown): value is Basis => bases.some((basis) => basis === value);

/** ISO days on either side of the merger (Resolution 202/2025/QH15). */
export const lastDayOf63 = '2025-06-30';
export const firstDayOf34 = '2025-07-01';

/** The set of provinces that there was on an ISO day. */
export const basisOn = (day: string): Basis => (day < firstDayOf34 ? '63' : '34');

export const geographyTypes = ['province', 'city', 'region', 'nation', 'unnamed'] as const;
export type GeographyType = (typeof geographyTypes)[number];

/** What a unit became on a day (ISO) of its life, its territory unchanged: Huế was made a city. */
export interface TypeChange {
  readonly on: string;
  readonly type: GeographyType;
  readonly official: string;
}

/** What a reader of figures of the days `from` to `to` (ISO, inclusive; null is open) must know. */
export interface GeographyNote extends Bilingual {
  readonly from: string | null;
  readonly to: string | null;
}

/** One unit of one basis, a region, the nation, or `unnamed`. 23 slugs stand for a unit on each basis. */
export interface Geography {
  readonly slug: string;
  readonly basis: Basis | null;
  readonly name: Bilingual;
  /** Before the first of the `typeChanges`, as is `type`. */
  readonly official: string;
  /** The statistical office's code; the same code names other territories on the other basis. */
  readonly code: string | null;
  readonly type: GeographyType;
  /** Oldest first; none for most. */
  readonly typeChanges: readonly TypeChange[];
  /** Slug of the region, for provinces and cities. */
  readonly region: string | null;
  readonly aliases: readonly string[];
  /** Place in the Vietnamese alphabet among all units: sorting needs no collation at run time. */
  readonly order: number;
  /** ISO days, inclusive; null is open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** For a unit of the 34: the slugs of the 63 it was made of. */
  readonly members: readonly string[];
  /** A territory that grew, a region not yet confirmed. */
  readonly note: GeographyNote | null;
}

export const nation = 'vietnam';
export const unnamed = 'unnamed';

/** Is the slug that of a region, in which several provinces lie? */
export const isRegion = (slug: string): boolean => slug.startsWith('region-');

/** Does it hold several provinces: a region, or the nation? */
export const holdsProvinces = (slug: string): boolean => slug === nation || isRegion(slug);

/** Is it one province: no place that holds several, and none that goes without a name? */
export const isProvince = (slug: string): boolean => slug !== unnamed && !holdsProvinces(slug);

/** The unit of that slug on that basis; regions and the nation on any. */
export const findGeography = (
  geographies: readonly Geography[],
  slug: string,
  basis: Basis | null,
): Geography | undefined =>
  geographies.find((g) => g.slug === slug && (g.basis === basis || g.basis === null));

/** The unit's name on that basis; the other's where it has none there; the slug as a last resort. */
export const nameGeography = (
  geographies: readonly Geography[],
  slug: string,
  basis: Basis | null,
  language: Language,
): string =>
  (findGeography(geographies, slug, basis) ?? geographies.find((g) => g.slug === slug))?.name[
    language
  ] ?? slug;

/** Every official name it has had, oldest first. */
export const officialNames = ({ official, typeChanges }: Geography): readonly string[] => [
  official,
  ...typeChanges.map((change) => change.official),
];

/** A unit of the 63 that ended before the 34: Hà Tây joined Hà Nội (Resolution 15/2008/QH12). */
const joinedEarlier: Readonly<Record<string, string>> = { 'ha-tay': 'ha-noi' };

/** The unit of the 63 that another joined before 2025; undefined for all but Hà Tây. */
export const findJoined = (slug: string): string | undefined => joinedEarlier[slug];

/** What became of a unit of the 63: the unit it joined before 2025, otherwise the one of the 34 that holds it. */
export const findSuccessor = (
  geographies: readonly Geography[],
  slug: string,
  basis: Basis,
): Geography | undefined => {
  const joined = joinedEarlier[slug] ?? slug;
  if (basis === '63') return joined === slug ? undefined : findGeography(geographies, joined, '63');
  return geographies.find((g) => g.basis === '34' && g.members.includes(joined));
};

/** The units of the 63 that a unit of the 34 was made of; none for any other slug. */
export const findPredecessors = (
  geographies: readonly Geography[],
  slug: string,
): readonly Geography[] => {
  const members = geographies.find((g) => g.slug === slug && g.basis === '34')?.members ?? [];
  return members.flatMap((member) => findGeography(geographies, member, '63') ?? []);
};
