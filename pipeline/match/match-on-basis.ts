import { type Basis, findGeography, type Geography } from '../model/geography.ts';
import { foldLabel } from './fold-label.ts';
import type { GeographyMatch } from './match-geography.ts';

/** A unit of one set of provinces, as its label itself says. */
export interface MatchOnBasis {
  readonly slug: string;
  readonly basis: Basis;
}

const spoken: readonly (readonly [Basis, RegExp])[] = [
  ['63', /^(.+?)(?: ?\((?:tỉnh )?(?:cũ|trước (?:khi )?(?:sáp nhập|hợp nhất))\)| cũ)$/u],
  ['34', /^(.+?)(?: ?\((?:tỉnh )?(?:mới|sau (?:khi )?(?:sáp nhập|hợp nhất))\)| mới)$/u],
];
/** "Lâm Đồng (Lâm Đồng + Bình Thuận + Đắk Nông)", "Lâm Đồng (gồm Lâm Đồng, Bình Thuận và Đắk Nông)". */
const listed = /^([^()]+?) ?\((?:(?:bao )?gồm|hợp nhất|sáp nhập)?:? ?([^()]+)\)$/u;
const between = /[+&,;]| - |(?<!\p{L})và(?!\p{L})/u;

/** A label that says of which set of provinces its name is, by a word or by its members; else undefined. */
export const createBasisMatcher = (
  geographies: readonly Geography[],
  match: (label: string) => GeographyMatch,
): ((label: string) => MatchOnBasis | undefined) => {
  const slugsOf = (label: string): readonly string[] => {
    const found = match(label.trim());
    if (found.found === 'one') return [found.slug];
    return found.found === 'by-basis' ? found.slugs : [];
  };
  const findOn = (label: string, basis: Basis): Geography | undefined =>
    slugsOf(label).flatMap((slug) => findGeography(geographies, slug, basis) ?? [])[0];

  const matchSpoken = (folded: string): MatchOnBasis | undefined => {
    for (const [basis, pattern] of spoken) {
      const name = pattern.exec(folded)?.[1];
      const unit = name === undefined ? undefined : findOn(name, basis);
      if (unit?.basis === basis) return { slug: unit.slug, basis };
    }
    return undefined;
  };

  const matchListed = (folded: string): MatchOnBasis | undefined => {
    const [, name = '', list = ''] = listed.exec(folded) ?? [];
    const unit = findOn(name, '34');
    const members = list.split(between).map((part) => findOn(part, '63')?.slug ?? '');
    const isWhole =
      unit !== undefined &&
      members.length > 1 &&
      members.length === unit.members.length &&
      members.every((slug) => unit.members.includes(slug));
    return isWhole ? { slug: unit.slug, basis: '34' } : undefined;
  };

  return (label) => {
    const folded = foldLabel(label);
    return matchSpoken(folded) ?? matchListed(folded);
  };
};
