import { EmptyPage } from '../../dashboard/page/empty-page.tsx';
import type { PageName } from '../../dashboard/page/frame.tsx';
import { say } from '../../dashboard/page/words.ts';
import type { Language } from '../../pipeline/model/language.ts';
import { renderPage } from './page.tsx';
import type { PageAssets } from './page-assets.ts';

/** Either reader's page before the first release. */
export const renderEmptyPage = (
  language: Language,
  page: PageName,
  assets: PageAssets,
  canonical: string,
): string =>
  renderPage({
    language,
    title: say('product', language),
    description: say('tagline', language),
    canonical,
    assets,
    body: <EmptyPage language={language} page={page} />,
  });
