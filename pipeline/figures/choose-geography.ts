import { type Basis, findGeography, type Geography } from '../model/geography.ts';
import { type Period, periodKey } from '../model/period.ts';
import type { Figure, FigurePlaces } from './figure.ts';

/** The day from which there are 34 provinces. */
export const merged = '2025-07-01';
const lastDayOf63 = '2025-06-30';

/** Which set of provinces the figures of one indicator and period are about. */
export type BasisOf = (figure: Figure) => Basis;

const keyOf = (figure: Figure): string =>
  `${figure.indicator.id} ${periodKey(figure.timing.period)}`;

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

/** What figures say of the set of provinces they are about. */
export const createBasisWitness = (geographies: readonly Geography[]) => {
  const former = findFormerUnits(geographies);
  const naming = new Set<Period>();
  const ranked34 = new Set<string>();
  return {
    hear: (figure: Figure): void => {
      if (figure.places.geographies.every((slug) => former.has(slug)))
        naming.add(figure.timing.period);
      if (figure.rank?.of === 34) ranked34.add(keyOf(figure));
    },
    /** Periods of which a unit is named that exists only among the 63. */
    naming: naming as ReadonlySet<Period>,
    /** Rankings of 34. */
    ranked34: ranked34 as ReadonlySet<string>,
  };
};
export type BasisWitness = Omit<ReturnType<typeof createBasisWitness>, 'hear'>;

/**
 * The basis speaks from the period; but a ranking of 34 is of the 34, whatever its year, and a later
 * period is still told by the 63 where the figures name a unit that exists only among these. In a
 * table with a period in each row, rows of other periods are no witness.
 */
export const createBasisOf = (
  witnesses: readonly BasisWitness[],
  isPeriodByRow: boolean,
): BasisOf => {
  const witnessKey = (period: Period): string => (isPeriodByRow ? periodKey(period) : '');
  const naming = new Set(witnesses.flatMap((one) => [...one.naming].map(witnessKey)));
  const ranked34 = new Set(witnesses.flatMap((one) => [...one.ranked34]));
  return (figure) => {
    if (figure.places.basis) return figure.places.basis;
    if (ranked34.size > 0 && ranked34.has(keyOf(figure))) return '34';
    const { period } = figure.timing;
    return period.to < merged || (naming.size > 0 && naming.has(witnessKey(period))) ? '63' : '34';
  };
};

/**
 * Chooses the unit a figure is about; undefined when there was no such unit then. The nation, regions
 * and `unnamed` have no basis.
 */
export const createGeographyChooser = (geographies: readonly Geography[]) => {
  const kept: Record<Basis, Map<FigurePlaces, Geography | null>> = { 63: new Map(), 34: new Map() };
  return ({ places, timing }: Figure, basis: Basis): Geography | undefined => {
    let geography = kept[basis].get(places);
    if (geography === undefined) {
      geography = findOne(places, basis, geographies);
      kept[basis].set(places, geography);
    }
    return geography && wasThere(geography, timing.period) ? geography : undefined;
  };
};

/** The one unit of the basis that the name or the code can mean. */
const findOne = (
  { geographies: slugs, code }: FigurePlaces,
  basis: Basis,
  geographies: readonly Geography[],
): Geography | null => {
  const coded = code?.isAlone ? [code.slugs[basis] ?? ''] : slugs;
  const found = coded
    .map((slug) => findGeography(geographies, slug, basis))
    .filter((geography) => geography !== undefined);
  const [geography, ...others] = found;
  return geography && others.length === 0 ? geography : null;
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
