import type { ChartState, TimeBound } from '../../pipeline/model/chart-state.ts';
import { type Basis, basisOn } from '../../pipeline/model/geography.ts';
import type { Period } from '../../pipeline/model/period.ts';
import { overlapsYears } from '../../pipeline/model/period.ts';
import type { CatalogIndicator } from '../../pipeline/model/release.ts';
import type { Slice } from '../../pipeline/model/slice.ts';

/**
 * Which figures a chart needs: `earliest` and `latest` become the catalog's years, a missing basis the
 * published one of the last period shown. Competing sources are settled: preferred figures only.
 */
export const planSlice = (state: ChartState, indicator: CatalogIndicator): Slice => {
  const { from, to } = planYears(state.time, indicator.periods);
  return {
    indicator: indicator.id,
    basis: state.basis ?? publishedBasis(indicator, from, to),
    from,
    to,
    preferredOnly: true,
  };
};

const planYears = (
  time: ChartState['time'],
  periods: readonly Period[],
): { from: number; to: number } => {
  const known = periods.flatMap(({ start, end }) => [start ?? end, end]);
  const first = known.length === 0 ? 0 : Math.min(...known);
  const last = known.length === 0 ? 0 : Math.max(...known);
  const year = (bound: TimeBound): number =>
    bound === 'earliest' ? first : bound === 'latest' ? last : bound;
  const [a, b] = [year(time.from), year(time.to)];
  return { from: Math.min(a, b), to: Math.max(a, b) };
};

/** Where the last period was published on both, its day decides. */
const publishedBasis = (indicator: CatalogIndicator, from: number, to: number): Basis | null => {
  const published = indicator.periods.filter((period) => period.published.length > 0);
  const shown = published.filter((period) => overlapsYears(period, from, to));
  const last = (shown.length > 0 ? shown : published).at(-1);
  const [only, other] = last?.published ?? [];
  if (last === undefined || other === undefined) return only ?? null;
  return basisOn(last.to);
};
