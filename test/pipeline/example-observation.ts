import { type Observation, unpublished } from '../../pipeline/model/observation.ts';
import { createYear } from '../../pipeline/model/period.ts';
import type { Revision } from '../../pipeline/model/release.ts';

/** A plain figure, PCI of Quảng Ninh in 2018, with what a test cares about put in. */
export const createExample = (parts: Partial<Observation> = {}): Observation => {
  const value = parts.value === undefined ? 70.36 : parts.value;
  const observation: Observation = {
    id: '',
    indicator: 'pci',
    geography: 'quang-ninh',
    basis: '63',
    period: createYear(2018),
    kind: 'actual',
    value,
    lower: null,
    upper: null,
    qualifier: 'exact',
    perYear: false,
    unit: 'point',
    text: value === null ? '' : String(value),
    rank: null,
    rankOf: null,
    ...unpublished,
    dataset: 'pci',
    upload: 'upload-1',
    cell: 'B2',
    ...parts,
  };
  return { ...observation, id: parts.id ?? createId(observation) };
};

const createId = ({ indicator, geography, basis, period, kind, upload, cell }: Observation) =>
  [indicator, geography, basis, period.end, kind, upload, cell].join('/');

/** An accepted upload of the dataset `pci`, with what a test cares about put in. */
export const createRevision = (parts: Partial<Revision> = {}): Revision => ({
  upload: 'upload-1',
  dataset: 'pci',
  publisher: 'vcci',
  publishedOn: '2019-03-28',
  name: 'pci.csv',
  sha256: '0'.repeat(64),
  observations: 1,
  families: ['pci'],
  ...parts,
});
