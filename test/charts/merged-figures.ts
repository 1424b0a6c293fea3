import { codeLists } from '../../pipeline/code-lists.ts';
import { type Observation, unpublished } from '../../pipeline/model/observation.ts';
import { createYear } from '../../pipeline/model/period.ts';
import type { Revision } from '../../pipeline/model/release.ts';
import { deriveFamily } from '../../pipeline/publish/derive-family.ts';
import { createExample, createRevision } from '../pipeline/example-observation.ts';
import { observations } from './example-figures.ts';

/** What a release says of reports: by dataset, the older first. */
const publish = (
  family: string,
  reports: readonly (readonly [Partial<Revision>, readonly Observation[]])[],
): readonly Observation[] =>
  deriveFamily(
    family,
    reports.map(([parts, own], place) => {
      const upload = `upload-${place}`;
      const revision = createRevision({ ...parts, upload, families: [family] });
      return {
        revision,
        observations: own.map((one) => ({
          ...one,
          ...unpublished,
          upload,
          dataset: revision.dataset,
        })),
      };
    }),
    codeLists,
  );

const vcci = { dataset: 'vcci-pci', publisher: 'vcci' } as const;
const press = { dataset: 'press-other', publisher: 'press', publishedOn: null } as const;

const scores = observations
  .filter(({ indicator }) => indicator === 'pci')
  .map((one) =>
    createExample({
      ...one,
      id: '',
      rank: null,
      rankOf: null,
      cell: `${one.geography}${one.period.end}`,
    }),
  );

/** PCI 2005–2008 of Hà Nội and Hà Tây, and of 2005 of one of Lâm Đồng's members (VCCI). */
const early = (
  [
    ['ha-noi', 2005, 60.3244, 14, 42],
    ['ha-tay', 2005, 38.8065, 42, 42],
    ['ha-noi', 2006, 50.3443, 40, 64],
    ['ha-tay', 2006, 40.7298, 62, 64],
    ['ha-noi', 2007, 56.7276, 27, 64],
    ['ha-tay', 2007, 52.2413, 41, 64],
    ['ha-noi', 2008, 53.7364, 31, 64],
    ['ha-tay', 2008, 45.0936, 55, 64],
    ['binh-thuan', 2005, 53.9689, 33, 42],
  ] as const
).map(([geography, year, value, rank, rankOf]) =>
  createExample({
    geography,
    period: createYear(year),
    value,
    rank,
    rankOf,
    cell: `${geography}${year}`,
  }),
);

/** A rank that the scores do not give: a tie of 2011 that VCCI published apart. */
const withPublishedRanks = scores.map((one) =>
  one.geography === 'ha-giang' && one.period.end === 2011 ? { ...one, rank: 41, rankOf: 63 } : one,
);

/** The first places of PCI 2024 as the press announced them, of which one with a score. */
const announced = (
  [
    ['hai-phong', 74.84, 1],
    ['quang-ninh', 73.2, 2],
    ['long-an', null, 3],
    ['bac-giang', null, 4],
  ] as const
).map(([geography, value, rank]) =>
  createExample({
    ...{ geography, value, rank, rankOf: 63, period: createYear(2024) },
    qualifier: value === null ? 'rank-only' : 'exact',
    text: value === null ? `${rank}/63` : String(value).replace('.', ','),
    cell: geography,
  }),
);

/** PCI as a release has it, on both bases. */
export const pci: readonly Observation[] = publish('pci', [
  [vcci, [...early, ...withPublishedRanks]],
  [{ ...press, dataset: 'pci-announced' }, announced],
]);

const satisfaction = (geography: string, value: number, rank: number | null, cell: string) =>
  createExample({
    ...{ indicator: 'sipas', unit: '%', geography, value, rank, cell },
    rankOf: rank === null ? null : 63,
    period: createYear(2023),
    text: String(value).replace('.', ','),
  });

/** SIPAS 2023: the ministry's figure of Hải Phòng and the press's. */
export const sipas: readonly Observation[] = publish('sipas', [
  [
    { dataset: 'moha-sipas', publisher: 'moha' },
    [
      satisfaction('hai-phong', 88.09, 5, 'B2'),
      satisfaction('hai-duong', 90.23, 3, 'B3'),
      satisfaction('quang-ninh', 90.61, 1, 'B4'),
    ],
  ],
  [press, [satisfaction('hai-phong', 88.9, null, 'B2')]],
]);

const procedures = (geography: string, year: number, value: number, cell: string) =>
  createExample({
    ...{ indicator: 'procedures.time-cut', unit: 'procedure', geography, value, cell },
    period: createYear(year),
  });

/** Procedures cut short: of one of three members of TP. Hồ Chí Minh, and of all of Ninh Bình. */
export const timeCut: readonly Observation[] = publish('procedures', [
  [
    { dataset: 'press-procedures', publisher: 'press' },
    [
      procedures('ba-ria-vung-tau', 2018, 535, 'B2'),
      procedures('thanh-hoa', 2018, 49, 'B3'),
      procedures('ninh-binh', 2018, 120, 'B4'),
      procedures('nam-dinh', 2018, 80, 'B5'),
      procedures('ha-nam', 2018, 60, 'B6'),
    ],
  ],
]);
