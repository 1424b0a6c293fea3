import type { ChartState } from '../../pipeline/model/chart-state.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Notice } from '../../pipeline/model/notice.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import type { CatalogIndicator } from '../../pipeline/model/release.ts';
import type { Slice } from '../../pipeline/model/slice.ts';
import { describeFigure } from '../charts/describe.ts';
import { type ChartSize, drawChart, type PlotDocument } from '../charts/draw-chart.ts';
import { createFigure, type Figure, type FigureRelease } from '../charts/figure.ts';
import type { Outlines } from '../charts/map/outlines.ts';
import { tabulate } from '../charts/tabulate.ts';
import { collectNotices } from './collect-notices.ts';
import type { Charts, Shown } from './shown.ts';

export interface ShownInput {
  readonly state: ChartState;
  readonly indicator: CatalogIndicator;
  readonly slice: Slice;
  readonly release: FigureRelease;
  readonly observations: readonly Observation[];
  readonly notices: readonly Notice[];
  readonly lists: CodeLists;
  /** See `loadOutlines`. */
  readonly outlines: Outlines | null;
}

/** The figures in words, in a table and ready to draw: the same at the edge and in the browser. */
export const createShown = (
  input: ShownInput,
): { readonly shown: Shown; readonly figure: Figure } => {
  const { state, indicator, slice, release, observations, lists, outlines } = input;
  const figure = createFigure({
    state,
    slice,
    observations,
    lists,
    release,
    bases: indicator.bases,
    outlines,
  });
  const shown = {
    state,
    indicator,
    slice,
    release,
    notices: collectNotices(input),
    text: describeFigure(figure),
    table: tabulate(figure),
  };
  return { shown, figure };
};

const isTable = (figure: Figure): boolean => figure.state.view === 'table';

/** One size of the drawing; empty for a table. */
export const drawSize = (figure: Figure, size: ChartSize, document: PlotDocument): string =>
  isTable(figure) ? '' : drawChart(figure, size, document);

/** Both sizes. */
export const drawCharts = (figure: Figure, document: PlotDocument): Charts => ({
  wide: drawSize(figure, 'wide', document),
  narrow: drawSize(figure, 'narrow', document),
});
