import { type Context, Hono } from 'hono';
import { drawChart } from '../../dashboard/charts/draw-chart.ts';
import type { Figure } from '../../dashboard/charts/figure.ts';
import type { Shown } from '../../dashboard/page/shown.ts';
import { writeChartState } from '../../pipeline/model/chart-state.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { AppEnv } from '../app-env.ts';
import { answerProblem } from '../http/problem.ts';
import { proposedIn } from '../publication/release-lists.ts';
import { createBoundedCache } from '../reading/bounded-cache.ts';
import { type ChartFile, writeChartCsv, writeChartJson } from './chart-files.ts';
import { renderChartPage } from './chart-page.tsx';
import { createPlotDocument } from './document.ts';
import { drawAtEdge, showRequest } from './draw-request.ts';
import { renderEmptyPage } from './empty-page.tsx';
import { renderExplorerPage } from './explorer-page.tsx';
import { readPageAssets } from './page-assets.ts';
import { readPlainForm } from './plain-query.ts';
import { type ChartRequest, readChartRequest } from './read-chart.ts';
import { renderUploadPage } from './upload-page.tsx';
import { writeSvgFile } from './write-svg-file.ts';

/** Rendered texts kept in one isolate, in characters. */
const mostKept = 8_000_000;

/** Follows the current release, which a browser can only know by asking. */
const fresh = { 'cache-control': 'no-cache' } as const;

type PageContext = Context<AppEnv>;
const originOf = (context: PageContext): string => new URL(context.req.url).origin;
/** A page is Vietnamese unless its link says otherwise, so that the switch always leads across. */
const languageOf = (context: PageContext): Language =>
  context.req.query('lang') === 'en' ? 'en' : 'vi';
const queryOf = (context: PageContext): URLSearchParams => new URL(context.req.url).searchParams;

/** The pages of readers and staff, and the files of a chart. */
export const createPageRoutes = (): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();
  const kept = createBoundedCache<string>(mostKept);

  /** Equal links to one release are rendered once; what is said about odd links is not kept. */
  const remember = async (
    context: PageContext,
    { state, known, release, notices }: ChartRequest,
    render: () => Promise<string>,
  ): Promise<string> => {
    const { origin, pathname } = new URL(context.req.url);
    const key = `${origin}${pathname}?${writeChartState(state, known)}&of=${release.id}`;
    const found = notices.length === 0 ? kept.get(key) : undefined;
    if (found !== undefined) return found;
    const text = await render();
    if (notices.length === 0) kept.set(key, text, text.length);
    return text;
  };

  const answerPage = async (
    context: PageContext,
    page: 'explore' | 'chart',
    entry: 'explorer' | 'chart',
    render: typeof renderChartPage,
  ): Promise<Response> => {
    const pages = await readPageAssets(context.env.ASSETS);
    const { readers } = context.var.platform;
    const request = await readChartRequest(queryOf(context), readers);
    if (request === null) {
      const language = languageOf(context);
      const html = renderEmptyPage(language, page, pages[entry], context.req.url);
      return context.html(html, 200, fresh);
    }
    const html = await remember(context, request, async () => {
      const { shown, figure } = await showRequest(request, readers);
      const charts = drawAtEdge(figure);
      const { known, lists } = request;
      const [assets, origin] = [pages[entry], originOf(context)];
      return render({ shown, charts, known, lists, assets, origin });
    });
    return context.html(html, 200, fresh);
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

  routes.get('/', async (context) => {
    const link = readPlainForm(queryOf(context));
    if (link !== null) return context.redirect(`/?${String(link).replaceAll('%7E', '~')}`, 303);
    return answerPage(context, 'explore', 'explorer', renderExplorerPage);
  });
  routes.get('/chart', (context) => answerPage(context, 'chart', 'chart', renderChartPage));
  routes.get('/chart.json', (context) => answerFile(context, writeChartJson));
  routes.get('/chart.csv', (context) => answerFile(context, writeChartCsv));
  routes.get('/chart.svg', (context) =>
    answerFile(context, async (shown, figure) => {
      const { theme } = await readPageAssets(context.env.ASSETS);
      const chart = drawChart(figure, 'wide', createPlotDocument());
      return { type: 'image/svg+xml; charset=utf-8', body: writeSvgFile(chart, shown.text, theme) };
    }),
  );
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
