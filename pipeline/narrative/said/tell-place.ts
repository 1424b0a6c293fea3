import type { CodeLists } from '../../model/code-lists.ts';
import { type Basis, findGeography, unnamed } from '../../model/geography.ts';
import type { Reason } from '../narrative.ts';
import type { PlaceMention } from './find-places.ts';
import type { PlaceSoFar } from './place-so-far.ts';

/** A figure's place, where it is said, and why it was taken; null: several, or none of the lists. */
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
