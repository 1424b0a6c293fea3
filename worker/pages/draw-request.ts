import type { Figure } from '../../dashboard/charts/figure.ts';
import { createShown, drawCharts } from '../../dashboard/page/create-shown.ts';
import type { Charts, Shown } from '../../dashboard/page/shown.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import type { Readers } from '../reading/readers.ts';
import { createPlotDocument } from './document.ts';
import type { ChartRequest } from './read-chart.ts';

/** Reads the figures a link asks for and puts them in words, in a table and ready to draw. */
export const showRequest = async (
  request: ChartRequest,
  readers: Pick<Readers, 'readSlice'>,
): Promise<{ readonly shown: Shown; readonly figure: Figure }> => {
  const { state, indicator, slice, notices } = request;
  const { id, number, createdAt } = request.release;
  const observations = await readers.readSlice(request.release, slice);
  const release = { id, number, createdAt };
  return createShown({
    ...{ state, indicator, slice, release, observations, notices, lists: codeLists },
  });
};

export const drawAtEdge = (figure: Figure): Charts => drawCharts(figure, createPlotDocument());
