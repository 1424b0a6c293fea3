import { createReadStream } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeLists } from '../../pipeline/code-lists.ts';
import { createMatchers } from '../../pipeline/match/create-matchers.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { normalise } from '../../pipeline/normalise.ts';
import { bundledReports, reportsFolder } from './bundled-reports.ts';
import { readSharedRows } from './read-shared.ts';

type Row = Readonly<Record<string, string>>;

/** A list of published figures, and the reports that carry it into the product. */
interface List {
  readonly facts: string;
  readonly reports: readonly string[];
  /** Of the list's name for an indicator. */
  readonly indicator: (name: string) => string;
}

const whole = (id: string) => () => id;
const matchers = createMatchers(codeLists);

/** Names that the list has and no report would. */
const componentNames: Readonly<Record<string, string>> = {
  'Chính sách phát triển KTTN': 'pci.business-support',
  'Ưu đãi đối với DNNN': 'pci.soe-bias',
};
const component = (name: string): string => {
  const [index = '', ...rest] = name.split(' - ');
  const label = rest.join(' - ');
  const known = componentNames[label];
  if (known !== undefined) return known;
  const found = matchers.indicator(`${index} - ${label}`);
  return found.found === 'one' ? found.indicator.id : `unknown: ${name}`;
};

const lists: readonly List[] = [
  { facts: 'pci_2005-2016_full', reports: ['pci-2005-2016'], indicator: whole('pci') },
  { facts: 'pci_2017-2022_full', reports: ['pci-2017-2022'], indicator: whole('pci') },
  {
    facts: 'pci_published_ranks_2017-2024',
    reports: ['pci-announced-2017-2024'],
    indicator: whole('pci'),
  },
  {
    facts: 'pci_subindices_2007-2016',
    reports: ['pci-components-2007-2016'],
    indicator: component,
  },
  {
    facts: 'pci_subindices_2017-2021',
    reports: ['pci-components-2017-2021'],
    indicator: component,
  },
  {
    facts: 'papi_2011-2024',
    reports: ['papi-2011-2017', 'papi-2018-2024'],
    indicator: whole('papi'),
  },
  {
    facts: 'papi_dimensions_2011-2024',
    reports: ['papi-dimensions-2011-2017', 'papi-dimensions-2018-2024'],
    indicator: component,
  },
  { facts: 'par_index_partial', reports: ['par-index-published'], indicator: whole('par-index') },
  { facts: 'sipas_partial', reports: ['sipas-published'], indicator: whole('sipas') },
  { facts: 'dti_partial', reports: ['dti-published'], indicator: whole('dti') },
  { facts: 'dti_2024_34units', reports: ['dti-2024-34-provinces'], indicator: whole('dti') },
  { facts: 'ict_index_partial', reports: ['ict-index-published'], indicator: whole('ict-index') },
  {
    facts: 'egov_application_2017_top53',
    reports: ['egov-application-2017'],
    indicator: whole('egov-application'),
  },
];

const numberOf = (text = ''): number | null => (text === '' ? null : Number(text));

const slugOf = (province: string): string => {
  const found = matchers.geography(province.replace(/^\(cả nước\)$/, 'Cả nước'));
  if (found.found === 'one') return found.slug;
  // "Huế" alone is told by the basis: only the list of the 34 has it.
  return province === 'Huế' ? 'hue' : `unknown: ${province}`;
};

const describeObservation = (o: Observation): string =>
  JSON.stringify([o.indicator, o.geography, o.period.end, o.value, o.rank, o.rank && o.rankOf]);

/** The number ranked belongs to a rank: some lists give it in rows that have none. */
const describeFact = (row: Row, { indicator }: List): string => {
  const rank = numberOf(row.rank);
  return JSON.stringify([
    indicator(row.indicator ?? ''),
    slugOf(row.province ?? ''),
    Number(row.year),
    numberOf(row.value),
    rank,
    rank && numberOf(row.rank_of),
  ]);
};

const read = async (name: string): Promise<readonly Observation[]> => {
  const report = bundledReports.find(({ file }) => file === `${name}.csv`);
  if (!report) throw new Error(`not listed: ${name}`);
  const { file, ...hints } = report;
  const { observations } = await normalise(
    { name: file, bytes: createReadStream(`${reportsFolder}/${file}`) },
    { hints, lists: codeLists, upload: 'test' },
  );
  return observations;
};

describe.each(lists)('$facts', (list) => {
  const rows = readSharedRows(`domain/facts/${list.facts}.csv`);

  it.skipIf(rows === null)('is in the product, every figure as it is and no other', async () => {
    const observations = (await Promise.all(list.reports.map(read))).flat();
    // A blank cell is a figure that was not published.
    const published = (rows ?? []).filter(({ value, rank }) => value !== '' || rank !== '');
    expect(observations.map(describeObservation).toSorted()).toEqual(
      published.map((row) => describeFact(row, list)).toSorted(),
    );
  });
});

describe('initiatives and procedures told by newspapers', () => {
  let observations: readonly Observation[] = [];
  beforeAll(async () => {
    const reports = ['initiatives-provinces', 'procedures-provinces'];
    observations = (await Promise.all(reports.map(read))).flat();
  });
  /** Superseded by the list of the five source reports, or without a year. */
  const isLeftOut = ({ source, year, province }: Row): boolean =>
    ['s018', 's019', 's115'].includes(source ?? '') || year === '' || province === '';
  const rows = ['initiatives', 'tthc'].map((file) => readSharedRows(`domain/facts/${file}.csv`));

  it.skipIf(rows.includes(null))('are in the product but for those that cannot be placed', () => {
    const placed = rows.flatMap((list) => list ?? []).filter((row) => !isLeftOut(row));
    const told = observations.map((o) => [o.geography, o.period.end, o.value, o.rank].join('|'));
    const expected = placed.map(({ province = '', year, value, rank }) =>
      [slugOf(province), year, value, rank].join('|'),
    );
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(expected).toHaveLength(33);
  });
});
