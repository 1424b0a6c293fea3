import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { createSpan, createYear } from '../../../pipeline/model/period.ts';
import { deriveRanks } from '../../../pipeline/publish/derive-ranks.ts';
import { exampleLists } from '../example-lists.ts';
import { createExample } from '../example-observation.ts';

const provinces = ['an-giang', 'can-tho', 'da-nang', 'dak-lak', 'ha-noi', 'quang-ninh', 'tay-ninh'];

/** One figure for each value, of the provinces in their order. */
const figures = (values: readonly number[], parts: Partial<Observation> = {}): Observation[] =>
  values.map((value, n) => createExample({ geography: provinces[n] ?? '', value, ...parts }));

const rank = (observations: readonly Observation[]): (number | null)[] =>
  deriveRanks(observations, exampleLists).map((o) => o.rank);

const unranked = (observations: readonly Observation[]) =>
  expect(deriveRanks(observations, exampleLists)).toEqual(observations);

describe('deriving ranks', () => {
  it('shares the better rank among equals and counts who was ranked', () => {
    const ranked = deriveRanks(figures([60, 70, 70, 65, 80]), exampleLists);
    expect(ranked.map((o) => o.rank)).toEqual([5, 2, 2, 4, 1]);
    expect(ranked.map((o) => o.rankOf)).toEqual([5, 5, 5, 5, 5]);
    expect(ranked.every((o) => o.rankDerived && o.status === 'reported')).toBe(true);
  });

  it('goes by the direction of the indicator, and ranks nothing without one', () => {
    expect(rank(figures([3, 1, 2], { indicator: 'procedures.days', unit: 'day' }))).toEqual([
      3, 1, 2,
    ]);
    unranked(figures([3, 1, 2], { indicator: 'procedures.cut', unit: 'procedure' }));
  });

  it('gives each one more than the number of better ones, in any order', () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(values, (scores) => {
        const better = scores.map((score) => 1 + scores.filter((other) => other > score).length);
        expect(rank(figures(scores))).toEqual(better);
        expect(rank(figures(scores).reverse())).toEqual(better.toReversed());
      }),
    );
  });

  it('ranks each year, indicator and basis by itself', () => {
    expect(
      rank([
        ...figures([60, 70]),
        ...figures([80, 70], { period: createYear(2019) }),
        ...figures([5, 4], { indicator: 'pci.entry-costs' }),
        createExample({ geography: 'quang-ninh', basis: '34', value: 1 }),
      ]),
    ).toEqual([2, 1, 1, 2, 1, 2, 1]);
  });

  it('ranks only where the dataset is declared complete', () => {
    unranked(figures([60, 70], { period: createYear(2008) }));
    unranked(figures([60, 70], { period: createYear(2023) }));
    unranked(figures([60, 70], { dataset: 'vneconomy' }));
    unranked(figures([60, 70], { indicator: 'par-index' }));
  });

  it('ranks nothing while a province of the table is missing: nobody is "2 of 3" of 63', () => {
    const datasets = exampleLists.datasets.map((dataset) => ({
      ...dataset,
      complete: [{ indicator: 'pci', from: 2009, to: 2022, of: 63 }],
    }));
    const few = figures([60, 70, 65]);
    expect(deriveRanks(few, { ...exampleLists, datasets })).toEqual(few);
  });

  it('does not mix datasets', () => {
    const press = createExample({ geography: 'tay-ninh', value: 99, dataset: 'vneconomy' });
    expect(rank([...figures([60, 70]), press])).toEqual([2, 1, null]);
  });

  it('leaves out regions, the nation, unnamed units, targets, spans and what is no point', () => {
    const others = [
      createExample({ geography: 'region-red-river-delta', basis: null, value: 99 }),
      createExample({ geography: 'vietnam', basis: null, value: 99 }),
      createExample({ geography: 'unnamed', basis: null, value: 99 }),
      createExample({ geography: 'da-nang', kind: 'target', value: 99 }),
      createExample({ geography: 'da-nang', kind: 'baseline', value: 99 }),
      createExample({ geography: 'da-nang', period: createSpan(2014, 2018), value: 99 }),
      createExample({ geography: 'da-nang', qualifier: 'over', lower: 99, value: 99 }),
      createExample({ geography: 'dak-lak', qualifier: 'range', value: null, lower: 1, upper: 99 }),
      createExample({ geography: 'ha-noi', qualifier: 'rank-only', value: null }),
    ];
    const ranked = deriveRanks([...figures([60, 70]), ...others], exampleLists);
    expect(ranked.map((o) => o.rank)).toEqual([2, 1, ...others.map(() => null)]);
    expect(ranked[0]?.rankOf).toBe(2);
  });

  it('ranks what is nearly or about a value by that value', () => {
    const [first, second] = figures([60, 70]);
    if (!first || !second) throw new Error('no figures');
    const about: Observation = { ...second, qualifier: 'about' };
    expect(rank([first, about])).toEqual([2, 1]);
  });

  it('keeps a published rank, and counts its value among the others', () => {
    const [first, second, third] = figures([60, 70, 80]);
    if (!first || !second || !third) throw new Error('no figures');
    const published: Observation = { ...third, rank: 7, rankOf: 63 };
    const ranked = deriveRanks([first, second, published], exampleLists);
    expect(ranked.map((o) => o.rank)).toEqual([3, 2, 7]);
    expect(ranked[2]).toEqual({ ...published, derivedRank: { rank: 1, of: 3 } });
    expect(ranked[0]?.rankOf).toBe(3);
  });

  it('ranks nothing where a province has two figures or units differ', () => {
    const twice = createExample({ geography: 'an-giang', value: 61, cell: 'B90' });
    unranked([...figures([60, 70]), twice]);
    const share = createExample({ geography: 'tay-ninh', value: 61, unit: '%' });
    unranked([...figures([60, 70]), share]);
  });
});
