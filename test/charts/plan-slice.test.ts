import { describe, expect, it } from 'vitest';
import { planSlice } from '../../dashboard/charts/plan-slice.ts';
import type { Basis } from '../../pipeline/model/geography.ts';
import { createYear } from '../../pipeline/model/period.ts';
import type { CatalogIndicator } from '../../pipeline/model/release.ts';
import { createEntry, createState } from './example-figures.ts';

const createBoth = (...published: readonly (readonly Basis[])[]): CatalogIndicator => ({
  ...createEntry('pci'),
  bases: ['63', '34'],
  periods: published.map((bases, place) => ({ ...createYear(2023 + place), published: bases })),
});
const both = createBoth(['63'], ['63'], ['34']);

describe('planSlice', () => {
  it('resolves the first and the last year', () => {
    expect(planSlice(createState(), createEntry('pci'))).toEqual({
      indicator: 'pci',
      basis: '63',
      from: 2009,
      to: 2022,
      preferredOnly: true,
    });
  });

  it('takes the basis on which the last period shown was published', () => {
    expect(planSlice(createState(), both).basis).toBe('34');
    expect(planSlice(createState({ time: { from: 2023, to: 2024 } }), both).basis).toBe('63');
    expect(planSlice(createState({ basis: '63' }), both).basis).toBe('63');
  });

  it('takes the basis a ranking of the 34 was published on, though it measures a year before', () => {
    expect(planSlice(createState(), createBoth(['63'], ['34'])).basis).toBe('34');
    expect(planSlice(createState(), createBoth(['63'], ['63', '34'])).basis).toBe('63');
  });

  it('looks past periods that have no figure of a province', () => {
    expect(planSlice(createState(), createBoth(['63'], [], [])).basis).toBe('63');
  });

  it('turns bounds round that stand the wrong way', () => {
    const { from, to } = planSlice(createState({ time: { from: 'latest', to: 2010 } }), both);
    expect([from, to]).toEqual([2010, 2025]);
  });
});
