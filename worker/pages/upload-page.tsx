import { Frame } from '../../dashboard/page/frame.tsx';
import type { UploadData } from '../../dashboard/page/shown.ts';
import { say } from '../../dashboard/page/words.ts';
import type { Indicator } from '../../pipeline/model/indicator.ts';
import type { Language } from '../../pipeline/model/language.ts';
import { renderPage } from './page.tsx';
import type { PageAssets } from './page-assets.ts';

/** The staff page: its frame; the browser's script fills it in. */
export const renderUploadPage = ({
  language,
  assets,
  origin,
  proposed,
}: {
  readonly language: Language;
  readonly assets: PageAssets;
  readonly origin: string;
  /** Indicators of the current release that are not bundled: files are read with them too. */
  readonly proposed: readonly Indicator[];
}): string => {
  const data: UploadData = { proposed };
  const other = language === 'vi' ? '/upload?lang=en' : '/upload';
  return renderPage({
    language,
    title: `${say('submit', language)} · ${say('product', language)}`,
    description: say('aboutUpload', language),
    canonical: `${origin}/upload${language === 'vi' ? '' : '?lang=en'}`,
    assets,
    data,
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
