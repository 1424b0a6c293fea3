import type { Observation } from '../../pipeline/model/observation.ts';
import { mostNamedContext } from './end-labels.ts';
import type { Figure } from './figure.ts';

/**
 * The observations behind everything a view shows: in a ranking or a map its rows; else the chosen, the light
 * lines behind a trend, and those a median was computed from.
 */
export const drawnFigures = (figure: Figure): readonly Observation[] => {
  const { state, shown, chosen, context, median } = figure;
  if (state.view === 'ranking' || state.view === 'map') return shown;
  const own = chosen.flatMap(({ observations }) => observations);
  const isTrend = state.view === 'trend';
  if (!isTrend && (own.length === 0 || median.length === 0)) return own;
  const lines = context.flatMap(({ points }) => points.map(({ observation }) => observation));
  const hasMarks = isTrend && context.length <= mostNamedContext;
  const marks = hasMarks
    ? context.flatMap((one) => one.marks.map(({ observation }) => observation))
    : [];
  return [...own, ...lines, ...marks];
};
