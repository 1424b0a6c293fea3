import { isPublishedIndex } from '../../pipeline/model/indicator.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { dayLabel } from '../../pipeline/model/period.ts';
import { breakSeries } from './break-series.ts';
import type { ChosenGeography, Figure } from './figure.ts';
import { sayWithOrigin } from './sentence-merged.ts';
import {
  isNothing,
  isTied,
  sayBasis,
  sayDifference,
  sayName,
  sayPeriod,
  sayVerb,
  sayWhen,
} from './sentence-parts.ts';
import { sayStated } from './sentence-sparse.ts';
import { type Phrase, phrase } from './sentence-words.ts';
import { isSpread } from './spread.ts';
import { rankText } from './stated-text.ts';
import { sayFigure } from './value-text.ts';

/** A chosen geography in the year that is told. */
interface Standing {
  readonly geography: ChosenGeography;
  readonly observation: Observation;
  /** In the indicator's unit; null for a rank alone. */
  readonly value: number | null;
}

/**
 * Where the chosen stand in the last year that has a figure, the best first; then who lacks one. A year
 * of which only few have a figure yet does not stand for all: it is told after.
 */
export const saySeries = (
  figure: Figure,
  geographies: readonly ChosenGeography[],
): readonly string[] => {
  const year = chooseYear(geographies);
  const standings = geographies
    .flatMap((geography) => findStanding(geography, year))
    .sort(compareStandings(figure.indicator.direction === 'lower' ? 1 : -1));
  const [lead] = standings;
  if (!lead) return [];
  const ahead = geographies.filter((one) => Math.max(...yearsOf(one)) > year);
  const late = geographies.filter((one) => standings.every(({ geography }) => geography !== one));
  return [
    isPublishedIndex(figure.indicator)
      ? sayStandings(figure, lead, standings.slice(1))
      : sayValues(figure, lead, standings),
    ...ahead.map((geography) => sayAhead(figure, geography)),
    ...late.map((geography) => sayLate(figure, geography, year)),
    ...(geographies.length === 1 ? sayChange(figure, lead) : []),
  ];
};

/** The last year in which at least half of them have a figure. */
const chooseYear = (geographies: readonly ChosenGeography[]): number => {
  const counts = new Map<number, number>();
  for (const year of geographies.flatMap((one) => [...new Set(yearsOf(one))]))
    counts.set(year, (counts.get(year) ?? 0) + 1);
  const full = [...counts].filter(([, count]) => count * 2 >= geographies.length);
  return Math.max(...(full.length > 0 ? full : [...counts]).map(([year]) => year));
};

const sayAhead = (figure: Figure, geography: ChosenGeography): string => {
  const last = geography.observations.findLast(isYearly);
  if (!last) return '';
  const rank = last.qualifier === 'rank-only' ? '' : rankText(last);
  return phrase(rank === '' ? 'newerValue' : 'newerRanked', figure.state.language, {
    name: sayName(geography, figure),
    year: last.period.end,
    value: sayFigure(figure, last),
    rank,
  });
};

const sayStandings = (figure: Figure, lead: Standing, others: readonly Standing[]): string => {
  const rest = sayOthers(figure, others);
  return [sayLead(figure, lead), ...(rest === '' ? [] : [rest])].join('; ');
};

/** What is no score is said with its name, not as a race: `Thủ tục …, năm 2016: A 938; B 940`. */
const sayValues = (figure: Figure, lead: Standing, standings: readonly Standing[]): string => {
  const { language } = figure.state;
  if (standings.length === 1) return sayStated(figure, lead.geography, lead.observation);
  const list = standings.map(({ geography, observation }) =>
    phrase('nameValue', language, {
      name: sayName(geography, figure),
      value: sayWithOrigin(figure, observation),
    }),
  );
  return phrase('statedOf', language, {
    indicator: figure.indicator.name[language],
    period: sayPeriod(lead.observation.period, figure),
    list: list.join('; '),
  });
};

/** By rank, the ranked first; the others by value. */
const compareStandings =
  (sign: 1 | -1) =>
  (a: Standing, b: Standing): number => {
    const [left, right] = [a.observation.rank ?? Infinity, b.observation.rank ?? Infinity];
    if (left !== right) return left - right;
    return sign * ((a.value ?? 0) - (b.value ?? 0));
  };

const isYearly = (observation: Observation): boolean => {
  const { kind, period, qualifier, value } = observation;
  if (kind !== 'actual' || period.grain !== 'year' || isSpread(observation)) return false;
  return value !== null || qualifier === 'rank-only';
};

const yearsOf = ({ observations }: ChosenGeography): readonly number[] =>
  observations.filter(isYearly).map(({ period }) => period.end);

const findStanding = (geography: ChosenGeography, year: number): readonly Standing[] => {
  const found = geography.observations.find((one) => isYearly(one) && one.period.end === year);
  const point = geography.points.find((one) => one.year === year);
  return found ? [{ geography, observation: found, value: point?.value ?? null }] : [];
};

const leadPhrase = (figure: Figure, { observation }: Standing): Phrase => {
  const { rank, rankOf, qualifier } = observation;
  if (qualifier === 'rank-only') return 'rankOnly';
  if (rank === null) return 'unranked';
  if (rank === 1 && isTied(figure, observation)) return 'sharedFirst';
  if (rank === 1)
    return rankOf !== null && rankOf < figure.provinces ? 'firstOfRanked' : 'firstOfAll';
  return rank === rankOf ? 'last' : 'ranked';
};

const sayLead = (figure: Figure, standing: Standing): string => {
  const { geography, observation, value } = standing;
  const { language } = figure.state;
  const params = {
    when: sayWhen(observation.period, figure),
    name: sayName(geography, figure),
    value: sayFigure(figure, observation),
    rank: rankText(observation),
    of: observation.rankOf ?? 0,
    verb: sayVerb(figure),
  };
  const beside = value === null ? '' : sayBesideMedian(figure, observation.period.end, value);
  const text = phrase(leadPhrase(figure, standing), language, params);
  return beside === '' ? text : `${text}, ${beside}`;
};

const sayBesideMedian = (figure: Figure, year: number, value: number): string => {
  const median = figure.median.find((one) => one.year === year);
  if (!median) return '';
  const { language } = figure.state;
  const difference = value - median.value;
  if (isNothing(figure, difference)) return phrase('atMedian', language);
  const key = difference > 0 ? 'aboveMedian' : 'belowMedian';
  return phrase(key, language, { value: sayDifference(figure, difference) });
};

const sayOthers = (figure: Figure, standings: readonly Standing[]): string => {
  const { language } = figure.state;
  return standings
    .map(({ geography, observation }, index) => {
      const params = {
        name: sayName(geography, figure),
        rank: rankText(observation),
        value: sayFigure(figure, observation),
      };
      if (observation.rank === null) return phrase('otherValue', language, params);
      if (isTied(figure, observation)) return phrase('otherTied', language, params);
      return phrase(index === 0 ? 'otherRanked' : 'nextRanked', language, params);
    })
    .join(', ');
};

const sayLate = (figure: Figure, geography: ChosenGeography, year: number): string => {
  const last = geography.observations.findLast(isYearly);
  if (!last) return '';
  const { language } = figure.state;
  const ended = figure.joinings.find(({ slug }) => slug === geography.slug);
  const params = {
    name: sayName(geography, figure),
    last: last.period.end,
    value: sayFigure(figure, last),
  };
  if (ended)
    return phrase('endedValue', language, {
      ...{ ...params, into: ended.into },
      day: dayLabel(ended.since, language),
    });
  return phrase('lateValue', language, { ...params, year, basis: sayBasis(figure, '', '; ') });
};

/** Since the first year of the unbroken piece: never across a gap or a change of method. */
const sayChange = (figure: Figure, { geography, value }: Standing): readonly string[] => {
  const breaks = figure.breaks.map(({ year }) => year);
  const piece = breakSeries(geography.points, breaks).at(-1) ?? [];
  const [first, last] = [piece[0], piece.at(-1)];
  if (value === null || !first || !last || first === last) return [];
  const { language } = figure.state;
  const difference = last.value - first.value;
  const key = isNothing(figure, difference) ? 'same' : difference > 0 ? 'rose' : 'fell';
  const text = phrase(key, language, {
    from: first.year,
    value: sayDifference(figure, difference),
  });
  const before = rankText(first.observation);
  const after = rankText(last.observation);
  if (before === '' || after === '') return [text];
  return [`${text}, ${phrase('rankMove', language, { before, after })}`];
};
