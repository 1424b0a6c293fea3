import type { CodeLists } from '../model/code-lists.ts';
import { type Basis, bases, type Geography } from '../model/geography.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods, periodKey } from '../model/period.ts';
import type { CatalogIndicator, CatalogPeriod, DataFile } from '../model/release.ts';

/** One family's file and what it holds. */
export interface FamilyFile {
  readonly file: DataFile;
  readonly observations: readonly Observation[];
}

type Lists = Pick<CodeLists, 'geographies' | 'indicators'>;

/**
 * What there is to choose: each indicator that has figures, in the order of the code list, with its
 * periods (oldest first, each with the bases it was published on), geographies (in the Vietnamese
 * order, the nation and regions where the code list puts them), bases, datasets and its file's path.
 */
export const createCatalog = (
  families: readonly FamilyFile[],
  lists: Lists,
): CatalogIndicator[] => {
  const sortGeographies = createGeographySort(lists.geographies);
  const held = families.flatMap(({ file, observations }) =>
    [...Map.groupBy(observations, (o) => o.indicator)].map(
      ([indicator, figures]) => [indicator, { file, figures }] as const,
    ),
  );
  const byIndicator = new Map(held);
  return lists.indicators.flatMap((indicator) => {
    const found = byIndicator.get(indicator.id);
    return found ? [createEntry(indicator, found.file, found.figures, sortGeographies)] : [];
  });
};

const createEntry = (
  indicator: Indicator,
  file: DataFile,
  figures: readonly Observation[],
  sortGeographies: (slugs: readonly string[]) => string[],
): CatalogIndicator => ({
  id: indicator.id,
  family: indicator.family,
  name: indicator.name,
  unit: indicator.unit,
  direction: indicator.direction,
  aggregation: indicator.aggregation,
  publisher: indicator.publisher,
  periods: distinctPeriods(figures),
  geographies: sortGeographies(distinct(figures.map((o) => o.geography))),
  bases: bases.filter((basis) => figures.some((o) => o.basis === basis)),
  datasets: distinct(figures.map((o) => o.dataset)).toSorted(),
  file: `/data/${file.sha256}.parquet`,
});

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

const distinctPeriods = (figures: readonly Observation[]): CatalogPeriod[] =>
  [...Map.groupBy(figures, ({ period }) => periodKey(period)).values()]
    .flatMap((group) =>
      group[0] ? [{ ...group[0].period, published: publishedBases(group) }] : [],
    )
    .toSorted(comparePeriods);

const publishedBases = (figures: readonly Observation[]): Basis[] =>
  bases.filter((basis) => figures.some((o) => o.basis === basis && o.status === 'reported'));

/** A slug of both bases has one name, hence one place; an unknown one comes last. */
const createGeographySort = (
  geographies: readonly Geography[],
): ((slugs: readonly string[]) => string[]) => {
  const places = new Map(geographies.map((g) => [g.slug, g.order]));
  const place = (slug: string): number => places.get(slug) ?? Number.MAX_SAFE_INTEGER;
  return (slugs) => slugs.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
};
