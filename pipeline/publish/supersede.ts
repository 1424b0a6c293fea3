import type { Observation } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';
import type { Revision } from '../model/release.ts';

/** What one accepted upload said. */
export interface RevisionFigures {
  readonly revision: Revision;
  readonly observations: readonly Observation[];
}

/** Is the older figure replaced, or withdrawn, by the newer figures the test was made of? */
export type IsSuperseded = (older: Observation) => boolean;

const coverKey = ({ geography, basis, period, kind }: Observation): string =>
  `${basis ?? ''}/${geography}/${periodKey(period)}/${kind}`;

/**
 * The rule by which a newer revision of a dataset takes the place of an older one. An older figure of
 * indicator i, geography g, basis b, period p and kind k falls away when the newer revision
 * - has figures of i at all (a file without the indicator says nothing about it), and
 * - covers (g, b, p, k): it has a figure of any indicator there.
 * So a corrected file replaces what it states again and withdraws what it left blank; a file of one
 * year, of some provinces or of other indicators leaves the rest standing, and what was reached does
 * not erase what was planned. Both sides must be of one dataset.
 */
export const createSuperseded = (newer: readonly Observation[]): IsSuperseded => {
  const indicators = new Set(newer.map((o) => o.indicator));
  let covered: ReadonlySet<string> | undefined;
  return (older) => {
    if (!indicators.has(older.indicator)) return false;
    covered ??= new Set(newer.map(coverKey));
    return covered.has(coverKey(older));
  };
};

/**
 * What stands after each revision has superseded the older ones of its dataset; the figures of other
 * datasets stay beside it. Revisions come oldest first, and the answer keeps their order.
 */
export const supersede = (revisions: readonly RevisionFigures[]): Observation[] => {
  const newerOf = new Map<string, IsSuperseded[]>();
  const standing: (readonly Observation[])[] = [];
  for (const { revision, observations } of revisions.toReversed()) {
    const newer = newerOf.get(revision.dataset) ?? [];
    standing.push(observations.filter((o) => !newer.some((isSuperseded) => isSuperseded(o))));
    newerOf.set(revision.dataset, [...newer, createSuperseded(observations)]);
  }
  return standing.reverse().flat();
};
