import type { Observation } from '../../pipeline/model/observation.ts';
import {
  comparePeriods,
  type Period,
  periodKey,
  periodLabel,
} from '../../pipeline/model/period.ts';
import type { ChosenGeography, Figure } from './figure.ts';
import type { Ranking } from './rank-rows.ts';
import { rankText, statedText, verbatim } from './stated-text.ts';
import { numberText } from './value-text.ts';
import { say } from './words.ts';

/** A table as texts: the first cell of a row names it. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: string[];
  /** `slug` null: not a geography, such as the median. */
  readonly rows: { slug: string | null; cells: string[] }[];
}

/**
 * The figures as a table, every digit as stated: the chosen provinces by their periods, or in a
 * ranking all provinces of its period. Rows keep the order of the choice, or of the ranks.
 */
export const tabulate = (figure: Figure): FigureTable => ({
  caption: captionOf(figure),
  ...(figure.state.view === 'ranking'
    ? tabulateRanking(figure, figure.ranking)
    : tabulateSeries(figure)),
});

const captionOf = ({ indicator, unit, state }: Figure): string => {
  const name = unit.name[state.language];
  return unit.dimension === 'index'
    ? indicator.name[state.language]
    : `${indicator.name[state.language]} (${name})`;
};

type Grid = Omit<FigureTable, 'caption'>;

const tabulateRanking = ({ state }: Figure, ranking: Ranking | null): Grid => {
  const { language } = state;
  const rows = (ranking?.rows ?? []).map(({ slug, name, observation }) => ({
    slug,
    cells: [
      rankText(observation) || say('none', language),
      name,
      observation.qualifier === 'rank-only'
        ? say('none', language)
        : statedText(observation, verbatim(language)),
    ],
  }));
  const value = ranking ? periodLabel(ranking.period, language) : say('value', language);
  return { columns: [say('rankColumn', language), say('province', language), value], rows };
};

/** A column per period and kind: a target of 2015 stands beside what was reached in 2015. */
interface Column {
  readonly period: Period;
  readonly kind: Observation['kind'];
}

const columnKey = ({ period, kind }: Column): string => `${periodKey(period)}/${kind}`;

const listColumns = (figure: Figure): readonly Column[] => {
  const all = figure.chosen.flatMap(({ observations }) => observations);
  const byKey = new Map(all.map((one): [string, Column] => [columnKey(one), one]));
  const order = (kind: Observation['kind']): number =>
    ['baseline', 'actual', 'target'].indexOf(kind);
  return [...byKey.values()].sort(
    (a, b) => comparePeriods(a.period, b.period) || order(a.kind) - order(b.kind),
  );
};

const tabulateSeries = (figure: Figure): Grid => {
  const { language } = figure.state;
  const columns = listColumns(figure);
  const rows = figure.chosen.map((geography) => ({
    slug: geography.slug,
    cells: [geography.name, ...columns.map((column) => cellOf(figure, geography, column))],
  }));
  return {
    columns: [say('province', language), ...columns.map((column) => headOf(figure, column))],
    rows: [...rows, ...medianRow(figure, columns)],
  };
};

const headOf = ({ state }: Figure, { period, kind }: Column): string => {
  const label = periodLabel(period, state.language);
  return kind === 'actual' ? label : `${label} (${say(kind, state.language)})`;
};

const cellOf = (figure: Figure, { observations }: ChosenGeography, column: Column): string => {
  const found = observations.find((one) => columnKey(one) === columnKey(column));
  return found ? cellText(figure, found) : say('none', figure.state.language);
};

/** The value as stated, its rank in brackets, the unit where it is not the table's. */
const cellText = (figure: Figure, observation: Observation): string => {
  const { language } = figure.state;
  const { unit, qualifier } = observation;
  const foreign = unit !== '' && unit !== figure.unit.id;
  const own = foreign ? figure.units.find(({ id }) => id === unit) : undefined;
  const text = statedText(observation, { ...verbatim(language), ...(own ? { unit: own } : {}) });
  const rank = qualifier === 'rank-only' ? '' : rankText(observation);
  return rank === '' ? text : `${text}\u00a0(${rank})`;
};

const medianRow = (figure: Figure, columns: readonly Column[]): Grid['rows'] => {
  if (figure.median.length === 0) return [];
  const { language } = figure.state;
  const cells = columns.map(({ period, kind }) => {
    const found = figure.median.find(({ year }) => year === period.end);
    const isYear = period.grain === 'year' && kind === 'actual';
    return found && isYear ? numberText(figure, found.value) : say('none', language);
  });
  const name = say('medianOf', language, { count: figure.provinces });
  return [{ slug: null, cells: [name, ...cells] }];
};
