import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Geography } from '../../pipeline/model/geography.ts';
import type { Dataset, Indicator } from '../../pipeline/model/indicator.ts';

const createGeography = (
  slug: string,
  basis: Geography['basis'],
  order: number,
  type: Geography['type'] = 'province',
): Geography => ({
  slug,
  basis,
  name: { vi: slug, en: slug },
  official: slug,
  code: null,
  type,
  typeChanges: [],
  region: null,
  aliases: [],
  order,
  validFrom: null,
  validTo: null,
  members: [],
  note: null,
});

export const createIndicator = (parts: Partial<Indicator> & { id: string }): Indicator => ({
  family: parts.id.split('.')[0] ?? '',
  name: { vi: parts.id, en: parts.id },
  aliases: [],
  definition: { vi: '', en: '' },
  unit: 'point',
  direction: 'higher',
  aggregation: 'none',
  ratio: null,
  publisher: null,
  bounds: { min: null, max: null },
  decimals: 2,
  breaks: [],
  partOf: null,
  ...parts,
});

export const createDataset = (
  id: string,
  publisher: string,
  complete: Dataset['complete'] = [],
): Dataset => ({ id, name: { vi: id, en: id }, publisher, complete });

/** Whole tables of one to seven provinces, so that examples stay small. */
const createTables = (indicator: string, from: number, to: number): Dataset['complete'] =>
  [1, 2, 3, 4, 5, 6, 7].map((of) => ({ indicator, from, to, of }));

/** Small code lists of the tests' own, so that a change of the real ones breaks nothing here. */
export const exampleLists: CodeLists = {
  geographies: [
    createGeography('an-giang', '63', 1),
    createGeography('an-giang', '34', 1),
    createGeography('can-tho', '63', 2, 'city'),
    createGeography('da-nang', '63', 3, 'city'),
    createGeography('dak-lak', '63', 4),
    createGeography('ha-noi', '63', 5, 'city'),
    createGeography('quang-ninh', '63', 6),
    createGeography('quang-ninh', '34', 6),
    createGeography('tay-ninh', '63', 7),
    createGeography('region-red-river-delta', null, 90, 'region'),
    createGeography('vietnam', null, 0, 'nation'),
    createGeography('unnamed', null, 99, 'unnamed'),
  ],
  indicators: [
    createIndicator({ id: 'pci', publisher: 'vcci' }),
    createIndicator({ id: 'pci.entry-costs', publisher: 'vcci' }),
    createIndicator({ id: 'procedures.days', direction: 'lower', unit: 'day' }),
    createIndicator({ id: 'procedures.cut', direction: 'none', unit: 'procedure' }),
  ],
  units: [],
  publishers: [],
  datasets: [
    createDataset('pci', 'vcci', [
      ...createTables('pci', 2009, 2022),
      ...createTables('pci.entry-costs', 2009, 2022),
      ...createTables('procedures.days', 2018, 2018),
      ...createTables('procedures.cut', 2018, 2018),
    ]),
    createDataset('vneconomy', 'vneconomy'),
  ],
  programmes: [],
};
