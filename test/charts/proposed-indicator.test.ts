import { expect, it } from 'vitest';
import { createFigure } from '../../dashboard/charts/figure.ts';
import { createShown } from '../../dashboard/page/create-shown.ts';
import type { ChartData } from '../../dashboard/page/shown.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import { proposeIndicators } from '../../pipeline/corrections/propose-indicators.ts';
import { createYear } from '../../pipeline/model/period.ts';
import type { Slice } from '../../pipeline/model/slice.ts';
import { withIndicators } from '../../pipeline/model/with-indicators.ts';
import { createCatalog } from '../../pipeline/publish/create-catalog.ts';
import { renderChartPage } from '../../worker/pages/chart-page.tsx';
import { drawAtEdge, showRequest } from '../../worker/pages/draw-request.ts';
import { renderExplorerPage } from '../../worker/pages/explorer-page.tsx';
import { readChartRequest } from '../../worker/pages/read-chart.ts';
import { releaseLists } from '../../worker/publication/release-lists.ts';
import type { StoredRelease } from '../../worker/publication/release-schema.ts';
import { createExample, createRevision } from '../pipeline/example-observation.ts';

const { indicators } = proposeIndicators(
  [
    {
      name: { vi: 'Chỉ số xanh cấp tỉnh', en: 'Provincial green index' },
      definition: { vi: 'Điểm do VCCI chấm.', en: 'A score given by VCCI.' },
      ...{ unit: 'point', direction: 'higher', aggregation: 'none', family: 'green' },
    },
  ],
  codeLists,
);
const id = 'green.provincial-green-index';
const observations = [2022, 2023].map((year) =>
  createExample({
    indicator: id,
    period: createYear(year),
    value: 20 + (year % 10),
    preferred: true,
  }),
);

const createRelease = (): StoredRelease => {
  const revision = { ...createRevision({ families: ['green'] }), figures: 'x', indicators };
  const file = { family: 'green', sha256: '0'.repeat(64), bytes: 1, rows: 2 };
  const release: StoredRelease = {
    ...{ id: 'r1', number: 1, parent: null, createdAt: '2026-11-22T00:00:00.000Z' },
    ...{ by: 'a', reason: 'b', files: [file], indicators: [], programmes: [] },
    revisions: [revision],
  };
  const catalog = createCatalog([{ file, observations }], releaseLists(release));
  return { ...release, indicators: catalog };
};

const ask = async (query: string) => {
  const release = createRelease();
  const readers = {
    currentRelease: () => Promise.resolve(release),
    release: () => Promise.resolve(release),
    readSlice: (_: unknown, slice: Slice) =>
      Promise.resolve(observations.filter((o) => o.indicator === slice.indicator)),
  };
  const request = await readChartRequest(new URLSearchParams(query), readers);
  if (request === null) throw new Error('no request');
  const { shown, figure } = await showRequest(request, readers);
  const { known, lists } = request;
  const page = { shown, known, lists, charts: drawAtEdge(figure), origin: 'https://a.example' };
  return { ...page, assets: { script: '', style: '', fonts: '' } };
};

const dataOf = (html: string): ChartData =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? '');

it.each([
  ['', 'Chỉ số xanh cấp tỉnh'],
  ['&lang=en', 'Provincial green index'],
])('a proposed indicator is charted at the edge by its name%s', async (language, name) => {
  const page = await ask(`indicator=${id}&geography=quang-ninh${language}`);
  for (const render of [renderChartPage, renderExplorerPage]) {
    const html = render(page);
    expect(html).toMatch(new RegExp(`<title>${name}`));
    expect(html).toContain('<svg');
  }
});

it('is charted alike in the browser, which is handed what the bundled lists lack', async () => {
  const page = await ask(`indicator=${id}&geography=quang-ninh`);
  const data = dataOf(renderChartPage(page));
  expect(data.proposed).toEqual(indicators);
  const lists = withIndicators(codeLists, data.proposed);
  const { state, slice, release, indicator } = data;
  const figure = createFigure({ state, slice, observations, lists, release, outlines: null });
  expect(drawAtEdge(figure)).toEqual(page.charts);
  const { shown } = createShown({
    ...{ state, slice, release, indicator, observations, lists, notices: [], outlines: null },
  });
  expect(shown.text).toEqual(page.shown.text);
});
