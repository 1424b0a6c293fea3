import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { createSpan, createYear } from '../../../pipeline/model/period.ts';
import { compareObservations } from '../../../pipeline/model/slice.ts';
import { addDecimals } from '../../../pipeline/publish/add-decimals.ts';
import { deriveBases } from '../../../pipeline/publish/derive-bases.ts';
import { createIndicator } from '../example-lists.ts';
import { createExample } from '../example-observation.ts';

const count = createIndicator({
  id: 'dossiers.resolved',
  aggregation: 'sum',
  unit: 'dossier',
  bounds: { min: 0, max: null },
});
const money = { ...count, id: 'posts.savings', unit: 'billion VND' };
const lists = {
  ...codeLists,
  indicators: [createIndicator({ id: 'pci' }), count, money],
};

const former = codeLists.geographies.filter((g) => g.basis === '63' && g.slug !== 'ha-tay');
const current = codeLists.geographies.filter((g) => g.basis === '34');

const figure = (geography: string, value: number | null, parts: Partial<Observation> = {}) =>
  createExample({ geography, value, preferred: true, period: createYear(2022), ...parts });
const counted = (geography: string, value: number, parts: Partial<Observation> = {}) =>
  figure(geography, value, { indicator: 'dossiers.resolved', unit: 'dossier', ...parts });

const derive = (...observations: readonly Observation[]): readonly Observation[] =>
  deriveBases(observations.toSorted(compareObservations), lists);
const derivedOf = (slug: string, ...observations: readonly Observation[]) =>
  derive(...observations).filter(({ geography }) => geography === slug);

const mergedLamDong = [
  figure('binh-thuan', 65.23),
  figure('dak-nong', 61.95),
  figure('lam-dong', 67.17),
];

describe('34 from 63', () => {
  it('PCI 2022 of the merged Lâm Đồng is a span of its three members, never one score', () => {
    const [derived, ...others] = derivedOf('lam-dong', ...mergedLamDong);
    expect(others).toEqual([]);
    expect(derived).toMatchObject({
      basis: '34',
      value: null,
      lower: 61.95,
      upper: 67.17,
      qualifier: 'range',
      rank: null,
      status: 'derived',
      members: { reported: 3, total: 3 },
      derivedFrom: mergedLamDong.map(({ id }) => id),
      text: 'Bình Thuận: 65.23; Đắk Nông: 61.95; Lâm Đồng: 67.17',
    });
  });

  it('of one member with a score is a span too, and says how many there are', () => {
    const [derived] = derivedOf('lam-dong', figure('lam-dong', 67.17));
    expect(derived).toMatchObject({ value: null, members: { reported: 1, total: 3 } });
  });

  it('leaves a unit that did not change as it is, its published rank included', () => {
    const [derived] = derivedOf('hue', figure('thua-thien-hue', 69.36, { rank: 6, rankOf: 63 }));
    expect(derived).toMatchObject({
      basis: '34',
      value: 69.36,
      rank: 6,
      rankOf: 63,
      members: null,
    });
  });

  it('conserves totals: every count of the 63 is in exactly one of the 34', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 100_000 }), {
      minLength: former.length,
      maxLength: former.length,
    });
    fc.assert(
      fc.property(counts, (values) => {
        const hundredths = values.map((value) => value / 100);
        const all = former.map(({ slug }, i) => counted(slug, hundredths[i] ?? 0));
        const derived = derive(...all);
        expect(derived).toHaveLength(current.length);
        expect(derived.every(({ qualifier }) => qualifier === 'exact')).toBe(true);
        expect(addDecimals(derived.map(({ value }) => value ?? Number.NaN))).toBe(
          addDecimals(hundredths),
        );
      }),
    );
  });

  it('is at least what some of the members counted, k of n', () => {
    const [derived] = derivedOf('lam-dong', counted('lam-dong', 10), counted('dak-nong', 5));
    expect(derived).toMatchObject({
      value: 15,
      lower: 15,
      upper: null,
      qualifier: 'at-least',
      members: { reported: 2, total: 3 },
    });
  });

  it('adds only figures of the same period, kind and grain', () => {
    const derived = derivedOf(
      'lam-dong',
      counted('lam-dong', 10),
      counted('dak-nong', 5, { period: createSpan(2021, 2022) }),
      counted('binh-thuan', 5, { kind: 'target' }),
    );
    expect(derived.map(({ members }) => members?.reported)).toEqual([1, 1, 1]);
  });

  it('adds money of different scales, and never đồng to dollars', () => {
    const saved = { indicator: money.id };
    const [derived] = derivedOf(
      'lam-dong',
      figure('lam-dong', 1.5, { ...saved, unit: 'billion VND' }),
      figure('dak-nong', 500, { ...saved, unit: 'million VND' }),
      figure('binh-thuan', 3, { ...saved, unit: 'million USD' }),
    );
    expect(derived).toMatchObject({
      value: 2,
      unit: 'billion VND',
      qualifier: 'at-least',
      members: { reported: 2, total: 3 },
    });
  });

  it('takes the preferred figure of each member, from whatever dataset', () => {
    const other = counted('dak-nong', 7, { dataset: 'dak-nong-report', upload: 'u2' });
    const passedOver = counted('dak-nong', 99, { preferred: false, upload: 'u3' });
    const [derived] = derivedOf(
      'lam-dong',
      counted('lam-dong', 10),
      counted('binh-thuan', 5),
      other,
      passedOver,
    );
    expect(derived).toMatchObject({ value: 22, dataset: 'doi-sanh' });
  });

  it('writes what members state with a bound from the bound, in the unit of the sum', () => {
    const saved = { indicator: money.id, unit: 'billion VND' };
    const under = {
      upper: 900,
      qualifier: 'under',
      text: 'chưa đến 900 tr',
      unit: 'million VND',
    } as const;
    const [derived] = derivedOf(
      'lam-dong',
      figure('lam-dong', 1.5, { ...saved, text: '1,5' }),
      figure('dak-nong', 900, { ...saved, ...under }),
    );
    expect(derived?.text).toBe('Đắk Nông: dưới 0,9; Lâm Đồng: 1,5');
  });

  it('leaves what was published for the unit alone', () => {
    const published = figure('lam-dong', 66, { basis: '34' });
    expect(derivedOf('lam-dong', ...mergedLamDong, published)).toEqual([]);
  });

  it('keeps ranks apart: those of members are listed, none is made', () => {
    const rank = { value: null, qualifier: 'rank-only', rankOf: 63, text: '' } as const;
    const [derived] = derivedOf(
      'lam-dong',
      figure('lam-dong', null, { ...rank, rank: 20 }),
      figure('dak-nong', null, { ...rank, rank: 45 }),
    );
    expect(derived).toMatchObject({ qualifier: 'rank-only', rank: null, rankOf: 63, value: null });
    expect(derived?.text).toBe('Đắk Nông: 45/63; Lâm Đồng: 20/63');
  });

  it('counts members that have only a rank as not reported where another has a score', () => {
    const rank = { value: null, qualifier: 'rank-only', rank: 45, rankOf: 63, text: '' } as const;
    const [derived] = derivedOf(
      'lam-dong',
      figure('lam-dong', 67.17),
      figure('dak-nong', null, rank),
    );
    expect(derived).toMatchObject({
      lower: 67.17,
      upper: 67.17,
      members: { reported: 1, total: 3 },
    });
  });

  it('before August 2008 Hà Nội did not hold Hà Tây', () => {
    const period = createYear(2007);
    const [both] = derivedOf(
      'ha-noi',
      figure('ha-noi', 56.7, { period }),
      figure('ha-tay', 52.7, { period }),
    );
    expect(both).toMatchObject({ value: null, lower: 52.7, upper: 56.7 });
    const [later] = derivedOf('ha-noi', figure('ha-noi', 58.2, { period: createYear(2009) }));
    expect(later?.value).toBe(58.2);
  });

  it('leaves the nation, regions and the unnamed out', () => {
    const rest = ['vietnam', 'unnamed', 'region-dong-nam-bo'].map((slug) =>
      counted(slug, 5, { basis: null }),
    );
    expect(derive(...rest)).toEqual([]);
  });
});

describe('63 from 34', () => {
  it('only for units that were left as they were', () => {
    const derived = derive(
      ...current.map(({ slug }) => figure(slug, 70, { basis: '34', period: createYear(2026) })),
    );
    expect(derived).toHaveLength(11);
    expect(derived.every((o) => o.basis === '63' && o.value === 70)).toBe(true);
    expect(derived.map(({ geography }) => geography)).toContain('thua-thien-hue');
  });
});
