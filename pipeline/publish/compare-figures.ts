import type { Basis } from '../model/geography.ts';
import { type Observation, ownRank } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import { compareObservations } from '../model/slice.ts';
import { figureKey } from './mark-preferred.ts';
import { createSuperseded } from './supersede.ts';

/** What a reviewer needs to see of a figure on either side. */
export type ComparedFigure = Pick<
  Observation,
  | 'value'
  | 'lower'
  | 'upper'
  | 'qualifier'
  | 'perYear'
  | 'unit'
  | 'text'
  | 'rank'
  | 'rankOf'
  | 'cell'
>;

export interface Change {
  readonly kind: 'changed' | 'withdrawn' | 'added';
  readonly indicator: string;
  readonly geography: string;
  readonly basis: Basis | null;
  readonly period: Period;
  /** Null for an added figure. */
  readonly before: ComparedFigure | null;
  /** Null for a withdrawn one. */
  readonly after: ComparedFigure | null;
}

/** What publishing would do; `list` is its beginning, what deserves a look first. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  readonly list: readonly Change[];
}

const mostListed = 200;

/**
 * What `incoming` would change in the `published` figures of the same dataset, by the rule of
 * `createSuperseded`: published figures that it does not cover stay and are not counted. A figure has
 * changed when its value, bounds, qualifier, unit or published rank differ, not when only the wording
 * of the cell does. The list has at most 200: changed, then withdrawn, then added.
 */
export const compareFigures = (
  published: readonly Observation[],
  incoming: readonly Observation[],
): Changes => {
  const pairs = pairFigures(published, incoming);
  const changed = pairs.filter(({ before, after }) => before && after && !isSame(before, after));
  const withdrawn = pairs.filter(({ after }) => !after);
  const added = pairs.filter(({ before }) => !before);
  return {
    added: added.length,
    changed: changed.length,
    unchanged: pairs.length - added.length - changed.length - withdrawn.length,
    withdrawn: withdrawn.length,
    list: [
      ...createChanges('changed', changed),
      ...createChanges('withdrawn', withdrawn),
      ...createChanges('added', added),
    ].slice(0, mostListed),
  };
};

/** A figure before and after; `any` is whichever there is. */
interface Pair {
  readonly before: Observation | null;
  readonly after: Observation | null;
  readonly any: Observation;
}

/** Figures stated several times on one side are paired off in the order of files. */
const pairFigures = (
  published: readonly Observation[],
  incoming: readonly Observation[],
): Pair[] => {
  const older = Map.groupBy(published.filter(createSuperseded(incoming)), figureKey);
  const newer = Map.groupBy(incoming, figureKey);
  const met = [...newer].flatMap(([key, group]) => pairGroups(older.get(key) ?? [], group));
  const left = [...older].filter(([key]) => !newer.has(key));
  return [...met, ...left.flatMap(([, group]) => pairGroups(group, []))];
};

const pairGroups = (older: readonly Observation[], newer: readonly Observation[]): Pair[] => {
  const befores = older.toSorted(compareObservations);
  const afters = newer.toSorted(compareObservations);
  const longer = befores.length > afters.length ? befores : afters;
  return longer.map((any, place) => ({
    before: befores[place] ?? null,
    after: afters[place] ?? null,
    any,
  }));
};

const isSame = (a: Observation, b: Observation): boolean =>
  a.value === b.value &&
  a.lower === b.lower &&
  a.upper === b.upper &&
  a.qualifier === b.qualifier &&
  a.perYear === b.perYear &&
  a.unit === b.unit &&
  publishedRank(a) === publishedRank(b);

const publishedRank = (observation: Observation): string => {
  const { rank = '', of = '' } = ownRank(observation) ?? {};
  return `${rank}/${of ?? ''}`;
};

const createChanges = (kind: Change['kind'], pairs: readonly Pair[]): Change[] =>
  pairs
    .toSorted((a, b) => compareObservations(a.any, b.any))
    .slice(0, mostListed)
    .map((pair) => createChange(kind, pair));

const createChange = (kind: Change['kind'], { before, after, any }: Pair): Change => ({
  kind,
  indicator: any.indicator,
  geography: any.geography,
  basis: any.basis,
  period: any.period,
  before: before && createCompared(before),
  after: after && createCompared(after),
});

const createCompared = (o: Observation): ComparedFigure => ({
  value: o.value,
  lower: o.lower,
  upper: o.upper,
  qualifier: o.qualifier,
  perYear: o.perYear,
  unit: o.unit,
  text: o.text,
  rank: ownRank(o)?.rank ?? null,
  rankOf: ownRank(o)?.of ?? null,
  cell: o.cell,
});
