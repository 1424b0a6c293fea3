import { nation } from '../../model/geography.ts';
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

const isProvince = ({ slugs }: PlaceMention): boolean => slugs[0] !== nation;

/** Each of the places once, by its slugs. */
const distinct = (places: readonly PlaceMention[]): readonly (readonly string[])[] => [
  ...new Map(places.map(({ slugs }) => [slugs.join(), slugs])).values(),
];

/** After a sentence: the one province it named goes on in its paragraph. */
export const withPlaces = (soFar: PlaceSoFar, places: readonly PlaceMention[]): PlaceSoFar => {
  const [only, ...others] = distinct(places);
  return only && others.length === 0 ? { ...soFar, paragraph: only } : soFar;
};

/** Which province the text as a whole is about. */
export const placeOfText = (
  hint: readonly string[] | null,
  head: readonly PlaceMention[],
  all: readonly PlaceMention[],
): PlaceSoFar => {
  const [first, ...more] = distinct(head.filter(isProvince));
  const [only, ...others] = distinct(all.filter(isProvince));
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
