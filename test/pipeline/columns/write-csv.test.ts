import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsvCell, writeCsvRows } from '../../../pipeline/columns/csv-cell.ts';
import { observationColumns } from '../../../pipeline/columns/observation-columns.ts';
import {
  createObservationJson,
  readObservationJson,
} from '../../../pipeline/columns/observation-json.ts';
import { writeCsv } from '../../../pipeline/columns/write-csv.ts';
import { createSpan } from '../../../pipeline/model/period.ts';
import { arbitraryObservations } from '../arbitrary-observation.ts';
import { createExample } from '../example-observation.ts';

const parse = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('a CSV cell', () => {
  it('is quoted where it must be', () => {
    expect(writeCsvCell('Đắk Lắk')).toBe('Đắk Lắk');
    expect(writeCsvCell('1,5')).toBe('"1,5"');
    expect(writeCsvCell('"trên" 70')).toBe('"""trên"" 70"');
    expect(writeCsvCell('hai\ndòng')).toBe('"hai\ndòng"');
  });

  it('is never a formula, and a number stays a number', () => {
    for (const start of ['=', '+', '-', '@', '\t', '＝'])
      expect(writeCsvCell(`${start}1+1`)).toBe(`'${start}1+1`);
    expect(writeCsvCell('\r=1')).toBe('"\'\r=1"');
    expect(writeCsvCell('=HYPERLINK("x","y")')).toBe('"\'=HYPERLINK(""x"",""y"")"');
    expect(writeCsvCell(-1.5)).toBe('-1.5');
    expect(writeCsvCell('1-2')).toBe('1-2');
  });

  it('is empty for null, a word for a flag', () => {
    expect(writeCsvRows([[null, true, 0, '']])).toBe(',true,0,\r\n');
  });
});

describe('observations as CSV', () => {
  it('have the columns of the Parquet file and the period as a reader writes it', () => {
    const csv = writeCsv([createExample({ period: createSpan(null, 2015) })], 'vi');
    const names = observationColumns.map(({ name }) => name);
    expect(csv.split('\r\n')[0]).toBe(
      ['period', ...names.filter((name) => name !== 'geography_order')].join(','),
    );
    expect(parse(csv)).toMatchObject([
      { period: 'đến hết 2015', period_start: '', period_end: '2015', value: '70.36', basis: '63' },
    ]);
    expect(writeCsv([], 'vi').split('\r\n')).toHaveLength(2);
  });

  it('come back from any reader of CSV', () => {
    fc.assert(
      fc.property(arbitraryObservations, (observations) => {
        const rows = parse(writeCsv(observations, 'en'));
        expect(rows.map(({ id }) => id)).toEqual(observations.map(({ id }) => id));
        expect(rows.map(({ value }) => (value === '' ? null : Number(value)))).toEqual(
          observations.map(({ value }) => value),
        );
        expect(rows.map(({ text }) => text?.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))).toEqual(
          observations.map(({ text }) => text),
        );
      }),
    );
  });
});

describe('an observation as JSON', () => {
  it('is the observation with the label of its period in the language', () => {
    const observation = createExample({ period: createSpan(null, 2015) });
    const json = createObservationJson(observation, 'en');
    expect(json.period.label).toBe('to the end of 2015');
    expect(readObservationJson(json)).toEqual(observation);
    expect(json).not.toHaveProperty('members');
    expect(createObservationJson(observation, 'vi').period.label).toBe('đến hết 2015');
  });
});
