import {
  type Basis,
  findGeography,
  firstDayOf34,
  type Geography,
  lastDayOf63,
} from '../../model/geography.ts';
import { type Period, periodKey } from '../../model/period.ts';
import type { Figure, FigurePlaces } from '../figure.ts';

/** What tells the set: a cell of the row, a name, a code, a rank, the period, or words above. */
export type BasisWitnessed = 'cell' | 'name' | 'code' | 'rank' | 'count' | 'period' | 'said';

export interface BasisVerdict {
  readonly basis: Basis;
  readonly by: BasisWitnessed;
}

/** Which set of provinces the figures of one indicator and period are about, and what tells it. */
export type BasisOf = (figure: Figure) => BasisVerdict;

const keyOf = (figure: Figure): string =>
  `${figure.indicator.id} ${periodKey(figure.timing.period)}`;

/** Slugs of units that went on to the day of the merger and then ceased: Hà Giang, not Hà Tây. */
const findFormerUnits = (geographies: readonly Geography[]): ReadonlySet<string> => {
  const current = geographies.filter((one) => one.basis === '34').map((one) => one.slug);
  return new Set(
    geographies
      .filter((one) => one.basis === '63' && (one.validTo ?? firstDayOf34) >= lastDayOf63)
      .map((one) => one.slug)
      .filter((slug) => !current.includes(slug)),
  );
};

/** Of the 34 no table lists more. */
const most34 = 34;

/** What the figures of one period say of the set of provinces. */
export interface PeriodWitness {
  readonly period: Period;
  readonly places: Set<string>;
  /** A unit is named that exists only among the 63. */
  isNamed: boolean;
  /** By its code alone. */
  isCoded: boolean;
  /** Places whose code beside the name is the name's on that basis alone. */
  readonly coded: Readonly<Record<Basis, Set<string>>>;
}

const createWitness = (period: Period): PeriodWitness => ({
  period,
  places: new Set(),
  isNamed: false,
  isCoded: false,
  coded: { 63: new Set(), 34: new Set() },
});

/** What figures say of the set of provinces they are about. */
export const createBasisWitness = (geographies: readonly Geography[]) => {
  const former = findFormerUnits(geographies);
  const periods = new Map<Period, PeriodWitness>();
  const ranked: Readonly<Record<Basis, Set<string>>> = { 63: new Set(), 34: new Set() };
  let last: PeriodWitness | undefined;

  const witnessOf = (period: Period): PeriodWitness => {
    if (last?.period === period) return last;
    last = periods.get(period) ?? createWitness(period);
    periods.set(period, last);
    return last;
  };

  return {
    hear: (figure: Figure): void => {
      const { geographies: slugs, code } = figure.places;
      const witness = witnessOf(figure.timing.period);
      witness.places.add(slugs[0] ?? '');
      if (slugs.every((slug) => former.has(slug))) {
        witness.isNamed = true;
        witness.isCoded ||= code?.isAlone ?? false;
      }
      const basis = code && basisOfCode(figure);
      if (basis) witness.coded[basis].add(slugs[0] ?? '');
      if (figure.rank?.of === 34) ranked[34].add(keyOf(figure));
      if (figure.rank?.of === 63) ranked[63].add(keyOf(figure));
    },
    periods: (): readonly PeriodWitness[] => [...periods.values()],
    /** What is ranked among so many, by its key. */
    ranked: (basis: Basis): readonly string[] => [...ranked[basis]],
  };
};
export type BasisWitness = Omit<ReturnType<typeof createBasisWitness>, 'hear'>;

/** What they say of the table as a whole, or of each period where the rows say theirs. */
const joinWitnesses = (
  witnesses: readonly BasisWitness[],
  witnessKey: (period: Period) => string,
) => {
  const groups = Map.groupBy(
    witnesses.flatMap((one) => one.periods()),
    ({ period }) => witnessKey(period),
  );
  const keysWhere = (is: (group: readonly PeriodWitness[]) => boolean): ReadonlySet<string> =>
    new Set([...groups].filter(([, group]) => is(group)).map(([key]) => key));
  const countPlaces = (group: readonly PeriodWitness[]): number =>
    new Set(group.flatMap(({ places }) => [...places])).size;
  return {
    naming: keysWhere((group) => group.some(({ isNamed }) => isNamed)),
    /** Codes that only the 63 have. */
    coded: keysWhere((group) => group.some(({ isCoded }) => isCoded)),
    /** Codes beside several names that they have among the 34 alone, and nothing of the 63. */
    coded34: keysWhere(
      (group) =>
        new Set(group.flatMap(({ coded }) => [...coded['34']])).size > 1 &&
        group.every(({ coded, isNamed }) => coded['63'].size === 0 && !isNamed),
    ),
    /** More provinces than the 34. */
    many: keysWhere((group) => countPlaces(group) > most34),
    /** All of the 34, and none that only the 63 have. */
    all34: keysWhere(
      (group) => countPlaces(group) === most34 && group.every(({ isNamed }) => !isNamed),
    ),
    ranked34: new Set(witnesses.flatMap((one) => one.ranked('34'))),
    ranked63: new Set(witnesses.flatMap((one) => one.ranked('63'))),
  };
};

/** The basis on which the code beside the name is the name's own; undefined: both, or none. */
export const basisOfCode = ({ places }: Figure): Basis | undefined => {
  const { code, geographies } = places;
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
 * Codes that the names have among the 34 alone are of the 34 in any period, where none is of the 63, and
 * so is a table of exactly the 34.
 * In a table with a period in each row, rows of other periods are no witness. What the title or the
 * heading over the provinces says ("34 tỉnh") settles it where none of the others does but the period.
 */
export const createBasisOf = (
  witnesses: readonly BasisWitness[],
  geographies: readonly Geography[],
  isPeriodByRow: boolean,
): BasisOf => {
  const witnessKey = (period: Period): string => (isPeriodByRow ? periodKey(period) : '');
  const said = joinWitnesses(witnesses, witnessKey);
  const former = findFormerUnits(geographies);
  /** May figures from before the merger be of the 34? Asked first, for there are many. */
  const mayBeEarly = said.coded34.size + said.all34.size > 0;
  return (figure) => {
    const { places, timing } = figure;
    if (places.basis) return verdict(places.basis, 'cell');
    const isRankedOf34 = said.ranked34.size > 0 && said.ranked34.has(keyOf(figure));
    if (isRankedOf34 && !said.ranked63.has(keyOf(figure))) return verdict('34', 'rank');
    const { period } = timing;
    const isBefore = period.to < firstDayOf34;
    if (isBefore && !mayBeEarly && places.said?.basis !== '34') return byPeriod['63'];
    const key = witnessKey(period);
    if (isBefore && said.coded34.has(key)) return verdict('34', 'code');
    if (isBefore && said.all34.has(key)) return verdict('34', 'count');
    if (isBefore && places.said?.basis !== '34') return byPeriod['63'];
    if (places.geographies.every((slug) => former.has(slug))) return verdict('63', 'name');
    if (said.ranked63.has(keyOf(figure))) return verdict('63', 'rank');
    if (said.coded.has(key)) return verdict('63', 'code');
    if (said.many.has(key)) return verdict('63', 'count');
    const byCode = basisOfCode(figure);
    if (byCode) return verdict(byCode, 'code');
    const isAnyNamed = (isBefore || isOverMerging(period)) && said.naming.has(key);
    if (isAnyNamed) return verdict('63', 'name');
    if (places.said) return verdict(places.said.basis, 'said');
    return said.all34.has(key) ? verdict('34', 'count') : byPeriod['34'];
  };
};

const verdict = (basis: Basis, by: BasisWitnessed): BasisVerdict => ({ basis, by });

const byPeriod: Readonly<Record<Basis, BasisVerdict>> = {
  63: verdict('63', 'period'),
  34: verdict('34', 'period'),
};

/** Did the period begin with the 63 and end with the 34? */
export const isOverMerging = ({ from, to }: Period): boolean =>
  to >= firstDayOf34 && (from ?? '') < firstDayOf34;

/**
 * Chooses the unit that figures of a place in a period are about; undefined when there was no such unit
 * then. The nation, regions and `unnamed` have no basis.
 */
export const createGeographyChooser = (geographies: readonly Geography[]) => {
  const of63 = new Map<FigurePlaces, Geography | null>();
  const of34 = new Map<FigurePlaces, Geography | null>();
  return (places: FigurePlaces, period: Period, basis: Basis): Geography | undefined => {
    const kept = basis === '63' ? of63 : of34;
    let geography = kept.get(places);
    if (geography === undefined) {
      geography = findOne(places, basis, geographies);
      kept.set(places, geography);
    }
    return geography && wasThere(geography, period) ? geography : undefined;
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
