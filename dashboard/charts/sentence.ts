import type { ChosenGeography, Figure } from './figure.ts';
import { sayMap } from './map/sentence.ts';
import { findSpread, sayMerged } from './sentence-merged.ts';
import { sayBasis, sayName } from './sentence-parts.ts';
import { sayRanking, sayUnranked } from './sentence-ranking.ts';
import { saySparse } from './sentence-sparse.ts';
import { phrase } from './sentence-words.ts';
import { saySeries } from './sentence-year.ts';

/**
 * What a leader would repeat: in a ranking who leads, on a map who is best and worst, else where the
 * chosen provinces stand in the last year that has figures. Figures no line passes through are said
 * one by one.
 */
export const writeSentence = (figure: Figure): string => {
  const { state, chosen } = figure;
  const said = sayView(figure)
    .filter((part) => part !== '')
    .map(writePart);
  if (said.length > 0) return said.join(' ');
  if (chosen.length === 0 && figure.ranking) return sayRanking(figure).map(writePart).join(' ');
  return writePart(phrase('noneChosen', state.language));
};

const sayView = (figure: Figure): readonly string[] => {
  switch (figure.state.view) {
    case 'ranking':
      return [...sayRanking(figure), sayUnranked(figure, figure.ranking)];
    case 'map':
      return sayMap(figure);
    case 'trend':
    case 'table':
      return [...sayAll(figure), sayMissing(figure)];
  }
};

const writePart = (part: string): string => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}.`;

/** In a line, or with a rank for a year: worth comparing by year. */
const isSeries = (geography: ChosenGeography): boolean => {
  const { points, observations } = geography;
  if (findSpread(geography)) return false;
  return points.length > 0 || observations.some(({ qualifier }) => qualifier === 'rank-only');
};

const sayAll = (figure: Figure): readonly string[] => {
  const { chosen } = figure;
  const rest = chosen.filter((one) => !isSeries(one) && one.observations.length > 0);
  return [
    ...saySeries(figure, chosen.filter(isSeries)),
    ...sayMerged(figure, rest),
    ...rest
      .filter((one) => !findSpread(one))
      .flatMap((one) => saySparse(figure, one, one.observations)),
    // Of a merged unit, besides its years: its targets, its spans of years.
    ...rest.filter(findSpread).flatMap((one) =>
      saySparse(
        figure,
        one,
        one.observations.filter(({ kind, period }) => kind !== 'actual' || period.grain !== 'year'),
      ),
    ),
  ];
};

const sayMissing = (figure: Figure): string => {
  const { chosen, state, slice } = figure;
  const missing = chosen.filter(({ observations }) => observations.length === 0);
  if (missing.length === 0) return '';
  const { from, to } = slice;
  const period = phrase(from === to ? 'year' : 'years', state.language, { from, to });
  const name = missing.map((one) => sayName(one, figure)).join(', ');
  return phrase('noValue', state.language, { name, period, basis: sayBasis(figure, ' (', ')') });
};
