import type { Geography } from '../../pipeline/model/geography.ts';
import type { Slice } from '../../pipeline/model/slice.ts';

/** The last whole year of the 63: a slice of them asked for a later year still has 63. */
const lastYearOf63 = 2024;

const isProvince = ({ type }: Geography): boolean => type === 'province' || type === 'city';

/** Every province that the slice's basis ever had: the nation and regions are none. */
export const isProvinceSlug = (
  geographies: readonly Geography[],
  { basis }: Slice,
): ((slug: string) => boolean) => {
  const slugs = new Set(
    geographies.filter((g) => isProvince(g) && g.basis === basis).map(({ slug }) => slug),
  );
  return (slug) => slugs.has(slug);
};

/** The provinces of the slice's basis as they were in a year. */
export const listProvinces = (
  geographies: readonly Geography[],
  { basis }: Slice,
  year: number,
): readonly Geography[] =>
  geographies.filter(
    (geography) =>
      isProvince(geography) &&
      geography.basis === basis &&
      (geography.validTo === null || geography.validTo >= `${Math.min(year, lastYearOf63)}-12-31`),
  );
