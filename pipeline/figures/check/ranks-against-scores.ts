import { createIssue } from '../../create-issue.ts';
import type { Geography } from '../../model/geography.ts';
import type { Issue } from '../../model/issue.ts';
import type { StatedValue } from '../../model/observation.ts';
import { periodKey, periodName } from '../../model/period.ts';
import { placeText } from '../cells/place-text.ts';
import type { Figure } from '../figure.ts';

interface Ranked {
  readonly figure: Figure;
  readonly rank: number;
  readonly value: number;
}

/** No ranking is longer: what goes on is not held against it. */
const mostRanked = 100;

/**
 * Hears the scores of a table with their ranks; says once for each ranking that the scores go against it:
 * a better rank beside a lower score, or one rank beside two scores. Either a row has slipped, or the
 * ranks are of something else.
 */
export const createRankingCheck = (geographies: readonly Geography[]) => {
  const rankings = new Map<string, Ranked[]>();

  const hear = (figure: Figure, { value, qualifier }: StatedValue, { basis }: Geography): void => {
    const { indicator, rank, timing, column } = figure;
    if (!rank || value === null || qualifier !== 'exact' || indicator.direction === 'none') return;
    const key = `${indicator.id} ${periodKey(timing.period)} ${basis} ${column} ${rank.of ?? ''}`;
    const ranking = rankings.get(key) ?? [];
    rankings.set(key, ranking);
    if (ranking.length < mostRanked) ranking.push({ figure, rank: rank.rank, value });
  };

  const issues = (): readonly Issue[] =>
    [...rankings.values()].flatMap((ranking) => {
      const sorted = ranking.toSorted((a, b) => a.rank - b.rank);
      const pairs = sorted.slice(1).map((worse, i) => ({ better: sorted[i] ?? worse, worse }));
      const [first, ...others] = pairs.filter(isContrary);
      return first ? [contrary(first, others.length + 1, geographies)] : [];
    });

  return { hear, issues };
};

interface Pair {
  readonly better: Ranked;
  readonly worse: Ranked;
}

const isContrary = ({ better, worse }: Pair): boolean => {
  const isLowerBetter = better.figure.indicator.direction === 'lower';
  const lead = isLowerBetter ? worse.value - better.value : better.value - worse.value;
  return better.rank === worse.rank ? lead !== 0 : lead < 0;
};

const contrary = (
  { better, worse }: Pair,
  count: number,
  geographies: readonly Geography[],
): Issue => {
  const { row, column, text, indicator, timing } = worse.figure;
  const params = {
    indicator: indicator.name,
    period: periodName(timing.period),
    place: placeText(worse.figure, geographies),
    rank: worse.rank,
    other: placeText(better.figure, geographies),
    otherText: better.figure.text,
    otherRank: better.rank,
    count,
  };
  return createIssue('rank-against-score', { row, column }, { severity: 'warning', text, params });
};
