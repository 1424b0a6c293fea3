import { type Basis, findGeography, type Geography } from '../model/geography.ts';
import { type Period, periodKey } from '../model/period.ts';
import type { Figure } from './figure.ts';

/** The day from which there are 34 provinces. */
export const merged = '2025-07-01';
const lastDayOf63 = '2025-06-30';

/** Which set of provinces the figures of one indicator and period are about. */
export type BasisOf = (figure: Figure) => Basis;

const keyOf = (figure: Figure): string => `${figure.indicator.id} ${periodKey(figure.period)}`;

/** Slugs of units that went on to the day of the merger and then ceased: Hà Giang, not Hà Tây. */
const findFormerUnits = (geographies: readonly Geography[]): ReadonlySet<string> => {
  const current = geographies.filter((one) => one.basis === '34').map((one) => one.slug);
  return new Set(
    geographies
      .filter((one) => one.basis === '63' && (one.validTo ?? merged) >= lastDayOf63)
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
  const coded = figure.code?.isAlone ? [figure.code.slugs[basis] ?? ''] : figure.geographies;
  const found = coded
    .map((slug) => findGeography(geographies, slug, basis))
    .filter((geography) => geography !== undefined);
  const [geography, ...others] = found;
  if (!geography || others.length > 0) return undefined;
  return wasThere(geography, figure.period) ? geography : undefined;
};

/** Did the unit exist in the period? All of the 63 are let through after the merger, with a warning. */
const wasThere = ({ basis, validFrom, validTo }: Geography, { from, to }: Period): boolean => {
  const hasEnded = validTo !== null && validTo < lastDayOf63 && validTo < (from ?? '');
  // A ranking of the 34 may look back to years before them.
  const isToCome = basis === '63' && validFrom !== null && validFrom > to;
  return !hasEnded && !isToCome;
};

/** A name that ceased with the merger (Hà Giang, not Hà Nội), told of a period after it. */
export const isAbolished = (
  { slug, basis, validTo }: Geography,
  { from }: Period,
  geographies: readonly Geography[],
): boolean =>
  basis === '63' &&
  validTo !== null &&
  validTo < (from ?? '') &&
  findGeography(geographies, slug, '34') === undefined;
