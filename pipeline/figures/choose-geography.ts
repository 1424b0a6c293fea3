import { type Basis, findGeography, type Geography } from '../model/geography.ts';
import { type Period, periodKey } from '../model/period.ts';
import type { Figure } from './figure.ts';

/** The day from which there are 34 provinces. */
export const merged = '2025-07-01';
export const lastDayOf63 = '2025-06-30';

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

/** Of the 34 no table lists more. */
const most34 = 34;

/** What a table says of the set of provinces, beside the names of single rows. */
const findWitnesses = (
  figures: readonly Figure[],
  geographies: readonly Geography[],
  witnessKey: (figure: Figure) => string,
) => {
  const former = findFormerUnits(geographies);
  const isFormer = (figure: Figure): boolean =>
    figure.geographies.every((slug) => former.has(slug));
  const places = new Map<string, Set<string>>();
  for (const figure of figures) {
    const named = places.get(witnessKey(figure)) ?? new Set();
    places.set(witnessKey(figure), named.add(figure.geographies[0] ?? ''));
  }
  const formerCodes = new Set(
    figures.filter((figure) => figure.code?.isAlone && isFormer(figure)).map(witnessKey),
  );
  const ranked = (of: number): ReadonlySet<string> =>
    new Set(figures.filter((figure) => figure.rank?.of === of).map(keyOf));
  return {
    isFormer,
    naming: new Set(figures.filter(isFormer).map(witnessKey)),
    /** More provinces than the 34, or codes that only the 63 have. */
    isOf63: (key: string): boolean => formerCodes.has(key) || (places.get(key)?.size ?? 0) > most34,
    ranked34: ranked(34),
    ranked63: ranked(63),
  };
};

/** The basis on which the code beside the name is the name's own; undefined: both, or none. */
export const basisOfCode = ({ code, geographies }: Figure): Basis | undefined => {
  if (!code || code.isAlone) return undefined;
  const [is63, is34] = (['63', '34'] as const).map((basis) =>
    geographies.includes(code.slugs[basis] ?? ''),
  );
  if (is63 === is34) return undefined;
  return is63 ? '63' : '34';
};

/**
 * The basis speaks from the period; but a ranking of 34 is of the 34, whatever its year. After the
 * merger a name of both sets is one of the 34, unless the table itself says otherwise: a ranking of
 * 63, the code beside the name, more than 34 provinces, or codes that only the 63 have. A period that
 * began before the merger is also told by the 63 where a unit is named that exists only among these.
 * In a table with a period in each row, rows of other periods are no witness.
 */
export const createBasisOf = (
  figures: readonly Figure[],
  geographies: readonly Geography[],
  isPeriodByRow: boolean,
): BasisOf => {
  const witnessKey = (figure: Figure): string => (isPeriodByRow ? periodKey(figure.period) : '');
  const said = findWitnesses(figures, geographies, witnessKey);
  return (figure) => {
    if (said.ranked34.has(keyOf(figure))) return '34';
    if (figure.period.to < merged || said.isFormer(figure)) return '63';
    if (said.ranked63.has(keyOf(figure)) || said.isOf63(witnessKey(figure))) return '63';
    const byCode = basisOfCode(figure);
    if (byCode) return byCode;
    return isOverMerging(figure.period) && said.naming.has(witnessKey(figure)) ? '63' : '34';
  };
};

/** Did the period begin with the 63 and end with the 34? */
export const isOverMerging = ({ from, to }: Period): boolean =>
  to >= merged && (from ?? '') < merged;

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
