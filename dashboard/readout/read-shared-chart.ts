import { codeLists } from '../../pipeline/code-lists.ts';
import { withIndicators } from '../../pipeline/model/with-indicators.ts';
import { createOnce } from '../create-once.ts';
import { edgeSource } from '../edge-source.ts';
import type { ChartData } from '../page/shown.ts';
import { readFigureOf } from '../read-figure.ts';
import { attachReadout } from './attach-readout.ts';

/** The readout of a shared chart, whose figures are fetched when it is first read. */
export const readSharedChart = (root: HTMLElement, data: ChartData): void => {
  const lists = withIndicators(codeLists, data.proposed);
  attachReadout(
    root,
    createOnce(() => readFigureOf(data, edgeSource, lists)),
  );
};
