import { nation } from '../../pipeline/model/geography.ts';
import type { Figure } from './figure.ts';
import { lackingResults } from './lacking-results.ts';
import { isPublishedIndex } from './published-index.ts';
import type { Ranking, RankRow } from './rank-rows.ts';
import { listNames, sayBasis, sayName, sayPeriod, sayWhen } from './sentence-parts.ts';
import { phrase } from './sentence-words.ts';
import { rankText, withUnit } from './stated-text.ts';
import { numberText, sayFigure } from './value-text.ts';

const leaders = 3;

/** Who leads, where the chosen stand, and how many provinces that is of. Empty without figures. */
export const sayRanking = (figure: Figure): string => {
  const { ranking } = figure;
  const lacking = sayLacking(figure);
  if (lacking !== '') return lacking;
  if (!ranking) return '';
  const shown = leadingRows(ranking).slice(0, leaders);
  const rest = sayChosen(figure, ranking, shown);
  const text = [sayLeaders(figure, ranking, shown), ...(rest === '' ? [] : [rest])];
  return [text.join('; '), ...sayMedian(figure, ranking)].join('. ');
};

/** That there are only targets or baselines; empty where there are results. */
export const sayLacking = (figure: Figure): string => {
  const { language } = figure.state;
  const lacking = lackingResults(figure);
  return lacking ? phrase(lacking, language, { indicator: figure.indicator.name[language] }) : '';
};

/** Where the chosen stand who are not named already. */
export const sayChosen = (figure: Figure, { rows }: Ranking, named: readonly RankRow[]): string =>
  rows
    .filter((row) => figure.chosen.some(({ slug }) => slug === row.slug) && !named.includes(row))
    .map(sayRow(figure))
    .join(', ');

/** Those chosen that have no figure in the ranking's period. */
export const sayUnranked = (figure: Figure, ranking: Ranking | null): string => {
  const { chosen, state } = figure;
  if (!ranking) return '';
  const lost = chosen.filter(({ slug }) => ranking.rows.every((row) => row.slug !== slug));
  if (lost.length === 0) return '';
  return phrase('noValue', state.language, {
    name: lost.map((one) => sayName(one, figure)).join(', '),
    period: sayPeriod(ranking.period, figure),
    basis: sayBasis(figure, ' (', ')'),
  });
};

/** The nation leads nobody, unless it alone has a figure. */
const leadingRows = ({ rows }: Ranking): readonly RankRow[] => {
  const provinces = rows.filter(({ slug }) => slug !== nation);
  return provinces.length > 0 ? provinces : rows;
};

const sayLeaders = (figure: Figure, ranking: Ranking, rows: readonly RankRow[]): string => {
  const { language } = figure.state;
  const isIndex = isPublishedIndex(figure.indicator);
  const [only, second] = rows;
  const params = {
    when: sayWhen(ranking.period, figure),
    indicator: figure.indicator.name[language],
    period: sayPeriod(ranking.period, figure),
    count: ranking.reported,
    of: figure.provinces,
  };
  if (only && !second) {
    const own = { name: sayName(only, figure), value: sayFigure(figure, only.observation) };
    return phrase(isIndex ? 'onlyOne' : 'statedOnly', language, { ...params, ...own });
  }
  const named = rows.map((row) =>
    phrase(isIndex ? 'leader' : 'nameValue', language, {
      name: sayName(row, figure),
      value: sayFigure(figure, row.observation),
    }),
  );
  const isPart = ranking.reported < figure.provinces && ranking.reported > 0;
  const list = named.join('; ');
  if (!isIndex) return phrase(isPart ? 'statedPart' : 'statedOf', language, { ...params, list });
  const names = listNames(named, figure);
  return phrase(isPart ? 'partLeaders' : 'leaders', language, { ...params, names });
};

const sayRow =
  (figure: Figure) =>
  (row: RankRow, index: number): string => {
    const { language } = figure.state;
    const { rank, rankOf, observation } = row;
    const name = sayName(row, figure);
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
