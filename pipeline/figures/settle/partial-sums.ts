import { createIssue } from '../../create-issue.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { periodKey } from '../../model/period.ts';
import { addsUp } from '../check/add-up.ts';
import type { Figure } from '../figure.ts';
import type { FigureLog, Figures } from '../log/figure-log.ts';
import { isPublishedIn } from './editions.ts';

/** The figures of an index that are none, and what is said of them. */
export interface PartialSums {
  /** By row and column. */
  readonly has: (figure: Figure) => boolean;
  readonly issues: readonly Issue[];
}

interface Question {
  /** By their column. */
  readonly wholes: Map<number, Figure>;
  /** By their indicator. */
  readonly parts: Map<string, Figure>;
}

const createQuestion = (): Question => ({ wholes: new Map(), parts: new Map() });

/** All provinces in twenty years have fewer figures of one index: a longer table is no office's. */
const mostFigures = 20_000;

const none: PartialSums = { has: () => false, issues: [] };

/**
 * "Tổng" beside three of the eight dimensions of an index, or below them, is their sum and not the index.
 * `present`: the indicators that the figures are of; `indicators`: all there are.
 */
export const findPartialSums = (
  figures: FigureLog,
  present: readonly Indicator[],
  indicators: readonly Indicator[],
): PartialSums => {
  if (figures.length() > mostFigures) return none;
  const indices = new Set(
    present.flatMap(({ partOf }) => present.filter(({ id }) => id === partOf?.indicator)),
  );
  const found = [...indices].flatMap((index) => findOf(index, figures, indicators));
  if (found.length === 0) return none;
  const keys = new Set(found.map(placeOf));
  const firsts = Map.groupBy(found, ({ indicator, column }) => `${indicator.id} ${column}`);
  return {
    has: (figure) => keys.has(placeOf(figure)),
    issues: [...firsts.values()].flatMap((ofColumn) => sayOf(ofColumn, indicators)),
  };
};

const placeOf = ({ row, column }: Figure): string => `${row} ${column}`;

const findOf = (
  index: Indicator,
  figures: Figures,
  indicators: readonly Indicator[],
): readonly Figure[] => {
  const questions = new Map<string, Question>();
  for (const figure of figures) {
    const { indicator, places, timing, kind } = figure;
    const isWhole = indicator === index;
    if ((!isWhole && indicator.partOf?.indicator !== index.id) || !figure.stated) continue;
    const key = `${places.geographies.join()} ${periodKey(timing.period)} ${kind}`;
    const question = questions.get(key) ?? createQuestion();
    questions.set(key, question);
    if (isWhole) question.wholes.set(figure.column, figure);
    else question.parts.set(indicator.id, figure);
  }
  return [...questions.values()].flatMap(({ wholes, parts }) =>
    [...wholes.values()].filter((whole) => {
      const isPart = parts.size < componentsIn(whole, indicators);
      return isPart && parts.size > 1 && isSum(whole, [...parts.values()]);
    }),
  );
};

/** How many components the index had then. */
const componentsIn = (
  { indicator, timing }: Pick<Figure, 'indicator' | 'timing'>,
  indicators: readonly Indicator[],
): number =>
  indicators.filter(
    (one) => one.partOf?.indicator === indicator.id && isPublishedIn(one, timing.period),
  ).length;

/** In one notation or the other, for it is settled later. */
const isSum = (whole: Figure, parts: readonly Figure[]): boolean =>
  (['vi', 'en'] as const).some((notation) => {
    const [total, ...terms] = [whole, ...parts].map(({ stated }) => {
      const [number, ...others] = stated?.numbers ?? [];
      return others.length === 0 ? (number?.[notation] ?? null) : null;
    });
    const numbers = terms.filter((term) => term !== null);
    return typeof total === 'number' && numbers.length === terms.length && addsUp(total, numbers);
  });

const sayOf = (
  [first, ...others]: readonly Figure[],
  indicators: readonly Indicator[],
): readonly Issue[] => {
  if (!first) return [];
  const { row, column, text, indicator } = first;
  const params = {
    indicator: indicator.name,
    expected: componentsIn(first, indicators),
    count: others.length + 1,
  };
  return [createIssue('partial-sum', { row, column }, { severity: 'warning', text, params })];
};
