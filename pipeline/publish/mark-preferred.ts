import type { CodeLists } from '../model/code-lists.ts';
import { compareTexts } from '../model/compare-texts.ts';
import type { Observation } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';
import type { Revision } from '../model/release.ts';
import { completeRank } from './complete-rank.ts';
import { isDisputed } from './find-disputes.ts';

type Lists = Pick<CodeLists, 'indicators' | 'datasets' | 'units'>;
type Order = (a: Observation, b: Observation) => number;

/**
 * The observations with one marked among those that state the same (indicator, geography, basis,
 * period and kind): the one that charts draw. A figure with a number comes before a rank alone or a
 * claim without one; then the indicator's own publisher; then the source published last (an unknown
 * day is the oldest); then the later revision. A score and a rank alone complete each other, and what
 * sources state differently is marked. `revisions` are oldest first. Keeps the order.
 */
export const markPreferred = (
  observations: readonly Observation[],
  revisions: readonly Revision[],
  lists: Lists,
): Observation[] => {
  const order = createOrder(revisions, lists);
  const competing = Map.groupBy(observations, figureKey);
  const settled = new Map<Observation, Observation>();
  for (const group of competing.values()) {
    const sorted = group.toSorted(order);
    for (const [place, observation] of sorted.entries())
      settled.set(observation, {
        ...(place === 0 ? completeRank(observation, sorted) : observation),
        preferred: place === 0,
        disputed: isDisputed(observation, sorted, lists.units),
      });
  }
  return observations.map((o) => settled.get(o) ?? o);
};

/** Equal for figures that answer the same question. */
export const figureKey = ({ indicator, geography, basis, period, kind }: Observation): string =>
  `${indicator}/${basis ?? ''}/${geography}/${periodKey(period)}/${kind}`;

/** Negative when `a` is to be preferred; what is left to chance is decided by the id. */
const createOrder = (revisions: readonly Revision[], lists: Lists): Order => {
  const isOwn = createOwn(revisions, lists);
  const places = new Map(revisions.map((revision, place) => [revision.upload, place]));
  const place = (o: Observation): number => places.get(o.upload) ?? -1;
  const day = (o: Observation): string => revisions[place(o)]?.publishedOn ?? '';
  return (a, b) =>
    Number(hasNumber(b)) - Number(hasNumber(a)) ||
    Number(isOwn(b)) - Number(isOwn(a)) ||
    compareTexts(day(b), day(a)) ||
    place(b) - place(a) ||
    compareTexts(a.id, b.id);
};

/** Does the figure come from the publisher whose indicator it is? */
const createOwn = (
  revisions: readonly Revision[],
  lists: Lists,
): ((observation: Observation) => boolean) => {
  const owners = new Map(lists.indicators.map((i) => [i.id, i.publisher]));
  const datasets = new Map(lists.datasets.map((d) => [d.id, d.publisher]));
  const uploads = new Map(revisions.map((r) => [r.upload, r.publisher]));
  return ({ indicator, dataset, upload }) => {
    const owner = owners.get(indicator) ?? null;
    return owner !== null && (datasets.get(dataset) === owner || uploads.get(upload) === owner);
  };
};

const hasNumber = (o: Observation): boolean =>
  o.value !== null || o.lower !== null || o.upper !== null;
