import type { Figure } from './figure.ts';
import { type Basis, findGeography, type Geography } from './model/geography.ts';

/** The day from which there are 34 provinces. */
const merged = '2025-07-01';

const hasBasis = (geographies: readonly Geography[], slug: string, basis: Basis | null): boolean =>
  geographies.some((geography) => geography.slug === slug && geography.basis === basis);

/** Does the file speak of a unit that exists among the 63 only? Then it means the 63 throughout. */
export const namesFormerUnit = (
  figures: readonly Figure[],
  geographies: readonly Geography[],
): boolean =>
  figures.some((figure) =>
    figure.geographies.every(
      (slug) => hasBasis(geographies, slug, '63') && !hasBasis(geographies, slug, '34'),
    ),
  );

const basisOf = (figure: Figure, isFormer: boolean): Basis => {
  if (figure.rank?.of === 34) return '34';
  if (figure.period.to < merged) return '63';
  return isFormer ? '63' : '34';
};

/**
 * The unit the figure is about, on the basis its period, its rank and the file's other names speak
 * for; undefined when there was no such unit then. The nation, regions and `unnamed` have no basis.
 */
export const chooseGeography = (
  figure: Figure,
  isFormer: boolean,
  geographies: readonly Geography[],
): Geography | undefined => {
  const basis = basisOf(figure, isFormer);
  const found = figure.geographies
    .map((slug) => findGeography(geographies, slug, basis))
    .filter((geography) => geography !== undefined);
  const [geography, ...others] = found;
  if (!geography || others.length > 0) return undefined;
  const ended = geography.validTo !== null && geography.validTo < (figure.period.from ?? '');
  return ended && !isFormer ? undefined : geography;
};
