import { drawChart } from '../../dashboard/charts/draw-chart.ts';
import { createFigure } from '../../dashboard/charts/figure.ts';
import { planSlice } from '../../dashboard/charts/plan-slice.ts';
import { createEngineSource } from '../../dashboard/engine/engine-source.ts';
import { createKnown } from '../../dashboard/page/known.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import { readChartState } from '../../pipeline/model/chart-state.ts';

// The reference: a bare page that boots the engine, loads the same rows and draws the same chart.
const start = async (): Promise<void> => {
  const [catalog, source] = await Promise.all([
    fetch('/api/catalog').then((answer) => answer.json()),
    createEngineSource(() => {}),
  ]);
  const ids: string[] = catalog.indicators.map(({ id }: { id: string }) => id);
  const { state } = readChartState(
    new URLSearchParams(location.search),
    createKnown(ids, codeLists),
  );
  const indicator = catalog.indicators.find(({ id }: { id: string }) => id === state.indicator);
  const slice = planSlice(state, indicator);
  const observations = await source.read({ slice, indicator, release: catalog.release });
  const figure = createFigure({ state, slice, observations, lists: codeLists, release: null });
  document.body.innerHTML = drawChart(figure, 'wide', document);
};

void start();
