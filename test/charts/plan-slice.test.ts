import { describe, expect, it } from 'vitest';
import { planSlice } from '../../dashboard/charts/plan-slice.ts';
import { createYear } from '../../pipeline/model/period.ts';
import { createEntry, createState } from './example-figures.ts';

const both = {
  ...createEntry('pci'),
  bases: ['63', '34'] as const,
  periods: [2023, 2024, 2025].map(createYear),
};

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

  it('turns bounds round that stand the wrong way', () => {
    const { from, to } = planSlice(createState({ time: { from: 'latest', to: 2010 } }), both);
    expect([from, to]).toEqual([2010, 2025]);
  });
});
