import { Hono } from 'hono';
import { drawChart } from '../../dashboard/charts/draw-chart.ts';
import type { Figure } from '../../dashboard/charts/figure.ts';
import type { Shown } from '../../dashboard/page/shown.ts';
import type { AppEnv } from '../app-env.ts';
import { answerProblem } from '../http/problem.ts';
import { type ChartFile, writeChartCsv, writeChartJson } from './chart-files.ts';
import { createPlotDocument } from './document.ts';
import { showRequest } from './draw-request.ts';
import { readPageAssets } from './page-assets.ts';
import { fresh, type PageContext, queryOf } from './page-context.ts';
import { readChartRequest } from './read-chart.ts';
import { writeSvgFile } from './write-svg-file.ts';

/** A chart's figures and its picture as files. */
export const createChartFileRoutes = (): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();
  routes.get('/chart.json', (context) => answerFile(context, writeChartJson));
  routes.get('/chart.csv', (context) => answerFile(context, writeChartCsv));
  routes.get('/chart.svg', (context) =>
    answerFile(context, async (shown, figure) => {
      const { theme } = await readPageAssets(context.env.ASSETS);
      const chart = drawChart(figure, 'wide', createPlotDocument());
      return { type: 'image/svg+xml; charset=utf-8', body: writeSvgFile(chart, shown.text, theme) };
    }),
  );
  return routes;
};

const answerFile = async (
  context: PageContext,
  write: (shown: Shown, figure: Figure) => Promise<ChartFile> | ChartFile,
): Promise<Response> => {
  const { readers } = context.var.platform;
  const request = await readChartRequest(queryOf(context), readers);
  if (request === null) return answerProblem(context, { code: 'not-found' });
  const { shown, figure } = await showRequest(request, readers);
  const { type, body } = await write(shown, figure);
  return context.body(body, 200, { ...fresh, 'content-type': type });
};
