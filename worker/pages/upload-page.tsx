import { Frame } from '../../dashboard/page/frame.tsx';
import { say } from '../../dashboard/page/words.ts';
import type { Language } from '../../pipeline/model/language.ts';
import { renderPage } from './page.tsx';
import type { PageAssets } from './page-assets.ts';

/** The staff page: its frame; the browser's script fills it in. */
export const renderUploadPage = (
  language: Language,
  assets: PageAssets,
  origin: string,
): string => {
  const other = language === 'vi' ? '/upload?lang=en' : '/upload';
  return renderPage({
    language,
    title: `${say('submit', language)} · ${say('product', language)}`,
    description: say('aboutUpload', language),
    canonical: `${origin}/upload${language === 'vi' ? '' : '?lang=en'}`,
    assets,
    body: (
      <Frame language={language} page="upload" otherLanguageHref={other}>
        <h1>{say('submit', language)}</h1>
        <noscript>
          <p class="notice">{say('scriptsNeeded', language)}</p>
        </noscript>
      </Frame>
    ),
  });
};
