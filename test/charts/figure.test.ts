import { expect, it } from 'vitest';
import { createFigure } from '../../dashboard/charts/figure.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import { createYear } from '../../pipeline/model/period.ts';
import { createExample } from '../pipeline/example-observation.ts';

it('counts the nation and regions among no provinces: they are drawn only when chosen', () => {
  const slugs = ['da-nang', 'vietnam', 'region-dong-bang-song-hong', 'quang-ninh'];
  const figure = createFigure({
    state: {
      indicator: 'par-index',
      geographies: ['quang-ninh'],
      time: { from: 2013, to: 2013 },
      view: 'trend',
      map: 'tiles',
      basis: null,
      release: null,
      language: 'vi',
    },
    slice: { indicator: 'par-index', basis: '63', from: 2013, to: 2013, preferredOnly: true },
    observations: slugs.map((geography) =>
      createExample({
        indicator: 'par-index',
        geography,
        basis: geography.includes('-') && !geography.startsWith('region') ? '63' : null,
        period: createYear(2013),
        value: 80,
        unit: '%',
        preferred: true,
      }),
    ),
    lists: codeLists,
    release: null,
  });
  expect(figure.context.map(({ slug }) => slug)).toEqual(['da-nang']);
  expect(figure.chosen.map(({ slug, points }) => [slug, points.length])).toEqual([
    ['quang-ninh', 1],
  ]);
});
