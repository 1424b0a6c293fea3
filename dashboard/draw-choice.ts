import type { ChartState } from '../pipeline/model/chart-state.ts';
import type { CodeLists } from '../pipeline/model/code-lists.ts';
import type { Notice } from '../pipeline/model/notice.ts';
import { createIndicatorFinder } from './catalog.ts';
import type { Figure } from './charts/figure.ts';
import { planSlice } from './charts/plan-slice.ts';
import type { FigureSource } from './figure-source.ts';
import { loadOutlines } from './page/load-outlines.ts';
import type { Charts, Shown } from './page/shown.ts';

/** The drawing is code of its own, fetched while the reader looks at the first chart. */
export const importDrawing = () => import('./page/create-shown.ts');

export interface Drawn {
  readonly shown: Shown;
  readonly figure: Figure;
  /** The size the page shows. */
  readonly visible: Partial<Charts>;
  /** The other one: drawn when there is time for it. */
  readonly drawHidden: () => Partial<Charts>;
}

/** Below this width the stylesheet shows the narrow chart. */
const narrowPage = '(max-width: 800px)';

/**
 * Turns choices into charts: state → slice → figures → chart, within the release of `first`. Reading
 * takes a while; what comes back draws, so that a choice overtaken meanwhile is never drawn.
 */
export const createDrawer = (first: Shown, lists: CodeLists) => {
  const { release } = first;
  const findIndicator = createIndicatorFinder(release.id, first.indicator);
  return async (
    state: ChartState,
    notices: readonly Notice[],
    source: FigureSource,
  ): Promise<() => Drawn> => {
    const indicator = await findIndicator(state.indicator);
    const slice = planSlice(state, indicator);
    const [drawing, observations, outlines] = await Promise.all([
      importDrawing(),
      source.read({ slice, indicator, release: release.id }),
      loadOutlines(state),
    ]);
    return () => {
      const made = drawing.createShown({
        ...{ state, indicator, slice, release, observations, notices, lists, outlines },
      });
      const isNarrow = matchMedia(narrowPage).matches;
      const drawOne = (size: 'wide' | 'narrow'): Partial<Charts> => ({
        [size]: drawing.drawSize(made.figure, size, document),
      });
      return {
        ...made,
        visible: drawOne(isNarrow ? 'narrow' : 'wide'),
        drawHidden: () => drawOne(isNarrow ? 'wide' : 'narrow'),
      };
    };
  };
};
