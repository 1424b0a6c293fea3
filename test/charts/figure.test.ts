import { describe, expect, it } from 'vitest';
import { createFigure } from '../../dashboard/charts/figure.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import { createYear } from '../../pipeline/model/period.ts';
import { createExample } from '../pipeline/example-observation.ts';
import { figureOf } from './example-figures.ts';

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

describe('a report that names no province', () => {
  const members = (geography: string, value: number) =>
    createExample({
      indicator: 'union.members',
      geography,
      basis: geography === 'unnamed' ? null : '63',
      period: createYear(2022),
      value,
      unit: 'person',
      preferred: true,
    });
  const figures = [members('unnamed', 900), members('quang-ninh', 500), members('ha-noi', 700)];
  const show = (view: 'trend' | 'ranking' | 'map' | 'table', ...geographies: string[]) =>
    figureOf({ indicator: 'union.members', view, geographies }, figures);

  it('is neither drawn nor ranked beside provinces, which keep their colours', () => {
    for (const view of ['trend', 'table'] as const) {
      const { chosen } = show(view, 'unnamed', 'quang-ninh');
      expect(chosen.map(({ slug, tone }) => [slug, tone])).toEqual([['quang-ninh', 2]]);
    }
    const { ranking, shown } = show('ranking', 'unnamed', 'quang-ninh');
    expect(ranking?.rows.map(({ slug }) => slug)).toEqual(['ha-noi', 'quang-ninh']);
    expect(shown).toHaveLength(2);
  });

  it('is ranked and mapped not even alone', () => {
    for (const view of ['ranking', 'map'] as const)
      expect(show(view, 'unnamed').shown.map(({ geography }) => geography)).not.toContain(
        'unnamed',
      );
  });

  it('has its own trend, without any province behind it', () => {
    const { chosen, context } = show('trend', 'unnamed');
    expect(chosen.map(({ points }) => points.length)).toEqual([1]);
    expect(context).toEqual([]);
  });
});

it('ranks a score without a published rank among the ranked by its value, not below the last', () => {
  const scores: readonly (readonly [string, number | null, number | null])[] = [
    ['quang-ninh', 89.45, 1],
    ['ha-noi', null, 2],
    ['dak-lak', 75.37, null],
    ['quang-ngai', 59.69, 63],
  ];
  const figures = scores.map(([geography, value, rank]) =>
    createExample({
      indicator: 'par-index',
      geography,
      period: createYear(2017),
      value,
      qualifier: value === null ? 'rank-only' : 'exact',
      unit: '%',
      rank,
      rankOf: rank === null ? null : 63,
      preferred: true,
    }),
  );
  const { ranking } = figureOf({ indicator: 'par-index', view: 'ranking' }, figures);
  expect(ranking?.rows.map(({ slug }) => slug)).toEqual(scores.map(([slug]) => slug));
});
