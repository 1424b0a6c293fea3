import { nation, unnamed } from '../../pipeline/model/geography.ts';
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

/** Scores are reached. Anything else is not said with a verb, see `isPublishedIndex`. */
export const sayVerb = ({ unit, state }: Figure): string =>
  phrase(unit.dimension === 'share' ? 'reachedShare' : 'reached', state.language);

/** A period within a sentence: `năm 2022`, `giai đoạn 2011–2015`, `đến hết 2015`. */
export const sayPeriod = (period: Period, { state }: Figure): string => {
  const { language } = state;
  const label = periodLabel(period, language);
  if (period.grain === 'year') return phrase('year', language, { to: label });
  const isSpan = period.grain === 'span' && period.start !== null && period.start !== period.end;
  if (isSpan) return phrase('years', language, { from: period.start ?? '', to: period.end });
  return label.replace(/^Quý/, 'quý');
};

/** A geography's name within a sentence: `cả nước` is a word, not a name. */
export const sayName = (
  { slug, name }: { readonly slug: string; readonly name: string },
  { state }: Figure,
): string =>
  slug === unnamed || (slug === nation && state.language === 'vi')
    ? name.slice(0, 1).toLowerCase() + name.slice(1)
    : name;

/** Which set of provinces a figure is missing from, between two marks; empty where there is but one. */
export const sayBasis = ({ slice, bases, state }: Figure, before: string, after: string): string =>
  slice.basis === null || (slice.basis === '63' && bases?.includes('34') === false)
    ? ''
    : `${before}${phrase('basis', state.language, { count: slice.basis })}${after}`;

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
