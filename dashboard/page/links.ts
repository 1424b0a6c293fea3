import { type ChartState, type Known, writeChartState } from '../../pipeline/model/chart-state.ts';

const withQuery = (path: string, query: string): string =>
  query === '' ? path : `${path}?${query}`;

/** The explorer's link to a state. */
export const explorerLink = (state: ChartState, known: Known): string =>
  withQuery('/', writeChartState(state, known));

/** The link to share, or with an ending (`.svg`, `.csv`, `.json`) the same state as a file. */
export const chartLink = (
  state: ChartState,
  known: Known,
  ending: '' | '.svg' | '.csv' | '.json' = '',
): string => withQuery(`/chart${ending}`, writeChartState(state, known));
