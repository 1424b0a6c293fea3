import type { CodeLists } from '../model/code-lists.ts';
import { type Crosswalk, createCrosswalk } from '../model/crosswalk.ts';
import type { Geography } from '../model/geography.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';
import { deriveShares } from './derive-shares.ts';
import { findContrary } from './find-contrary.ts';
import { figureKey } from './mark-preferred.ts';
import { copyFigure, type MemberFigures, mergeFigures } from './merge-figures.ts';

type Lists = Pick<CodeLists, 'geographies' | 'indicators' | 'units'>;

/**
 * The figures that follow for the other basis, of those that are drawn: 34 from 63 by the indicator's
 * aggregation, 63 from 34 only for the units that were left as they were; nothing is ever split.
 * - `sum`: the members' sum, an interval where they are stated as intervals; of some members only, it
 *   is `at-least`;
 * - `ratio`: from numerator and denominator, where the whole unit has both; else the members' span;
 * - `none` (scores, ranks): the members' span, never one number.
 * What was published for a unit is never replaced; what contradicts it stands beside it, disputed and
 * not preferred. Each names the figures it was derived from.
 * `observations` are sorted by `compareObservations`.
 */
export const deriveBases = (
  observations: readonly Observation[],
  lists: Lists,
): readonly Observation[] => {
  const crosswalk = createCrosswalk(lists.geographies);
  const published = new Set(observations.map(figureKey));
  const isNew = (o: Observation): boolean => !published.has(figureKey(o));
  const preferred = observations.filter((o) => o.preferred && o.status === 'reported');
  const ofMembers = mergeUnits(preferred, crosswalk, lists);
  const merged = ofMembers.filter(isNew);
  const current = [...preferred.filter((o) => o.basis === '34'), ...merged];
  const shares = deriveShares(current, lists).filter(isNew);
  const replaced = new Set(shares.map(figureKey));
  const ofWhole = splitBack(preferred, crosswalk);
  return [
    ...merged.filter((o) => !replaced.has(figureKey(o))),
    ...shares,
    ...ofWhole.filter(isNew),
    ...findContrary([...ofMembers, ...ofWhole], preferred, lists),
  ];
};

/** One figure for each unit of the 34, from its members' figures of the same question. */
const mergeUnits = (
  preferred: readonly Observation[],
  crosswalk: Crosswalk,
  lists: Lists,
): Observation[] => {
  const indicators = new Map(lists.indicators.map((one) => [one.id, one]));
  const groups = groupBySuccessor(preferred, crosswalk);
  return [...groups.values()].flatMap(({ unit, figures }) => {
    const [first] = figures;
    const indicator = indicators.get(first?.indicator ?? '');
    if (!first || !indicator) return [];
    return mergeGroup({ ...crosswalk.territory(unit, first.period), figures }, indicator, lists);
  });
};

interface Group {
  readonly unit: Geography;
  readonly figures: Observation[];
}

const groupBySuccessor = (
  preferred: readonly Observation[],
  crosswalk: Crosswalk,
): Map<string, Group> => {
  const groups = new Map<string, Group>();
  for (const figure of preferred) {
    const unit = figure.basis === '63' ? crosswalk.successor(figure.geography) : undefined;
    if (!unit) continue;
    const { indicator, period, kind } = figure;
    const key = `${indicator}/${unit.slug}/${periodKey(period)}/${kind}`;
    const group = groups.get(key) ?? { unit, figures: [] };
    groups.set(key, group);
    group.figures.push(figure);
  }
  return groups;
};

const mergeGroup = (
  merger: MemberFigures,
  indicator: Indicator,
  { units }: Lists,
): readonly Observation[] => {
  const [first] = merger.figures;
  if (merger.members.length === 1 && first) return [copyFigure(first, merger.unit)];
  return mergeFigures(merger, indicator, units);
};

/** A unit that was left as it was is the same territory on both bases. */
const splitBack = (preferred: readonly Observation[], crosswalk: Crosswalk): Observation[] => {
  const units = new Map(crosswalk.units.map((unit) => [unit.slug, unit]));
  return preferred.flatMap((figure) => {
    const unit = figure.basis === '34' ? units.get(figure.geography) : undefined;
    const former = unit && crosswalk.unchanged(unit);
    return former ? [copyFigure(figure, former)] : [];
  });
};
