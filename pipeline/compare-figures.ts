import { figureKey } from './mark-preferred.ts';
import type { Basis } from './model/geography.ts';
import type { Observation } from './model/observation.ts';
import type { Period } from './model/period.ts';
import { compareObservations } from './model/slice.ts';
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
      ...changed.map((pair) => createChange('changed', pair)),
      ...withdrawn.map((pair) => createChange('withdrawn', pair)),
      ...added.map((pair) => createChange('added', pair)),
    ].slice(0, mostListed),
  };
};

/** A figure before and after; `any` is whichever there is. */
interface Pair {
  readonly before: Observation | null;
  readonly after: Observation | null;
  readonly any: Observation;
}

/** In the order of files. Figures stated several times are paired off in that order. */
const pairFigures = (
  published: readonly Observation[],
  incoming: readonly Observation[],
): Pair[] => {
  const isSuperseded = createSuperseded(incoming);
  const waiting = Map.groupBy(
    published.filter(isSuperseded).toSorted(compareObservations),
    figureKey,
  );
  const met = incoming.map((after): Pair => {
    const before = waiting.get(figureKey(after))?.shift() ?? null;
    return { before, after, any: after };
  });
  const left = [...waiting.values()].flat().map((before): Pair => {
    return { before, after: null, any: before };
  });
  return [...met, ...left].toSorted((a, b) => compareObservations(a.any, b.any));
};

const isSame = (a: Observation, b: Observation): boolean =>
  a.value === b.value &&
  a.lower === b.lower &&
  a.upper === b.upper &&
  a.qualifier === b.qualifier &&
  a.perYear === b.perYear &&
  a.unit === b.unit &&
  publishedRank(a) === publishedRank(b);

const publishedRank = ({ rank, rankOf, rankDerived }: Observation): string =>
  rankDerived ? '/' : `${rank ?? ''}/${rankOf ?? ''}`;

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
  rank: o.rankDerived ? null : o.rank,
  rankOf: o.rankDerived ? null : o.rankOf,
  cell: o.cell,
});
