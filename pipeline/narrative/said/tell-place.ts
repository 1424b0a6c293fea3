import type { CodeLists } from '../../model/code-lists.ts';
import { type Basis, findGeography, unnamed } from '../../model/geography.ts';
import type { Reason } from '../narrative.ts';
import type { PlaceMention } from './find-places.ts';

/** What a text has said of places so far. */
export interface PlaceSoFar {
  /** From the context, the text's head, or the only province it names; null: none or several. */
  readonly document: { readonly slugs: readonly string[]; readonly reason: Reason } | null;
  /** The text names several provinces and none of them first. */
  readonly isOpen: boolean;
  /** The only one that the sentence before, of this paragraph, named. */
  readonly paragraph: readonly string[] | null;
}

export interface ToldPlace {
  readonly slug: string | null;
  readonly basis: Basis | null;
  readonly mention: PlaceMention | null;
  readonly reason: Reason;
}

/** The one of the slugs that is a unit of the basis: "Huế" is the province of the 63 before. */
const settle = (
  slugs: readonly string[],
  basis: Basis,
  { geographies }: CodeLists,
): { readonly slug: string | null; readonly basis: Basis | null } => {
  const other: Basis = basis === '63' ? '34' : '63';
  for (const each of [basis, other])
    for (const slug of slugs) {
      const found = findGeography(geographies, slug, each);
      if (found) return { slug, basis: found.basis };
    }
  return { slug: null, basis: null };
};

/** Whose figure it is: the last province named before it in the sentence, else what was said before. */
export const tellPlace = (
  at: number,
  places: readonly PlaceMention[],
  basis: Basis,
  soFar: PlaceSoFar,
  lists: CodeLists,
): ToldPlace => {
  const only = new Set(places.map(({ slugs }) => slugs.join())).size === 1 ? places[0] : undefined;
  const mention = places.findLast(({ start }) => start < at) ?? only ?? null;
  if (mention)
    return { ...settle(mention.slugs, basis, lists), mention, reason: 'in-the-sentence' };
  const slugs = soFar.paragraph ?? soFar.document?.slugs;
  if (slugs) {
    const reason = soFar.paragraph
      ? 'in-the-sentence-before'
      : (soFar.document?.reason ?? 'not-said');
    return { ...settle(slugs, basis, lists), mention: null, reason };
  }
  return soFar.isOpen
    ? { slug: null, basis: null, mention: null, reason: 'not-one' }
    : { slug: unnamed, basis: null, mention: null, reason: 'not-said' };
};

/** After a sentence: the one province it named goes on in its paragraph. */
export const withPlaces = (soFar: PlaceSoFar, places: readonly PlaceMention[]): PlaceSoFar => {
  const named = new Map(places.map(({ slugs }) => [slugs.join(), slugs]));
  const [only] = named.values();
  return named.size === 1 && only ? { ...soFar, paragraph: only } : soFar;
};

/** Which province the text as a whole is about. */
export const placeOfText = (
  hint: readonly string[] | null,
  head: readonly PlaceMention[],
  all: readonly PlaceMention[],
): PlaceSoFar => {
  const kinds = (places: readonly PlaceMention[]): readonly (readonly string[])[] => [
    ...new Map(places.map(({ slugs }) => [slugs.join(), slugs])).values(),
  ];
  const [first, ...more] = kinds(head.filter(({ slugs }) => slugs[0] !== 'vietnam'));
  const [only, ...others] = kinds(all.filter(({ slugs }) => slugs[0] !== 'vietnam'));
  const create = (slugs: readonly string[], reason: Reason): PlaceSoFar => ({
    document: { slugs, reason },
    isOpen: false,
    paragraph: null,
  });
  if (first && more.length === 0) return create(first, 'in-the-heading');
  if (hint) return create(hint, 'from-context');
  if (only && others.length === 0) return create(only, 'only-one-in-the-text');
  return { document: null, isOpen: only !== undefined, paragraph: null };
};
