import svgMap from '@svg-maps/vietnam';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { describeFigure } from '../../dashboard/charts/describe.ts';
import { drawChart } from '../../dashboard/charts/draw-chart.ts';
import { createFigure } from '../../dashboard/charts/figure.ts';
import { readOutlines } from '../../dashboard/charts/map/outlines.ts';
import { planSlice } from '../../dashboard/charts/plan-slice.ts';
import { tabulate } from '../../dashboard/charts/tabulate.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import { drawnViews, mapForms } from '../../pipeline/model/chart-state.ts';
import { kinds, qualifiers } from '../../pipeline/model/observation.ts';
import { arbitraryPeriod } from '../pipeline/arbitrary-observation.ts';
import { createExample } from '../pipeline/example-observation.ts';
import { createEntry, createState, release } from './example-figures.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const outlines = readOutlines(svgMap);
const ids = ['pci', 'par-index', 'union.initiatives', 'procedure-time.investment-certificate'];
const slugs = ['quang-ninh', 'ha-noi', 'hue', 'vietnam', 'unnamed', 'ba-ria-vung-tau'];

const number = fc.oneof(
  fc.double({ min: -1000, max: 1e6, noNaN: true }),
  fc.constantFrom(0, 73.4, 5e-7),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const observation = fc
  .record({
    indicator: fc.constantFrom(...ids),
    geography: fc.constantFrom(...slugs),
    period: arbitraryPeriod,
    kind: fc.constantFrom(...kinds),
    value: maybe(number),
    lower: maybe(number),
    upper: maybe(number),
    qualifier: fc.constantFrom(...qualifiers),
    perYear: fc.boolean(),
    unit: fc.constantFrom('point', '%', 'million VND', ''),
    rank: maybe(fc.integer({ min: 1, max: 63 })),
    rankOf: maybe(fc.constantFrom(42, 63)),
    text: fc.constantFrom('', 'hàng tỷ đồng', '<b>', 'Bình Thuận: 65,23; Đắk Nông: 12/63'),
    basis: fc.constantFrom('63' as const, '34' as const, null),
    members: maybe(fc.constantFrom({ reported: 1, total: 3 }, { reported: 2, total: 2 })),
    derivedRank: maybe(fc.constantFrom({ rank: 2, of: 63 })),
    disputed: fc.boolean(),
    preferred: fc.boolean(),
    derivedFrom: fc.constantFrom([], ['other']),
  })
  .map((parts) =>
    createExample({ ...parts, status: parts.members === null ? 'reported' : 'derived' }),
  );

const state = fc
  .record({
    indicator: fc.constantFrom(...ids),
    geographies: fc.uniqueArray(fc.constantFrom(...slugs)),
    view: fc.constantFrom(...drawnViews),
    map: fc.constantFrom(...mapForms),
    language: fc.constantFrom('vi' as const, 'en' as const),
    basis: fc.constantFrom(null, '63' as const, '34' as const),
  })
  .map(createState);

describe('any figure', () => {
  it('is drawn, told and tabulated without a hole', () => {
    fc.assert(
      fc.property(state, fc.array(observation, { maxLength: 25 }), (chosen, observations) => {
        const slice = planSlice(chosen, createEntry(chosen.indicator, observations));
        const input = { state: chosen, slice, observations, lists: codeLists, release, outlines };
        const figure = createFigure(input);
        const drawn = drawChart(figure, 'wide', document) + drawChart(figure, 'narrow', document);
        const said = JSON.stringify([describeFigure(figure), tabulate(figure)]);
        expect(drawn).not.toMatch(/NaN|Infinity|undefined|<b>/);
        expect(said).not.toMatch(/NaN|Infinity|undefined|\{\w+\}|\. \.|\.\.(?!\.)/);
      }),
      { numRuns: 300 },
    );
  });
});
