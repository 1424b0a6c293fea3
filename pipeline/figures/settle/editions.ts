import type { Edition, Indicator } from '../../model/indicator.ts';
import type { Period } from '../../model/period.ts';

/** The forms in which the indicator was published in the period; null: it has only one, at any time. */
const editionsIn = ({ editions }: Indicator, { start, end }: Period): readonly Edition[] | null =>
  editions?.filter(({ from, to }) => (from ?? end) <= end && (to ?? end) >= (start ?? end)) ?? null;

/** Was it published at all? Fair competition has no figure of 2009 to 2012. */
export const isPublishedIn = (indicator: Indicator, period: Period): boolean =>
  editionsIn(indicator, period)?.length !== 0;

/** What it can be: the PAPI ends at 60 as long as it has six dimensions. */
export const boundsIn = (indicator: Indicator, period: Period): Indicator['bounds'] => {
  const editions = editionsIn(indicator, period);
  if (editions === null || editions.length === 0) return indicator.bounds;
  const [mins, maxs] = [editions.map(({ min }) => min), editions.map(({ max }) => max)];
  return {
    min: mins.every((min) => min !== null) ? Math.min(...mins) : null,
    max: maxs.every((max) => max !== null) ? Math.max(...maxs) : null,
  };
};

/** The ends it ever had: "42,6/60" is a score of 60. */
export const maximaOf = ({ bounds, editions = [] }: Indicator): readonly (number | null)[] => [
  bounds.max,
  ...editions.map(({ max }) => max),
];
