import { ChartPage } from '../../dashboard/page/chart-page.tsx';
import { chartLink } from '../../dashboard/page/links.ts';
import type { ChartData, Charts, Shown } from '../../dashboard/page/shown.ts';
import { say } from '../../dashboard/page/words.ts';
import type { Known } from '../../pipeline/model/chart-state.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import { notBundled } from '../publication/release-lists.ts';
import { renderPage } from './page.tsx';
import type { PageAssets } from './page-assets.ts';

/** The page behind a shared link: whole as it stands; scripts only help to read it. */
export const renderChartPage = (input: {
  readonly shown: Shown;
  readonly charts: Charts;
  readonly known: Known;
  readonly lists: CodeLists;
  readonly assets: PageAssets;
  readonly origin: string;
}): string => {
  const { shown, charts, known, lists, assets, origin } = input;
  const { state, indicator, slice, release } = shown;
  const { language } = state;
  const proposed = notBundled(lists.indicators);
  const data: ChartData = { state, indicator, slice, release, proposed };
  return renderPage({
    language,
    title: `${shown.text.title} · ${say('product', language)}`,
    description: shown.text.sentence,
    canonical: origin + chartLink(shown.state, known),
    assets,
    body: <ChartPage shown={shown} charts={charts} known={known} />,
    data,
  });
};
