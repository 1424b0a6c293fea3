import { nation } from '../../pipeline/model/geography.ts';
import { isPublishedIndex } from '../../pipeline/model/indicator.ts';
import type { Figure } from './figure.ts';
import { lackingResults } from './lacking-results.ts';
import type { Ranking, RankRow } from './rank-rows.ts';
import { saySpreads } from './sentence-merged.ts';
import { listNames, sayBasis, sayName, sayPeriod, sayWhen } from './sentence-parts.ts';
import { phrase } from './sentence-words.ts';
import { isSpread } from './spread.ts';
import { rankText, withUnit } from './stated-text.ts';
import { lackOfSums } from './sum-lack.ts';
import { numberText, sayFigure } from './value-text.ts';

const leaders = 3;

/** Who leads, where the chosen stand, and how many provinces that is of. Empty without figures. */
export const sayRanking = (figure: Figure): readonly string[] => {
  const { ranking } = figure;
  const lacking = sayLacking(figure);
  if (lacking !== '') return [lacking];
  if (!ranking) return [];
  const single = { ...ranking, rows: ranking.rows.filter((row) => !isSpreadRow(row)) };
  const shown = leadingRows(single).slice(0, leaders);
  const parts = [
    sayLeaders(figure, single, shown),
    sayChosen(figure, single, shown),
    saySpreadCount(figure, ranking),
  ].filter((part) => part !== '');
  const text = parts.join('; ');
  const isOfSpreads = shown.length === 0 && text !== '';
  return [
    isOfSpreads ? `${sayWhen(ranking.period, figure)}, ${text}` : text,
    ...sayChosenSpreads(figure, ranking),
    ...sayMedian(figure, ranking),
  ];
};

const isSpreadRow = ({ observation }: RankRow): boolean => isSpread(observation);

/** How many merged units are not ranked, since they have no single number. */
const saySpreadCount = ({ indicator, state, chosen }: Figure, { rows }: Ranking): string => {
  const spreads = rows.filter(isSpreadRow);
  const count = spreads.length;
  // The chosen are told one by one.
  if (spreads.every((row) => chosen.some(({ slug }) => slug === row.slug))) return '';
  const sums = spreads.map(({ observation }) => observation);
  const key = indicator.aggregation === 'sum' ? (`spreadSums${lackOfSums(sums)}` as const) : null;
  return phrase(key ?? 'spreadCount', state.language, { count });
};

/** What is known of the chosen merged units. */
export const sayChosenSpreads = (figure: Figure, { rows }: Ranking): readonly string[] =>
  saySpreads(
    figure,
    rows
      .filter((row) => isSpreadRow(row) && figure.chosen.some(({ slug }) => slug === row.slug))
      .map((row) => ({ geography: row, observation: row.observation })),
  );

/** That there are only targets or baselines; empty where there are results. */
export const sayLacking = (figure: Figure): string => {
  const { language } = figure.state;
  const lacking = lackingResults(figure);
  return lacking ? phrase(lacking, language, { indicator: figure.indicator.name[language] }) : '';
};

/** Where the chosen stand who are not named already and have a single number or a rank. */
export const sayChosen = (figure: Figure, { rows }: Ranking, named: readonly RankRow[]): string =>
  rows
    .filter((row) => figure.chosen.some(({ slug }) => slug === row.slug) && !named.includes(row))
    .filter((row) => !isSpreadRow(row))
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

const sayLeaders = (figure: Figure, single: Ranking, rows: readonly RankRow[]): string => {
  const { language } = figure.state;
  const isIndex = isPublishedIndex(figure.indicator);
  const isAmongSpreads = figure.ranking?.rows.some(isSpreadRow) ?? false;
  const [only, second] = rows;
  if (!only) return '';
  const params = {
    when: sayWhen(single.period, figure),
    indicator: figure.indicator.name[language],
    period: sayPeriod(single.period, figure),
    count: isAmongSpreads ? single.rows.length : single.reported,
    of: figure.provinces,
  };
  if (!second) {
    const own = { name: sayName(only, figure), value: sayFigure(figure, only.observation) };
    const key = isIndex ? (isAmongSpreads ? 'singleOne' : 'onlyOne') : 'statedOnly';
    return phrase(isIndex || !isAmongSpreads ? key : 'stated', language, { ...params, ...own });
  }
  const named = rows.map((row) =>
    phrase(isIndex ? 'leader' : 'nameValue', language, {
      name: sayName(row, figure),
      value: sayBesideRank(figure, row, isAmongSpreads),
    }),
  );
  const isPart = single.reported < figure.provinces && single.reported > 0;
  const list = named.join('; ');
  if (!isIndex) return phrase(isPart ? 'statedPart' : 'statedOf', language, { ...params, list });
  const names = listNames(named, figure);
  const key = isAmongSpreads ? 'singleLeaders' : isPart ? 'partLeaders' : 'leaders';
  return phrase(key, language, { ...params, names });
};

/** Among figures without a rank, a rank has to be said with what it is out of. */
const sayBesideRank = (figure: Figure, row: RankRow, isAmongSpreads: boolean): string => {
  const value = sayFigure(figure, row.observation);
  const isRanked = row.rank !== null && row.observation.qualifier !== 'rank-only';
  return isAmongSpreads && isRanked ? `${value}, ${rankText(row)}` : value;
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
