import { codeLists } from '../../pipeline/code-lists.ts';
import type { Language } from '../../pipeline/model/language.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import type { CatalogIndicator, CatalogPeriod, Release } from '../../pipeline/model/release.ts';

const labelled = (period: CatalogPeriod, language: Language) => ({
  ...period,
  label: periodLabel(period, language),
});

/** What the code list says of an indicator besides: the same whatever the release. */
const describe = (id: string) => {
  const known = codeLists.indicators.find((indicator) => indicator.id === id);
  if (!known) return {};
  const { definition, bounds, decimals, breaks, partOf, ratio } = known;
  return { definition, bounds, decimals, breaks, partOf, ratio };
};

const createIndicatorJson = (indicator: CatalogIndicator, language: Language) => ({
  ...indicator,
  ...describe(indicator.id),
  periods: indicator.periods.map((period) => labelled(period, language)),
});

/** What a release holds, with the code lists that its figures use. */
export const createCatalogJson = (release: Release | null, language: Language) => ({
  release: release?.id ?? null,
  number: release?.number ?? null,
  parent: release?.parent ?? null,
  createdAt: release?.createdAt ?? null,
  indicators: (release?.indicators ?? []).map((one) => createIndicatorJson(one, language)),
  geographies: codeLists.geographies,
  programmes: release?.programmes ?? [],
  units: codeLists.units,
  datasets: codeLists.datasets,
  publishers: codeLists.publishers,
});
