import type { Figure } from './figure.ts';
import type { Ranking, RankRow } from './rank-rows.ts';
import { listNames, sayWhen } from './sentence-parts.ts';
import { phrase } from './sentence-words.ts';
import { rankText, withUnit } from './stated-text.ts';
import { numberText, sayFigure } from './value-text.ts';

const leaders = 3;

/** Who leads, where the chosen stand, and how many provinces that is of. Empty without figures. */
export const sayRanking = (figure: Figure): string => {
  const { ranking } = figure;
  if (!ranking) return '';
  const slugs = figure.chosen.map(({ slug }) => slug);
  const chosen = ranking.rows.filter(({ slug }) => slugs.includes(slug));
  const first = ranking.rows.filter(({ slug, rank }) => rank !== null || slug !== 'vietnam');
  const shown = first.slice(0, leaders);
  const rest = chosen.filter((row) => !shown.includes(row)).map(sayRow(figure));
  const text = [sayLeaders(figure, ranking, shown), ...(rest.length > 0 ? [rest.join(', ')] : [])];
  return [text.join('; '), ...sayMedian(figure, ranking)].join('. ');
};

const sayLeaders = (figure: Figure, ranking: Ranking, rows: readonly RankRow[]): string => {
  const { language } = figure.state;
  const [only, second] = rows;
  const when = sayWhen(ranking.period, figure);
  if (only && !second) {
    const value = sayFigure(figure, only.observation);
    return phrase('onlyOne', language, { when, name: only.name, value });
  }
  const named = rows.map((row) =>
    phrase('leader', language, { name: row.name, value: sayFigure(figure, row.observation) }),
  );
  const params = {
    when,
    names: listNames(named, figure),
    count: ranking.reported,
    of: figure.provinces,
  };
  const isPart = ranking.reported < figure.provinces && ranking.reported > 0;
  return phrase(isPart ? 'partLeaders' : 'leaders', language, params);
};

const sayRow =
  (figure: Figure) =>
  ({ name, rank, rankOf, observation }: RankRow, index: number): string => {
    const { language } = figure.state;
    if (rank === null)
      return phrase('otherValue', language, { name, value: sayFigure(figure, observation) });
    const key = index === 0 ? 'otherRanked' : 'nextRanked';
    return phrase(key, language, { name, rank: rankText({ rank, rankOf }) });
  };

const sayMedian = (figure: Figure, { median }: Ranking): readonly string[] => {
  if (median === null) return [];
  const { language } = figure.state;
  const value = withUnit(numberText(figure, median), figure.unit, language);
  return [phrase('medianIs', language, { value })];
};
