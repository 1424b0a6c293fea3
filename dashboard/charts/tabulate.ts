import { formatNumber } from '../../pipeline/model/format.ts';
import { isPublishedIndex } from '../../pipeline/model/indicator.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import {
  comparePeriods,
  type Period,
  periodKey,
  periodLabel,
} from '../../pipeline/model/period.ts';
import type { ChosenGeography, Figure } from './figure.ts';
import { countText } from './median-by-year.ts';
import { disputeMark } from './note-disputes.ts';
import { rankSizes } from './note-ranks.ts';
import type { Ranking } from './rank-rows.ts';
import {
  behindText,
  membersText,
  ownDecimals,
  rankText,
  shareBehind,
  statedText,
  type Wording,
} from './stated-text.ts';
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
 * ranking all provinces of its period, in a map those without a figure too. Rows keep the order of the
 * choice, or of the ranks.
 */
export const tabulate = (figure: Figure): FigureTable => ({
  caption: captionOf(figure),
  ...tabulateView(figure),
});

const tabulateView = (figure: Figure): Grid => {
  switch (figure.state.view) {
    case 'ranking':
      return tabulateRanking(figure, figure.ranking);
    case 'map':
      return tabulateMap(figure);
    case 'trend':
    case 'table':
      return tabulateSeries(figure);
  }
};

const captionOf = ({ indicator, unit, state }: Figure): string => {
  const name = unit.name[state.language];
  return unit.dimension === 'index'
    ? indicator.name[state.language]
    : `${indicator.name[state.language]} (${name})`;
};

type Grid = Omit<FigureTable, 'caption'>;

/** Every digit as stated; scores of one index with as many digits as it has. */
const digitsOf = ({ state, indicator, nameMember }: Figure): Wording => ({
  language: state.language,
  nameMember,
  format: (value) => {
    const own = formatNumber(value, state.language);
    const digits = isPublishedIndex(indicator) ? indicator.decimals : 0;
    return ownDecimals(value, digits) < digits ? formatNumber(value, state.language, digits) : own;
  },
});

const tabulateRanking = (figure: Figure, ranking: Ranking | null): Grid => {
  const { language } = figure.state;
  const rows = ranking?.rows ?? [];
  const isRanked = rows.some(({ observation }) => shareBehind(observation) !== null);
  const value = ranking ? periodLabel(ranking.period, language) : say('value', language);
  const columns = [say('rankColumn', language), say('province', language), value];
  return {
    columns: isRanked ? [...columns, say('behindColumn', language)] : columns,
    rows: rows.map(({ slug, name, observation }) => {
      const none = say('none', language);
      const cells = [rankText(observation) || none, name, rankingCell(figure, observation)];
      const behind = shareBehind(observation);
      return {
        slug,
        cells: isRanked ? [...cells, behind === null ? none : String(behind)] : cells,
      };
    }),
  };
};

const rankingCell = (figure: Figure, observation: Observation): string => {
  const { language } = figure.state;
  if (observation.qualifier === 'rank-only' && observation.members === null)
    return say('none', language);
  const text = statedText(observation, digitsOf(figure)) + disputeMark(observation);
  return join(text, [membersText(observation, language)]);
};

/** A map has the same, and those without a figure. */
const tabulateMap = (figure: Figure): Grid => {
  const { columns, rows } = tabulateRanking(figure, figure.map?.ranking ?? null);
  const none = say('none', figure.state.language);
  const missing = (figure.map?.units ?? [])
    .filter(({ row }) => row === null)
    .map(({ slug, name }) => ({
      slug,
      cells: columns.map((_, index) => (index === 1 ? name : none)),
    }));
  return { columns, rows: [...rows, ...missing] };
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
  const isComparable = rankSizes(figure.shown).size > 1;
  const rows = figure.chosen.map((geography) => ({
    slug: geography.slug,
    cells: [
      geography.name,
      ...columns.map((column) => cellOf(figure, geography, column, isComparable)),
    ],
  }));
  return {
    columns: [say('province', language), ...columns.map((column) => headOf(figure, column))],
    rows: [...rows, ...medianRow(figure, columns)],
  };
};

const headOf = ({ state }: Figure, { period, kind }: Column): string => {
  const isOpen = kind === 'baseline' && period.grain === 'span' && period.start === null;
  const label = isOpen ? String(period.end) : periodLabel(period, state.language);
  return kind === 'actual' ? label : `${label} (${say(kind, state.language)})`;
};

const cellOf = (
  figure: Figure,
  { observations }: ChosenGeography,
  column: Column,
  isComparable: boolean,
): string => {
  const found = observations.find((one) => columnKey(one) === columnKey(column));
  return found ? cellText(figure, found, isComparable) : say('none', figure.state.language);
};

/**
 * The value as stated with the unit where it is not the table's; in brackets its rank, among changing
 * numbers of ranked provinces the share that stands behind, and of how many former provinces it is.
 */
const cellText = (figure: Figure, observation: Observation, isComparable: boolean): string => {
  const { unit, qualifier } = observation;
  const foreign = unit !== '' && unit !== figure.unit.id;
  const own = foreign ? figure.units.find(({ id }) => id === unit) : undefined;
  const text = statedText(observation, { ...digitsOf(figure), ...(own ? { unit: own } : {}) });
  const rank = qualifier === 'rank-only' ? '' : rankText(observation);
  const behind = isComparable ? behindText(observation, figure.state.language, 'behindShort') : '';
  const members = membersText(observation, figure.state.language);
  return join(text + disputeMark(observation), [rank, behind, members]);
};

/** What belongs to a figure, in brackets after it. */
const join = (text: string, parts: readonly string[]): string => {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? text : `${text}\u00a0(${said.join('; ')})`;
};

const medianRow = (figure: Figure, columns: readonly Column[]): Grid['rows'] => {
  const years = columns.flatMap(({ period, kind }) =>
    period.grain === 'year' && kind === 'actual' ? [period.end] : [],
  );
  const shown = figure.median.filter(({ year }) => years.includes(year));
  if (shown.length === 0) return [];
  const { language } = figure.state;
  const cells = columns.map(({ period, kind }) => {
    const found = shown.find(({ year }) => year === period.end);
    const isYear = period.grain === 'year' && kind === 'actual';
    return found && isYear ? numberText(figure, found.value) : say('none', language);
  });
  const name = say('medianOf', language, { count: countText(shown) });
  return [{ slug: null, cells: [name, ...cells] }];
};
