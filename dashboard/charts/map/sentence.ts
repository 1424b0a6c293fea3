import { isPublishedIndex } from '../../../pipeline/model/indicator.ts';
import { isPoint } from '../../../pipeline/model/observation.ts';
import type { Figure } from '../figure.ts';
import type { RankRow } from '../rank-rows.ts';
import { listNames, sayName, sayPeriod, sayWhen } from '../sentence-parts.ts';
import { sayChosen, sayChosenSpreads, sayLacking, sayUnranked } from '../sentence-ranking.ts';
import { phrase } from '../sentence-words.ts';
import { sayFigure } from '../value-text.ts';
import { countReported } from './heading.ts';
import type { ProvinceMap } from './province-map.ts';

const mostNamed = 3;

/** How many provinces have a figure, who is best and worst of them, where the chosen stand. */
export const sayMap = (figure: Figure): readonly string[] => {
  const { map } = figure;
  if (!map) return [sayLacking(figure)];
  const rows = map.ranking.rows.filter(hasValue).sort(byValue);
  const ends = [rows.at(-1), rows.at(0)].map((end) =>
    rows.filter((row) => end && numberOf(row) === numberOf(end)),
  );
  const [best = [], worst = []] = figure.indicator.direction === 'lower' ? ends.reverse() : ends;
  const isSpread = best.length < rows.length;
  const named = isSpread ? [best, worst].filter(({ length }) => length <= mostNamed).flat() : [];
  // The nation and regions are on no map, whatever figures they have.
  const mapped = figure.chosen.filter(({ slug }) => map.units.some((unit) => unit.slug === slug));
  const parts = [
    sayCount(figure, map),
    isSpread ? sayEnds(figure, map, rows.length, best, worst) : '',
    sayChosen(figure, map.ranking, named),
  ];
  return [
    parts.filter((part) => part !== '').join('; '),
    ...sayChosenSpreads(figure, map.ranking),
    sayUnranked({ ...figure, chosen: mapped }, map.ranking),
  ];
};

const sayCount = (figure: Figure, map: ProvinceMap): string => {
  const { language } = figure.state;
  const derived = map.units.filter(({ row }) => row && row.observation.members !== null).length;
  const said = phrase(isPublishedIndex(figure.indicator) ? 'mapCount' : 'mapCountOf', language, {
    when: sayWhen(map.ranking.period, figure),
    indicator: figure.indicator.name[language],
    period: sayPeriod(map.ranking.period, figure),
    count: countReported(map),
    of: map.units.length,
  });
  return derived === 0 ? said : said + phrase('mapDerived', language, { count: derived });
};

/** Only of figures that are one number: of how many, where others are not. */
const sayEnds = (
  figure: Figure,
  map: ProvinceMap,
  count: number,
  best: readonly RankRow[],
  worst: readonly RankRow[],
): string => {
  const { language } = figure.state;
  const key = figure.indicator.direction === 'none' ? 'mapHighLow' : 'mapBestWorst';
  const ends = phrase(key, language, { best: sayEnd(figure, best), worst: sayEnd(figure, worst) });
  return count === countReported(map) ? ends : phrase('mapOfThose', language, { count }) + ends;
};

const hasValue = ({ observation, mark }: RankRow): boolean =>
  isPoint(observation) && mark !== null && mark.extent.form !== 'range';

const numberOf = ({ mark }: RankRow): number =>
  mark && mark.extent.form !== 'range' ? mark.extent.value : Number.NaN;

const byValue = (a: RankRow, b: RankRow): number => numberOf(a) - numberOf(b);

/** All who share the value, or how many they are. */
const sayEnd = (figure: Figure, alike: readonly RankRow[]): string => {
  const { language } = figure.state;
  const [first] = alike;
  if (!first) return '';
  const name =
    alike.length > mostNamed
      ? phrase('mapSeveral', language, { count: alike.length })
      : listNames(
          alike.map((row) => sayName(row, figure)),
          figure,
        );
  return phrase('leader', language, { name, value: sayFigure(figure, first.observation) });
};
