import type { ChartState, MapForm } from '../../pipeline/model/chart-state.ts';
import { mostGeographies } from '../../pipeline/model/chart-state.ts';
import type { Basis } from '../../pipeline/model/geography.ts';
import type { CatalogIndicator } from '../../pipeline/model/release.ts';
import type { Years } from '../charts/attribution.ts';

/** The years for which the indicator has figures; null when it has none. */
export const availableYears = ({ periods }: CatalogIndicator): Years | null => {
  const years = periods.flatMap(({ start, end }) => [start ?? end, end]);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
};

/** The chosen years within the available ones: a link may name years of long before. */
export const withinYears = (chosen: Years, available: Years): Years => {
  const clamp = (year: number): number => Math.min(Math.max(year, available.from), available.to);
  return { from: clamp(chosen.from), to: clamp(chosen.to) };
};

export const withView = (state: ChartState, view: ChartState['view']): ChartState => ({
  ...state,
  view,
});

export const withMap = (state: ChartState, map: MapForm): ChartState => ({ ...state, map });

export const withBasis = (state: ChartState, basis: Basis): ChartState => ({ ...state, basis });

export const withGeography = (state: ChartState, slug: string): ChartState => ({
  ...state,
  geographies: [...state.geographies, slug].slice(0, mostGeographies),
});

export const withoutGeography = (state: ChartState, slug: string): ChartState => ({
  ...state,
  geographies: state.geographies.filter((other) => other !== slug),
});

/** Another indicator, over all its years and on its published basis. */
export const withIndicator = (state: ChartState, indicator: string): ChartState => ({
  ...state,
  indicator,
  basis: null,
  time: { from: 'earliest', to: 'latest' },
});

/** The first and the last year are named so, and follow what is published later. */
export const withYears = (state: ChartState, years: Years, available: Years): ChartState => ({
  ...state,
  time: {
    from: years.from === available.from && years.to !== years.from ? 'earliest' : years.from,
    to: years.to === available.to && years.to !== years.from ? 'latest' : years.to,
  },
});
