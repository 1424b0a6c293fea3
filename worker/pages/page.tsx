import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../pipeline/model/language.ts';
import type { PageAssets } from './page-assets.ts';

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page in its canonical form. */
  readonly canonical: string;
  readonly assets: PageAssets;
  readonly body: VNode;
  /** Handed to the browser's script as JSON. */
  readonly data?: unknown;
}

/** `<` cannot end the script element early when it is written as an escape. */
const writeJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** A page's script asks for the fonts after the first paint; without one the page does itself. */
const Fonts = ({ script, fonts }: PageAssets) => {
  const sheet = <link rel="stylesheet" href={fonts} />;
  return script ? <noscript>{sheet}</noscript> : sheet;
};

const Head = ({ page }: { page: Page }) => (
  <head>
    <meta charset="utf-8" />
    <title>{page.title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content={page.description} />
    <link rel="canonical" href={page.canonical} />
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="Đối Sánh" />
    <meta property="og:title" content={page.title} />
    <meta property="og:description" content={page.description} />
    <meta property="og:url" content={page.canonical} />
    <meta property="og:locale" content={page.language === 'vi' ? 'vi_VN' : 'en_US'} />
    <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#1a1d20" media="(prefers-color-scheme: dark)" />
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    {page.assets.style && <style dangerouslySetInnerHTML={{ __html: page.assets.style }} />}
    {page.assets.fonts && <Fonts {...page.assets} />}
    {page.assets.script && (
      <script type="module" src={page.assets.script} data-fonts={page.assets.fonts} />
    )}
  </head>
);

/** The whole document as text. */
export const renderPage = (page: Page): string => {
  const html = renderToString(
    <html lang={page.language}>
      <Head page={page} />
      <body>
        <div id="app">{page.body}</div>
        {page.data !== undefined && (
          <script
            type="application/json"
            id="data"
            dangerouslySetInnerHTML={{ __html: writeJson(page.data) }}
          />
        )}
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
};
