import { Hono } from 'hono';
import type { VNode } from 'preact';
import { SourcePage } from '../../dashboard/page/source-page.tsx';
import { SourceTextPage } from '../../dashboard/page/source-text-page.tsx';
import { say } from '../../dashboard/page/words.ts';
import {
  type CellAddress,
  parseCellAddress,
  parseTextAddress,
  type TextAddress,
} from '../../pipeline/model/cell-address.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { AppEnv } from '../app-env.ts';
import type { Upload } from '../database/upload-row.ts';
import { answerProblem } from '../http/problem.ts';
import { renderPage } from '../pages/page.tsx';
import { readPageAssets } from '../pages/page-assets.ts';
import type { Platform } from '../platform.ts';
import { createSourceTable } from './create-source-table.ts';
import { createSourceText } from './create-source-text.ts';
import { readReportedTable } from './read-reported-table.ts';
import { readReportedText } from './read-reported-text.ts';

const addressIn = (url: string, language: Language): string => {
  const address = new URL(url);
  address.searchParams.delete('lang');
  if (language === 'en') address.searchParams.set('lang', 'en');
  return `${address.pathname}${address.search}`;
};

/** What a page of a source is made of. */
interface SourceView {
  readonly title: string;
  readonly description: string;
  readonly body: VNode;
}

type Page = { readonly language: Language; readonly otherLanguageHref: string };

const viewTable = async (
  upload: Upload,
  cell: CellAddress,
  page: Page,
  platform: Platform,
): Promise<SourceView | null> => {
  const reported = await readReportedTable(upload, cell, platform);
  if (reported === null) return null;
  const table = createSourceTable(upload.name, cell, reported, page);
  return {
    title: say('sourceTitle', page.language, { cell: table.cell, name: upload.name }),
    description: say('sourceNote', page.language),
    body: <SourcePage table={table} />,
  };
};

const viewText = async (
  upload: Upload,
  address: TextAddress,
  page: Page,
  platform: Platform,
): Promise<SourceView | null> => {
  const reported = await readReportedText(upload, address, platform);
  const source = reported && createSourceText(upload.name, address, reported, page);
  if (source === null) return null;
  const { paragraph } = address;
  return {
    title: say('sourceTextTitle', page.language, { paragraph, name: upload.name }),
    description: say('sourceTextNote', page.language),
    body: <SourceTextPage source={source} />,
  };
};

/** The reported table around a cell, or the text around a figure, for everyone once it is published. */
export const createSourceRoutes = (): Hono<AppEnv> => {
  const routes = new Hono<AppEnv>();

  routes.get('/:upload', async (context) => {
    const { platform } = context.var;
    const place = context.req.query('cell') ?? 'A1';
    const [text, cell] = [parseTextAddress(place), parseCellAddress(place)];
    const upload = await platform.database.uploads.find(context.req.param('upload'));
    if ((cell === null && text === null) || upload === null)
      return answerProblem(context, { code: 'not-found' });
    const language = context.req.query('lang') === 'en' ? 'en' : 'vi';
    const otherLanguageHref = addressIn(context.req.url, language === 'vi' ? 'en' : 'vi');
    const page = { language, otherLanguageHref } as const;
    const ofCell = cell && (await viewTable(upload, cell, page, platform));
    const view = text ? await viewText(upload, text, page, platform) : ofCell;
    if (view === null) return answerProblem(context, { code: 'not-found' });
    const { chart } = await readPageAssets(context.env.ASSETS);
    const html = renderPage({
      ...view,
      language,
      canonical: new URL(addressIn(context.req.url, language), context.req.url).href,
      // Nothing to take over: the page is whole without a script.
      assets: { ...chart, script: '' },
    });
    return context.html(html, 200, { 'cache-control': 'no-cache' });
  });

  return routes;
};
