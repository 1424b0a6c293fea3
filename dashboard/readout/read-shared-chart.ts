import { codeLists } from '../../pipeline/code-lists.ts';
import { withIndicators } from '../../pipeline/model/with-indicators.ts';
import { createFigure, type Figure } from '../charts/figure.ts';
import { createOnce } from '../create-once.ts';
import { edgeSource } from '../edge-source.ts';
import { loadOutlines } from '../page/load-outlines.ts';
import type { ChartData } from '../page/shown.ts';
import { attachReadout } from './attach-readout.ts';

const fetchFigure = async (data: ChartData): Promise<Figure> => {
  const { state, slice, indicator, release } = data;
  const lists = withIndicators(codeLists, data.proposed);
  const [observations, outlines] = await Promise.all([
    edgeSource.read({ slice, indicator, release: release.id }),
    loadOutlines(state),
  ]);
  return createFigure({ state, slice, observations, lists, release, outlines });
};

/** The readout of a shared chart, whose figures are fetched when it is first read. */
export const readSharedChart = (root: HTMLElement, data: ChartData): void =>
  attachReadout(
    root,
    createOnce(() => fetchFigure(data)),
  );
