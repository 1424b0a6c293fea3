import { Hono } from 'hono';
import { SourcePage } from '../../dashboard/page/source-page.tsx';
import { say } from '../../dashboard/page/words.ts';
import { parseCellAddress } from '../../pipeline/model/cell-address.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { AppEnv } from '../app-env.ts';
import { answerProblem } from '../http/problem.ts';
import { renderPage } from '../pages/page.tsx';
import { readPageAssets } from '../pages/page-assets.ts';
import { createSourceTable } from './create-source-table.ts';
import { readReportedTable } from './read-source.ts';

const addressIn = (url: string, language: Language): string => {
  const address = new URL(url);
  address.searchParams.delete('lang');
  if (language === 'en') address.searchParams.set('lang', 'en');
  return `${address.pathname}${address.search}`;
};

/** The reported table around a cell, for everyone once it is published. */
export const createSourceRoutes = (): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();

  routes.get('/:upload', async (context) => {
    const { platform } = context.var;
    const cell = parseCellAddress(context.req.query('cell') ?? 'A1');
    const upload = await platform.database.uploads.find(context.req.param('upload'));
    if (cell === null || upload === null) return answerProblem(context, { code: 'not-found' });
    const reported = await readReportedTable(upload, cell, platform);
    if (reported === null) return answerProblem(context, { code: 'not-found' });
    const language = context.req.query('lang') === 'en' ? 'en' : 'vi';
    const otherLanguageHref = addressIn(context.req.url, language === 'vi' ? 'en' : 'vi');
    const table = createSourceTable(upload.name, cell, reported, { language, otherLanguageHref });
    const { chart } = await readPageAssets(context.env.ASSETS);
    const html = renderPage({
      language,
      title: say('sourceTitle', language, { cell: table.cell, name: upload.name }),
      description: say('sourceNote', language),
      canonical: new URL(addressIn(context.req.url, language), context.req.url).href,
      // Nothing to take over: the page is whole without a script.
      assets: { ...chart, script: '' },
      body: <SourcePage table={table} />,
    });
    return context.html(html, 200, { 'cache-control': 'no-cache' });
  });

  return routes;
};
