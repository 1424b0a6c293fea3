import type { ChartState, Known } from '../../pipeline/model/chart-state.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import {
  type Basis,
  findGeography,
  type Geography,
  officialNames,
} from '../../pipeline/model/geography.ts';
import type { Indicator } from '../../pipeline/model/indicator.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { CatalogIndicator } from '../../pipeline/model/release.ts';
import type { Option } from './find-options.ts';

const indicatorDetail = (
  indicator: Indicator,
  lists: CodeLists,
  language: Language,
): string | undefined => {
  const whole = lists.indicators.find(({ id }) => id === indicator.partOf?.indicator);
  if (whole) return `${whole.aliases[0] ?? whole.name[language]}\u00a0${indicator.partOf?.number}`;
  return lists.publishers.find(({ id }) => id === indicator.publisher)?.name[language];
};

/** The indicators of the release in the code list's order, the components of an index by number. */
export const indicatorOptions = (
  known: Known,
  lists: CodeLists,
  language: Language,
): readonly Option[] =>
  lists.indicators
    .filter(({ id }) => known.indicators.includes(id))
    .sort(createOrder(lists))
    .map((indicator) => {
      const detail = indicatorDetail(indicator, lists, language);
      const aliases = [...indicator.aliases, indicator.name.vi, indicator.name.en, indicator.id];
      const option = { id: indicator.id, label: indicator.name[language], aliases };
      return detail === undefined ? option : { ...option, detail };
    });

/** A component follows its index. */
const createOrder = ({ indicators }: CodeLists): ((a: Indicator, b: Indicator) => number) => {
  const places = new Map(indicators.map(({ id }, place) => [id, place]));
  const place = ({ id, partOf }: Indicator): number => places.get(partOf?.indicator ?? id) ?? 0;
  const number = ({ partOf }: Indicator): number => partOf?.number ?? 0;
  return (a, b) => place(a) - place(b) || number(a) - number(b);
};

const isChoosable = ({ type }: Geography): boolean => type !== 'unnamed';

/** The units with figures that are not chosen yet: the nation and regions first, then by alphabet. */
export const geographyOptions = (
  state: ChartState,
  indicator: CatalogIndicator,
  basis: Basis | null,
  lists: CodeLists,
): readonly Option[] =>
  indicator.geographies
    .filter((slug) => !state.geographies.includes(slug))
    .map((slug) => findGeography(lists.geographies, slug, basis))
    .filter((geography) => geography !== undefined)
    .filter(isChoosable)
    .sort((a, b) => a.order - b.order)
    .map((geography) => ({
      id: geography.slug,
      label: geography.name[state.language],
      aliases: [
        ...officialNames(geography),
        geography.name.vi,
        geography.name.en,
        ...geography.aliases,
      ],
    }));
