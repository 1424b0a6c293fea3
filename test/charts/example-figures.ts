import { createFigure, type Figure } from '../../dashboard/charts/figure.ts';
import type { Outlines } from '../../dashboard/charts/map/outlines.ts';
import { planSlice } from '../../dashboard/charts/plan-slice.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import type { ChartState } from '../../pipeline/model/chart-state.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { createSpan, createYear } from '../../pipeline/model/period.ts';
import type { CatalogIndicator } from '../../pipeline/model/release.ts';
import { createExample } from '../pipeline/example-observation.ts';
import papi from './figures/papi.json' with { type: 'json' };
import par from './figures/par-index.json' with { type: 'json' };
import pci from './figures/pci.json' with { type: 'json' };

interface FigureFile {
  readonly indicator: string;
  /** Geography, year, value, rank, out of how many. */
  readonly figures: readonly (readonly (string | number | null)[])[];
}

const readFile = (
  { indicator, figures }: FigureFile,
  unit: string,
  dataset: string,
): readonly Observation[] =>
  figures.map(([geography, year, value, rank, rankOf]) =>
    createExample({
      indicator,
      geography: String(geography),
      period: createYear(Number(year)),
      value: value === null ? null : Number(value),
      qualifier: value === null ? 'rank-only' : 'exact',
      unit: value === null ? '' : unit,
      rank: rank === null ? null : Number(rank),
      rankOf: rankOf === null ? null : Number(rankOf),
      rankDerived: indicator === 'pci' && Number(year) > 2016,
      preferred: true,
      dataset,
    }),
  );

const sparse = (parts: Partial<Observation>): Observation =>
  createExample({
    preferred: true,
    dataset: 'quang-ninh-cdvc',
    rank: null,
    rankOf: null,
    ...parts,
  });

/** Real figures: three indices, and what the reports of single provinces state. */
export const observations: readonly Observation[] = [
  ...readFile(pci, 'point', 'vcci-pci'),
  ...readFile(papi, 'point', 'cecodes-papi'),
  ...readFile(par, '%', 'moha-par-index'),
  sparse({
    indicator: 'union.initiatives',
    period: createSpan(2011, 2015),
    value: 758,
    unit: 'initiative',
    text: '758 sáng kiến cải tiến',
  }),
  sparse({
    indicator: 'posts.savings',
    period: createSpan(2011, 2015),
    kind: 'target',
    value: 37,
    lower: 37,
    qualifier: 'over',
    unit: 'billion VND',
    text: 'trên 37 tỷ đồng (theo Đề án)',
  }),
  sparse({
    indicator: 'procedure-time.investment-certificate',
    period: createSpan(null, 2015),
    kind: 'baseline',
    value: 25,
    unit: 'day',
    text: 'từ 25 ngày (trước khi rút ngắn)',
  }),
  sparse({
    indicator: 'procedure-time.investment-certificate',
    period: createYear(2015),
    value: null,
    lower: 7,
    upper: 10,
    qualifier: 'range',
    unit: 'day',
    text: 'xuống còn từ 10 đến 7 ngày',
  }),
  sparse({
    indicator: 'union.advanced-worker-share',
    period: createSpan(2011, 2015),
    value: 90,
    lower: 90,
    qualifier: 'over',
    perYear: true,
    unit: '%',
    text: 'trên 90%, mỗi năm',
  }),
  sparse({
    indicator: 'online.business-registration-share',
    geography: 'ha-noi',
    dataset: 'ha-noi-cdvc',
    value: 70,
    lower: 70,
    qualifier: 'over',
    unit: '%',
    text: 'đạt trên 70%',
  }),
  sparse({
    indicator: 'procedures.cut',
    period: createSpan(null, 2015),
    value: 191,
    unit: 'procedure',
    text: 'giảm 191 thủ tục hành chính, đến hết năm 2015',
  }),
];

/** What a catalog would say of the indicator. */
export const createEntry = (
  id: string,
  from: readonly Observation[] = observations,
): CatalogIndicator => {
  const own = from.filter(({ indicator }) => indicator === id);
  const indicator = codeLists.indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(`unknown indicator: ${id}`);
  return {
    id,
    family: indicator.family,
    name: indicator.name,
    unit: indicator.unit,
    direction: indicator.direction,
    aggregation: indicator.aggregation,
    publisher: indicator.publisher,
    periods: own.map(({ period }) => ({ ...period, published: ['63'] as const })),
    geographies: [...new Set(own.map(({ geography }) => geography))],
    bases: ['63'],
    datasets: [...new Set(own.map(({ dataset }) => dataset))],
    file: `/data/${'0'.repeat(64)}.parquet`,
  };
};

export const createState = (parts: Partial<ChartState> = {}): ChartState => ({
  indicator: 'pci',
  geographies: ['quang-ninh', 'ha-noi', 'can-tho', 'tay-ninh'],
  time: { from: 'earliest', to: 'latest' },
  view: 'trend',
  map: 'tiles',
  basis: null,
  release: null,
  language: 'vi',
  ...parts,
});

export const release = {
  id: 'r12',
  number: 12,
  createdAt: '2026-11-22T03:00:00.000Z',
  publishers: {},
  undated: ['vcci-pci-portal'],
};

/** The figure of a state on the real figures, or on others. */
export const figureOf = (
  parts: Partial<ChartState> = {},
  from: readonly Observation[] = observations,
  outlines: Outlines | null = null,
): Figure => {
  const state = createState(parts);
  const slice = planSlice(state, createEntry(state.indicator, from));
  const own = from.filter(({ indicator }) => indicator === state.indicator);
  return createFigure({ state, slice, observations: own, lists: codeLists, release, outlines });
};
