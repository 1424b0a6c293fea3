import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Language } from '../../pipeline/model/language.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import type { CatalogIndicator, CatalogPeriod } from '../../pipeline/model/release.ts';
import { releaseLists } from '../publication/release-lists.ts';
import type { StoredRelease } from '../publication/release-schema.ts';

const labelled = (period: CatalogPeriod, language: Language) => ({
  ...period,
  label: periodLabel(period, language),
});

/** What the code list says of an indicator besides: the same whatever the release. */
const describe = (id: string, lists: CodeLists) => {
  const known = lists.indicators.find((indicator) => indicator.id === id);
  if (!known) return {};
  const { definition, bounds, editions, decimals, breaks, partOf, ratio } = known;
  return { definition, bounds, ...(editions && { editions }), decimals, breaks, partOf, ratio };
};

const createIndicatorJson = (
  indicator: CatalogIndicator,
  lists: CodeLists,
  language: Language,
) => ({
  ...indicator,
  ...describe(indicator.id, lists),
  periods: indicator.periods.map((period) => labelled(period, language)),
});

/** What a release holds, with the code lists that its figures use. */
export const createCatalogJson = (release: StoredRelease | null, language: Language) => {
  const lists = releaseLists(release);
  return {
    release: release?.id ?? null,
    number: release?.number ?? null,
    parent: release?.parent ?? null,
    createdAt: release?.createdAt ?? null,
    indicators: (release?.indicators ?? []).map((one) => createIndicatorJson(one, lists, language)),
    geographies: lists.geographies,
    programmes: release?.programmes ?? [],
    units: lists.units,
    datasets: lists.datasets,
    publishers: lists.publishers,
  };
};
