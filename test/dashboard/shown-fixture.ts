import { createKnown } from '../../dashboard/page/known.ts';
import type { Shown } from '../../dashboard/page/shown.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import { defaultState } from '../../pipeline/model/chart-state.ts';
import { createYear } from '../../pipeline/model/period.ts';

export const known = createKnown(['pci', 'papi'], codeLists);

const state = {
  ...defaultState(known),
  geographies: ['quang-ninh', 'ha-noi'],
};

/** Two provinces over three years, as the edge would hand them to the page. */
export const shown: Shown = {
  state,
  indicator: {
    id: 'pci',
    family: 'pci',
    name: { vi: 'Năng lực cạnh tranh cấp tỉnh (PCI)', en: 'Provincial Competitiveness Index' },
    unit: 'point',
    direction: 'higher',
    aggregation: 'none',
    publisher: 'vcci',
    periods: [2020, 2021, 2022].map((year) => ({ ...createYear(year), published: ['63'] })),
    geographies: ['quang-ninh', 'ha-noi', 'can-tho'],
    bases: ['63'],
    datasets: ['pci'],
    file: '/data/0000.parquet',
  },
  slice: { indicator: 'pci', basis: '63', from: 2020, to: 2022, preferredOnly: true },
  release: {
    id: 'r1',
    number: 1,
    createdAt: '2026-11-22T00:00:00.000Z',
    publishers: {},
    undated: [],
  },
  text: {
    title: 'Năng lực cạnh tranh cấp tỉnh (PCI)',
    subtitle: 'Điểm, cao hơn là tốt hơn',
    sentence: 'Năm 2022 Quảng Ninh đứng đầu cả nước với 73,0 điểm (1/63).',
    notes: ['Đường xám: các tỉnh khác'],
    source: 'Nguồn: VCCI',
  },
  table: {
    caption: 'PCI theo năm',
    columns: ['Tỉnh', '2022'],
    rows: [{ slug: 'ha-noi', cells: ['Hà Nội', '66,74'] }],
  },
  notices: [],
};

export const charts = { wide: '<svg id="w"></svg>', narrow: '<svg id="n"></svg>' };
