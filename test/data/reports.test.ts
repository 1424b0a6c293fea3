import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../pipeline/code-lists.ts';
import { createGeographyMatcher } from '../../pipeline/match/match-geography.ts';
import { bundledReports, reportsFolder } from './bundled-reports.ts';
import { readSharedRows } from './read-shared.ts';

const readRows = (file: string): string[][] =>
  Papa.parse<string[]>(readFileSync(`${reportsFolder}/${file}`, 'utf8').replace(/^\ufeff/, ''), {
    delimiter: ';',
    skipEmptyLines: true,
  }).data;

const match = createGeographyMatcher(codeLists.geographies);
const slugOf = (label: string): string => {
  const found = match(label);
  return found.found === 'one' ? found.slug : '';
};

/** The cells of a wide report by `slug year`, decimal comma read as a point. */
const readWide = (file: string): Map<string, string> => {
  const rows = readRows(file);
  const heading = rows.find((row) => row[0] === 'STT') ?? [];
  const data = rows.filter((row) => /^\d+$/.test(row[0] ?? ''));
  return new Map(
    data.flatMap((row) =>
      heading
        .slice(2)
        .map((year, i) => [
          `${slugOf(row[1] ?? '')} ${year}`,
          (row[i + 2] ?? '').replace(',', '.'),
        ]),
    ),
  );
};

describe('the bundled reports', () => {
  it('are all listed, with a known data set, publisher and day', () => {
    const files = readdirSync(reportsFolder).filter((name) => name !== 'reports.json');
    expect(bundledReports.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
    for (const { dataset, publisher, publishedOn } of bundledReports) {
      expect(codeLists.datasets.find(({ id }) => id === dataset)?.publisher).toBe(publisher);
      expect(publishedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it.each(bundledReports)('$file names its source, inside and in SOURCES.md', ({ file }) => {
    expect(readRows(file).some(([first]) => first?.startsWith('Nguồn: '))).toBe(true);
    expect(readFileSync('data/SOURCES.md', 'utf8')).toContain(`\n## ${file}\n`);
  });

  const pci = ['domain/facts/pci_2005-2016_full.csv', 'domain/facts/pci_2017-2022_full.csv'].map(
    readSharedRows,
  );
  it.skipIf(pci.includes(null))('hold the PCI of 2009 to 2022 as its sources have it', () => {
    const expected = pci
      .flatMap((rows) => rows ?? [])
      .filter(({ year = '' }) => year >= '2009')
      .map(
        ({ province = '', year, value = '' }) => [`${slugOf(province)} ${year}`, value] as const,
      );
    const cells = readWide('pci-2009-2022.csv');
    expect(cells.size).toBe(63 * 14);
    expect([...cells].toSorted()).toEqual(expected.toSorted());
  });

  const papi = readSharedRows('domain/facts/papi_2011-2024.csv');
  it.skipIf(papi === null)('hold the PAPI of 2018 to 2024, blank where it has no total', () => {
    const expected = (papi ?? [])
      .filter(({ year = '' }) => year >= '2018')
      .map(
        ({ province = '', year, value = '' }) => [`${slugOf(province)} ${year}`, value] as const,
      );
    expect([...readWide('papi-2018-2024.csv')].toSorted()).toEqual(expected.toSorted());
  });
});
