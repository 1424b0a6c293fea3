import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKnown } from '../../dashboard/page/known.ts';
import { chartLink, explorerLink } from '../../dashboard/page/links.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import {
  type ChartState,
  defaultState,
  drawnViews,
  mapForms,
  readChartState,
  type TimeBound,
} from '../../pipeline/model/chart-state.ts';
import type { Basis } from '../../pipeline/model/geography.ts';

const known = createKnown(
  codeLists.indicators.map(({ id }) => id),
  codeLists,
);

const year = fc.integer({ min: 1990, max: 2100 });
const time: fc.Arbitrary<ChartState['time']> = fc.oneof(
  fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  fc.record<{ from: TimeBound; to: TimeBound }>({
    from: fc.constantFrom<TimeBound>('earliest', 2012),
    to: fc.constantFrom<TimeBound>('latest', 2022),
  }),
);
const state: fc.Arbitrary<ChartState> = fc.record({
  indicator: fc.constantFrom(...known.indicators),
  geographies: fc.uniqueArray(fc.constantFrom(...known.geographies), { maxLength: 8 }),
  time,
  view: fc.constantFrom(...drawnViews),
  map: fc.constantFrom(...mapForms),
  basis: fc.constantFrom<Basis | null>('63', '34', null),
  release: fc.constantFrom(null, 'r-0123456789abcdef'),
  language: fc.constantFrom('vi', 'en'),
});

const queryOf = (link: string): URLSearchParams => new URL(link, 'https://x.invalid').searchParams;

describe('links', () => {
  it('say the whole state and nothing else', () => {
    fc.assert(
      fc.property(state, (one) => {
        for (const link of [explorerLink(one, known), chartLink(one, known, '.csv')])
          expect(readChartState(queryOf(link), known)).toEqual({ state: one, notices: [] });
      }),
    );
  });

  it('leave out what is the default', () => {
    expect(explorerLink(defaultState(known), known)).toBe('/');
    expect(chartLink(defaultState(known), known, '.svg')).toBe('/chart.svg');
  });

  it('say the kind of map where it is not the usual one, and fall back with a notice', () => {
    const base = defaultState(known);
    expect(explorerLink({ ...base, view: 'map' }, known)).toBe('/?view=map');
    expect(explorerLink({ ...base, view: 'map', map: 'outline' }, known)).toBe(
      '/?map=outline&view=map',
    );
    const { state, notices } = readChartState(queryOf('/?map=globe&view=map'), known);
    expect(state.map).toBe('tiles');
    expect(notices).toEqual([{ code: 'ignored-value', params: { text: 'map = “globe”' } }]);
  });
});
