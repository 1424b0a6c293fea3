import { writeChartState } from '../../pipeline/model/chart-state.ts';
import { createBoundedCache } from '../reading/bounded-cache.ts';
import type { ChartRequest } from './read-chart.ts';

/** Rendered texts kept in one isolate, in characters. */
const mostKept = 8_000_000;

export interface RenderedPages {
  /** The page at the address as it was rendered before, else as `render` makes it now. */
  readonly remember: (
    url: string,
    request: ChartRequest,
    render: () => Promise<string>,
  ) => Promise<string>;
}

/** Equal links to one release are rendered once; what is said about odd links is not kept. */
export const createRenderedPages = (): RenderedPages => {
  const kept = createBoundedCache<string>(mostKept);
  return {
    remember: async (url, { state, known, release, notices }, render) => {
      if (notices.length > 0) return render();
      const { origin, pathname } = new URL(url);
      const key = `${origin}${pathname}?${writeChartState(state, known)}&of=${release.id}`;
      const found = kept.get(key);
      if (found !== undefined) return found;
      const text = await render();
      kept.set(key, text, text.length);
      return text;
    },
  };
};
