import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../pipeline/code-lists.ts';
import { bundledReports, reportsFolder } from './bundled-reports.ts';

const readRows = (file: string): string[][] =>
  Papa.parse<string[]>(readFileSync(`${reportsFolder}/${file}`, 'utf8').replace(/^\ufeff/, ''), {
    delimiter: ';',
    skipEmptyLines: true,
  }).data;

describe('the bundled reports', () => {
  it('are all listed, with a known data set and publisher, and a day where it is known', () => {
    const files = readdirSync(reportsFolder).filter((name) => name !== 'reports.json');
    expect(bundledReports.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
    for (const { dataset, publisher, publishedOn } of bundledReports) {
      expect(codeLists.datasets.find(({ id }) => id === dataset)?.publisher).toBe(publisher);
      if (publishedOn !== undefined) expect(publishedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it.each(bundledReports)('$file names its source, inside and in SOURCES.md', ({ file }) => {
    expect(readRows(file).some(([first]) => first?.startsWith('Nguồn: '))).toBe(true);
    expect(readFileSync('data/SOURCES.md', 'utf8')).toContain(`\n## ${file}\n`);
  });
});
