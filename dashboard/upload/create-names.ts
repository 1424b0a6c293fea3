import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Basis } from '../../pipeline/model/geography.ts';
import type { Bilingual, Language } from '../../pipeline/model/language.ts';

/** Codes as a reader calls them; a code that is in no list is shown as it is. */
export interface Names {
  readonly geography: (slug: string, basis: Basis | null) => string;
  readonly indicator: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly dataset: (id: string) => string;
  readonly publisher: (id: string) => string;
}

export const createNames = (lists: CodeLists, language: Language): Names => {
  const geographies = new Map<string, string>();
  for (const { slug, basis, name } of lists.geographies) {
    geographies.set(`${slug}/${basis ?? ''}`, name[language]);
    if (!geographies.has(slug)) geographies.set(slug, name[language]);
  }
  const named = (list: readonly { readonly id: string; readonly name: Bilingual }[]) => {
    const names = new Map(list.map(({ id, name }) => [id, name[language]]));
    return (id: string): string => names.get(id) ?? id;
  };
  return {
    geography: (slug, basis) =>
      geographies.get(`${slug}/${basis ?? ''}`) ?? geographies.get(slug) ?? slug,
    indicator: named(lists.indicators),
    unit: named(lists.units),
    dataset: named(lists.datasets),
    publisher: named(lists.publishers),
  };
};
