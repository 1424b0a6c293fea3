import type { CodeLists } from '../model/code-lists.ts';
import type { Direction } from '../model/indicator.ts';
import { isPoint, type Observation, type RankAmong } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';

type Lists = Pick<CodeLists, 'geographies' | 'indicators' | 'datasets'>;
type IsRankable = (observation: Observation) => boolean;

/**
 * The observations with ranks where the published values allow them: within one dataset that is
 * declared complete for the indicator and year and has a figure for each of the provinces it scores,
 * among the provinces and cities of one basis, by actual yearly point values, in the indicator's
 * direction: of the three published scores of a year nobody is "2 of 3". Equal values share the better rank
 * (1, 2, 2, 4); `rankOf` is how many were ranked. A published rank is left as it is, with the derived
 * one beside it (`derivedRank`). Nothing is ranked where a province has two figures or where units differ: which of them
 * counts is not ours to guess. Keeps the order.
 */
export const deriveRanks = (observations: readonly Observation[], lists: Lists): Observation[] => {
  const groups = Map.groupBy(observations.filter(createRankable(lists)), groupKey);
  const directions = new Map(lists.indicators.map((i) => [i.id, i.direction]));
  const isWhole = createWhole(lists);
  const ranked = new Map<Observation, Observation>();
  for (const group of [...groups.values()].filter(isWhole)) {
    const direction = directions.get(group[0]?.indicator ?? '') ?? 'none';
    for (const [observation, withRank] of rankGroup(group, direction))
      ranked.set(observation, withRank);
  }
  return observations.map((observation) => ranked.get(observation) ?? observation);
};

const groupKey = ({ dataset, indicator, basis, period }: Observation): string =>
  `${dataset}/${indicator}/${basis}/${periodKey(period)}`;

const createRankable = (lists: Lists): IsRankable => {
  const provinces = new Set(
    lists.geographies
      .filter((g) => g.type === 'province' || g.type === 'city')
      .map((g) => `${g.basis}/${g.slug}`),
  );
  return (o) =>
    o.kind === 'actual' &&
    o.period.grain === 'year' &&
    isPoint(o) &&
    provinces.has(`${o.basis}/${o.geography}`);
};

/** Is the group the whole table that its dataset declares for that indicator and year? */
const createWhole = ({ datasets }: Lists): ((group: readonly Observation[]) => boolean) => {
  const tables = Map.groupBy(
    datasets.flatMap((dataset) => dataset.complete.map((table) => ({ dataset, ...table }))),
    ({ dataset, indicator }) => `${dataset.id}/${indicator}`,
  );
  return (group) => {
    const [first] = group;
    if (!first) return false;
    const year = first.period.end;
    return (tables.get(`${first.dataset}/${first.indicator}`) ?? []).some(
      ({ from, to, of }) => from <= year && year <= to && of === group.length,
    );
  };
};

/** Pairs of an observation and its copy with the derived rank: its own, or beside the published one. */
const rankGroup = (
  group: readonly Observation[],
  direction: Direction,
): [Observation, Observation][] => {
  if (direction === 'none' || !isComparable(group)) return [];
  const rankOf = createRankOf(group, direction);
  return group.map((o) => [o, withRank(o, { rank: rankOf(o.value ?? 0), of: group.length })]);
};

const withRank = (observation: Observation, { rank, of }: RankAmong): Observation =>
  observation.rank === null
    ? { ...observation, rank, rankOf: of, rankDerived: true }
    : { ...observation, derivedRank: { rank, of } };

const isComparable = (group: readonly Observation[]): boolean =>
  new Set(group.map((o) => o.geography)).size === group.length &&
  new Set(group.map((o) => o.unit)).size === 1;

/** From a value to one more than the number of better ones. */
const createRankOf = (
  group: readonly Observation[],
  direction: Direction,
): ((value: number) => number) => {
  const sign = direction === 'higher' ? -1 : 1;
  const sorted = group.map((o) => o.value ?? 0).toSorted((a, b) => sign * (a - b));
  const ranks = new Map<number, number>();
  for (const [place, value] of sorted.entries()) if (!ranks.has(value)) ranks.set(value, place + 1);
  return (value) => ranks.get(value) ?? sorted.length;
};
