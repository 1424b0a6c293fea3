import { renderToString } from 'preact-render-to-string';
import { Explorer } from '../../dashboard/page/explorer.tsx';
import { explorerLink } from '../../dashboard/page/links.ts';
import { PlainForm } from '../../dashboard/page/plain-form.tsx';
import type { Charts, ExplorerData, Shown } from '../../dashboard/page/shown.ts';
import { say } from '../../dashboard/page/words.ts';
import type { Known } from '../../pipeline/model/chart-state.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import { notBundled } from '../publication/release-lists.ts';
import { renderPage } from './page.tsx';
import type { PageAssets } from './page-assets.ts';

const doNothing = (): void => {};

/** The explorer with its first chart in it; the browser's script takes over what stands here. */
export const renderExplorerPage = (input: {
  readonly shown: Shown;
  readonly charts: Charts;
  readonly known: Known;
  readonly lists: CodeLists;
  readonly assets: PageAssets;
  readonly origin: string;
}): string => {
  const { shown, charts, known, lists, assets, origin } = input;
  const { language } = shown.state;
  const proposed = notBundled(lists.indicators);
  const data: ExplorerData = { shown, known, proposed };
  return renderPage({
    language,
    title: `${shown.text.title} · ${say('product', language)}`,
    description: shown.text.sentence,
    canonical: origin + explorerLink(shown.state, known),
    assets,
    body: (
      <Explorer
        shown={shown}
        charts={charts}
        known={known}
        lists={lists}
        engine={null}
        asked={shown.state}
        failed={false}
        onChoose={doNothing}
        onRetry={doNothing}
        plainForm={renderToString(<PlainForm shown={shown} known={known} lists={lists} />)}
      />
    ),
    data,
  });
};
