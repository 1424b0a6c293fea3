import type { ChartState } from '../../pipeline/model/chart-state.ts';
import { needsOutlines, type Outlines, readOutlines } from '../charts/map/outlines.ts';

/** The outlines themselves, not a promise of them: that would die with the request that made it. */
let known: Outlines | null = null;

/**
 * The outlines for a map that is drawn with them, null for any other chart: they are a file of their
 * own (65 KB compressed), fetched once and only where they are shown.
 */
export const loadOutlines = async (state: ChartState): Promise<Outlines | null> => {
  if (!needsOutlines(state)) return null;
  known ??= readOutlines((await import('@svg-maps/vietnam')).default);
  return known;
};
