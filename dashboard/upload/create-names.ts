import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import { formatNumber } from '../../pipeline/model/format.ts';
import type { Basis } from '../../pipeline/model/geography.ts';
import type { Bilingual, Language } from '../../pipeline/model/language.ts';

interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

/** Codes as a reader calls them; a code that is in no list is shown as it is. */
export interface Names {
  readonly geography: (slug: string, basis: Basis | null) => string;
  readonly indicator: (id: string) => string;
  /** Also of one that a table counts many at a time of: `1000 dossier`. */
  readonly unit: (id: string) => string;
  readonly dataset: (id: string) => string;
  readonly publisher: (id: string) => string;
}

/** `proposed` are indicators of the draft that is open, which the lists lack. */
export const createNames = (
  lists: CodeLists,
  language: Language,
  proposed: () => readonly Named[] = () => [],
): Names => {
  const geographies = new Map<string, string>();
  for (const { slug, basis, name } of lists.geographies) {
    geographies.set(`${slug}/${basis ?? ''}`, name[language]);
    if (!geographies.has(slug)) geographies.set(slug, name[language]);
  }
  const named = (list: readonly Named[]) => {
    const names = new Map(list.map(({ id, name }) => [id, name[language]]));
    return (id: string): string => names.get(id) ?? id;
  };
  const ofUnits = named(lists.units);
  const ofIndicators = named(lists.indicators);
  return {
    geography: (slug, basis) =>
      geographies.get(`${slug}/${basis ?? ''}`) ?? geographies.get(slug) ?? slug,
    indicator: (id) => {
      const own = proposed().find((each) => each.id === id);
      return own ? own.name[language] : ofIndicators(id);
    },
    unit: (id) => {
      const [, times, unit = id] = /^(10+) (.+)$/.exec(id) ?? [];
      const name = ofUnits(unit);
      return times ? `${formatNumber(Number(times), language)} ${name}` : name;
    },
    dataset: named(lists.datasets),
    publisher: named(lists.publishers),
  };
};
