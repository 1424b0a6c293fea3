import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { proposedIn } from '../publication/release-lists.ts';
import { createChartFileRoutes } from './chart-file-routes.ts';
import { renderChartPage } from './chart-page.tsx';
import { drawAtEdge, showRequest } from './draw-request.ts';
import { renderEmptyPage } from './empty-page.tsx';
import { renderExplorerPage } from './explorer-page.tsx';
import { readPageAssets } from './page-assets.ts';
import { fresh, languageOf, originOf, type PageContext, queryOf } from './page-context.ts';
import { readPlainForm } from './plain-query.ts';
import { readChartRequest } from './read-chart.ts';
import { createRenderedPages, type RenderedPages } from './rendered-pages.ts';
import { renderUploadPage } from './upload-page.tsx';

/** The pages of readers and staff, and the files of a chart. */
export const createPageRoutes = (): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();
  const answerChart = createChartAnswer(createRenderedPages());

  routes.get('/', async (context) => {
    const link = readPlainForm(queryOf(context));
    if (link !== null) return context.redirect(`/?${String(link).replaceAll('%7E', '~')}`, 303);
    return answerChart(context, 'explore', 'explorer', renderExplorerPage);
  });
  routes.get('/chart', (context) => answerChart(context, 'chart', 'chart', renderChartPage));
  routes.route('/', createChartFileRoutes());
  routes.get('/upload', async (context) => {
    const { upload } = await readPageAssets(context.env.ASSETS);
    const language = languageOf(context);
    const release = await context.var.platform.readers.currentRelease();
    const proposed = proposedIn(release?.revisions ?? []);
    const html = renderUploadPage({
      language,
      assets: upload,
      origin: originOf(context),
      proposed,
    });
    return context.html(html, 200, fresh);
  });
  return routes;
};

/** Answers with a page that shows the link's chart, or says that there are no figures yet. */
const createChartAnswer =
  (rendered: RenderedPages) =>
  async (
    context: PageContext,
    page: 'explore' | 'chart',
    entry: 'explorer' | 'chart',
    render: typeof renderChartPage,
  ): Promise<Response> => {
    const assets = (await readPageAssets(context.env.ASSETS))[entry];
    const { readers } = context.var.platform;
    const request = await readChartRequest(queryOf(context), readers);
    if (request === null) {
      const html = renderEmptyPage(languageOf(context), page, assets, context.req.url);
      return context.html(html, 200, fresh);
    }
    const html = await rendered.remember(context.req.url, request, async () => {
      const { shown, figure } = await showRequest(request, readers);
      const charts = drawAtEdge(figure);
      const { known, lists } = request;
      return render({ shown, charts, known, lists, assets, origin: originOf(context) });
    });
    return context.html(html, 200, fresh);
  };
