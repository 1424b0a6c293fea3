import { type Basis, findGeography, type Geography } from '../model/geography.ts';
import { periodKey } from '../model/period.ts';
import type { Figure } from './figure.ts';

/** The day from which there are 34 provinces. */
const merged = '2025-07-01';

/** Which set of provinces the figures of one indicator and period are about. */
export type BasisOf = (figure: Figure) => Basis;

const keyOf = (figure: Figure): string => `${figure.indicator.id} ${periodKey(figure.period)}`;

/** Slugs of units that went on to the day of the merger and then ceased: Hà Giang, not Hà Tây. */
const findFormerUnits = (geographies: readonly Geography[]): ReadonlySet<string> => {
  const current = geographies.filter((one) => one.basis === '34').map((one) => one.slug);
  return new Set(
    geographies
      .filter((one) => one.basis === '63' && (one.validTo ?? merged) >= '2025-06-30')
      .map((one) => one.slug)
      .filter((slug) => !current.includes(slug)),
  );
};

/**
 * The basis speaks from the period; but a ranking of 34 is of the 34, whatever its year, and a later
 * period is still told by the 63 where the figures name a unit that exists only among these. In a
 * table with a period in each row, rows of other periods are no witness.
 */
export const createBasisOf = (
  figures: readonly Figure[],
  geographies: readonly Geography[],
  isPeriodByRow: boolean,
): BasisOf => {
  const former = findFormerUnits(geographies);
  const witnessKey = (figure: Figure): string => (isPeriodByRow ? periodKey(figure.period) : '');
  const naming = new Set(
    figures
      .filter((figure) => figure.geographies.every((slug) => former.has(slug)))
      .map(witnessKey),
  );
  const ranked34 = new Set(figures.filter((figure) => figure.rank?.of === 34).map(keyOf));
  return (figure) => {
    if (ranked34.has(keyOf(figure))) return '34';
    return figure.period.to < merged || naming.has(witnessKey(figure)) ? '63' : '34';
  };
};

/**
 * The unit the figure is about; undefined when there was no such unit then. The nation, regions and
 * `unnamed` have no basis.
 */
export const chooseGeography = (
  figure: Figure,
  basis: Basis,
  geographies: readonly Geography[],
): Geography | undefined => {
  const found = figure.geographies
    .map((slug) => findGeography(geographies, slug, basis))
    .filter((geography) => geography !== undefined);
  const [geography, ...others] = found;
  if (!geography || others.length > 0) return undefined;
  const hasEnded = geography.validTo !== null && geography.validTo < (figure.period.from ?? '');
  return hasEnded && figure.period.to < merged ? undefined : geography;
};
