import type { CodeLists } from '../model/code-lists.ts';
import { type Indicator, ownDataset } from '../model/indicator.ts';
import { type Observation, unpublished } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';
import { divideStated } from './divide-stated.ts';
import { keepWithin } from './keep-within.ts';
import { figureKey } from './mark-preferred.ts';
import { sumStated } from './sum-stated.ts';

type Ratio = NonNullable<Indicator['ratio']>;

/** What a share and its counts have in common. */
const questionKey = ({ geography, period, kind, perYear }: Observation): string =>
  `${geography}/${periodKey(period)}/${kind}/${perYear}`;

const isWhole = ({ members }: Observation): boolean =>
  members === null || members.reported === members.total;

/**
 * Shares of units of the 34, each from the unit's own counts: the sum of the numerators over the
 * denominator. Only where all of these are there for the whole unit; so they are derived again
 * whenever a count changes. None is outside the indicator's bounds: parts that are more than their
 * whole give no share. `current` are the preferred figures on the basis 34.
 */
export const deriveShares = (
  current: readonly Observation[],
  { indicators }: Pick<CodeLists, 'indicators'>,
): readonly Observation[] => {
  const whole = Map.groupBy(current.filter(isWhole), ({ indicator }) => indicator);
  const find = (indicator: string): ReadonlyMap<string, Observation> =>
    new Map((whole.get(indicator) ?? []).map((o) => [questionKey(o), o]));
  return indicators.flatMap((indicator) =>
    indicator.ratio ? deriveShare(indicator, indicator.ratio, find) : [],
  );
};

const deriveShare = (
  indicator: Indicator,
  { numerator, denominator }: Ratio,
  find: (indicator: string) => ReadonlyMap<string, Observation>,
): Observation[] => {
  const numerators = numerator.map(find);
  return [...find(denominator)].flatMap(([key, bottom]) => {
    const tops = numerators.flatMap((one) => one.get(key) ?? []);
    return tops.length < numerators.length ? [] : createShare(indicator, tops, bottom);
  });
};

const createShare = (
  indicator: Indicator,
  tops: readonly Observation[],
  bottom: Observation,
): readonly Observation[] => {
  // Dossiers of two kinds add up; dossiers and procedures do not.
  if (tops.some(({ unit }) => unit !== bottom.unit)) return [];
  const divided = divideStated(sumStated(tops, 0), bottom);
  const stated = divided && keepWithin(divided, indicator.bounds);
  if (!stated) return [];
  const parts = [...tops, bottom];
  const share: Observation = {
    ...bottom,
    ...stated,
    ...unpublished,
    indicator: indicator.id,
    unit: '%',
    text: `${tops.map(({ text }) => text).join(' + ')} : ${bottom.text}`,
    status: 'derived',
    derivedFrom: parts.map(({ id }) => id),
    members: bottom.members,
    preferred: true,
    disputed: parts.some(({ disputed }) => disputed),
    dataset: new Set(parts.map(({ dataset }) => dataset)).size === 1 ? bottom.dataset : ownDataset,
    upload: '',
    cell: '',
  };
  return [{ ...share, id: `derived/${figureKey(share)}` }];
};
