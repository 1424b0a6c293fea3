import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../pipeline/model/issue.ts';
import { convertReport } from './convert-report.ts';

const folder = fileURLToPath(new URL('../../../../shared/corpora/', import.meta.url));
const spectrum = `${folder}csv-spectrum/`;
const isHere = existsSync(folder);

const convert = (path: string) =>
  convertReport(new Uint8Array(readFileSync(path)), path.slice(path.lastIndexOf('/') + 1));

/** Upstream says one number in the CSV and another in the JSON. */
const inconsistent = 'location_coordinates.csv';

describe.skipIf(!isHere)('csv-spectrum (skipped where ../shared is absent)', () => {
  const files = isHere ? readdirSync(`${spectrum}csvs`) : [];
  it.each(files.filter((file) => file !== inconsistent))('%s', async (file) => {
    const { records, rejected } = await convert(`${spectrum}csvs/${file}`);
    const [heading = [], ...rows] = records;
    const found = rows.map((cells) => Object.fromEntries(cells.map((c, i) => [heading[i], c])));
    // The line ends inside cells were turned into LF in these copies.
    const json = readFileSync(`${spectrum}json/${file.replace('csv', 'json')}`, 'utf8');
    expect(found).toEqual(JSON.parse(json.replaceAll('\\r\\n', '\\n')));
    expect(rejected).toEqual([]);
  });
});

const place = ({ code, row, cell }: Issue): string => `${code} ${cell ?? row}`;

describe.skipIf(!isHere)('frictionless (skipped where ../shared is absent)', () => {
  it('names every fault of invalid.csv by its place, and nothing else', async () => {
    const { rejected, warnings } = await convert(`${folder}frictionless/data/invalid.csv`);
    expect(warnings.map(place)).toEqual(['blank-label C1', 'duplicate-label D1', 'blank-row 4']);
    expect(rejected.map(place)).toEqual([
      'missing-cell C2',
      'missing-cell D2',
      'missing-cell C3',
      'missing-cell D3',
      'extra-cell E5',
    ]);
  });

  it.each(['table.xls', 'table.xlsx', 'table.csv'])('%s is one table', async (file) => {
    const { records } = await convert(`${folder}frictionless/data/${file}`);
    expect(records).toEqual([
      ['id', 'name'],
      ['1', 'english'],
      ['2', '中国人'],
    ]);
  });
});
