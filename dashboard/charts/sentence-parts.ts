import type { Observation } from '../../pipeline/model/observation.ts';
import { type Period, periodLabel } from '../../pipeline/model/period.ts';
import type { Figure } from './figure.ts';
import { phrase } from './sentence-words.ts';
import { withUnit } from './stated-text.ts';
import { numberText } from './value-text.ts';

/** The beginning of a sentence about a period: `Năm 2022`, `Giai đoạn 2011–2015`, `Đến hết 2015`. */
export const sayWhen = (period: Period, { state }: Figure): string => {
  const { language } = state;
  const label = periodLabel(period, language);
  if (period.grain === 'year') return phrase('inYear', language, { period: label });
  if (period.grain !== 'span') return label.slice(0, 1).toUpperCase() + label.slice(1);
  return period.start === null
    ? phrase('until', language, { period: period.end })
    : phrase('inSpan', language, { period: label });
};

/** Scores are reached, things are had, money and days stand. */
export const sayVerb = ({ unit, state }: Figure): string => {
  if (unit.dimension === 'share') return phrase('reachedShare', state.language);
  const isScore = unit.dimension === 'score' || unit.dimension === 'index';
  return phrase(isScore ? 'reached' : unit.whole ? 'counted' : 'stood', state.language);
};

/** A difference with its unit; of shares in percentage points. */
export const sayDifference = (figure: Figure, difference: number): string => {
  const text = numberText(figure, Math.abs(difference));
  if (figure.unit.id === '%')
    return phrase('percentPoint', figure.state.language, { value: text }).replace(' ', '\u00a0');
  return withUnit(text, figure.unit, figure.state.language);
};

/** Does the difference round to nothing? */
export const isNothing = (figure: Figure, difference: number): boolean =>
  Math.abs(difference) < 0.5 * 10 ** -figure.decimals;

/** Do others share the rank in the same period? */
export const isTied = (figure: Figure, observation: Observation): boolean => {
  const { ranking } = figure;
  if (!ranking || observation.rank === null) return false;
  if (observation.period.to !== ranking.period.to) return false;
  return ranking.rows.filter(({ rank }) => rank === observation.rank).length > 1;
};

/** `a, b và c` */
export const listNames = (names: readonly string[], { state }: Figure): string => {
  const [last = '', ...rest] = [...names].reverse();
  if (rest.length === 0) return last;
  return `${rest.reverse().join(', ')}${phrase('and', state.language)}${last}`;
};
