import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { type AsyncBuffer, parquetMetadata } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observationColumns, toColumns } from '../../../pipeline/columns/observation-columns.ts';
import { readObservations } from '../../../pipeline/columns/read-observations.ts';
import { writeObservations } from '../../../pipeline/columns/write-observations.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { createYear } from '../../../pipeline/model/period.ts';
import { compareObservations } from '../../../pipeline/model/slice.ts';
import { arbitraryObservation, arbitraryObservations } from '../arbitrary-observation.ts';
import { exampleLists } from '../example-lists.ts';
import { createExample } from '../example-observation.ts';

const { geographies } = exampleLists;

const write = (observations: readonly Observation[]): ArrayBuffer =>
  writeObservations(observations, geographies).buffer;

/** 30,000 figures of three indicators: more than one row group. */
const many = ['papi', 'pci', 'pci.entry-costs'].flatMap((indicator) =>
  Array.from({ length: 10_000 }, (_, n) =>
    createExample({ id: `${indicator}-${n}`, indicator, period: createYear(2000 + (n % 20)) }),
  ),
);

describe('writing and reading observations', () => {
  it('gives back what was written, sorted', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryObservations, async (observations) => {
        const read = await readObservations(write(observations));
        expect(read).toEqual(observations.toSorted(compareObservations));
      }),
    );
  });

  it('gives the wanted indicators only', async () => {
    const indicators = ['pci', 'procedures.cut'];
    await fc.assert(
      fc.asyncProperty(arbitraryObservations, async (observations) => {
        const read = await readObservations(write(observations), { indicators });
        const wanted = observations.filter((o) => indicators.includes(o.indicator));
        expect(read).toEqual(wanted.toSorted(compareObservations));
      }),
    );
  });

  it('writes the same bytes for the same figures in any order', () => {
    fc.assert(
      fc.property(
        arbitraryObservations.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([observations, shuffled]) => {
          expect(write(shuffled)).toEqual(write(observations));
        },
      ),
    );
  });

  it('keeps a small file in one row group, and the indicators of a large one apart', () => {
    const groups = (observations: readonly Observation[]) =>
      parquetMetadata(write(observations)).row_groups.map(({ num_rows, columns }) => {
        const { min_value, max_value } = columns[0]?.meta_data?.statistics ?? {};
        return [Number(num_rows), min_value, max_value];
      });
    expect(groups(many.slice(0, 20_000))).toEqual([[20_000, 'papi', 'pci']]);
    expect(groups(many)).toEqual([
      [10_000, 'papi', 'papi'],
      [10_000, 'pci', 'pci'],
      [10_000, 'pci.entry-costs', 'pci.entry-costs'],
    ]);
  });

  it('fetches only the row groups that can hold what is wanted', async () => {
    const bytes = write(many);
    const fetched: number[] = [];
    const file: AsyncBuffer = {
      byteLength: bytes.byteLength,
      slice: (start, end = bytes.byteLength) => {
        fetched.push(end - start);
        return bytes.slice(start, end);
      },
    };
    const read = await readObservations(file, { indicators: ['pci'] });
    const [, ...groups] = fetched;
    expect(read).toHaveLength(10_000);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toBeLessThan(bytes.byteLength / 2);
  });

  it('says what a row group holds only in the columns that readers filter by', () => {
    const [group] = parquetMetadata(write(many.slice(0, 100))).row_groups;
    const filtered = observationColumns.filter((column) => column.filtered).map(({ name }) => name);
    const described = (group?.columns ?? [])
      .filter(({ meta_data }) => meta_data?.statistics)
      .map(({ meta_data }) => meta_data?.path_in_schema.join('.'));
    expect(described).toEqual(filtered);
  });
});

describe('native DuckDB on the files written', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'observations-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const query = async (bytes: ArrayBuffer, sql: (file: string) => string) => {
    const file = join(folder, 'observations.parquet');
    await writeFile(file, new Uint8Array(bytes));
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(sql(`read_parquet('${file}')`));
    const rows = reader.getColumns();
    const names = reader.columnNames();
    const types = reader.columnTypes().map(String);
    connection.closeSync();
    instance.closeSync();
    return { rows, names, types };
  };

  const expectAlike = async (observations: readonly Observation[]) => {
    const { rows, names, types } = await query(write(observations), (f) => `select * from ${f}`);
    const columns = toColumns(observations.toSorted(compareObservations), geographies);
    const duckTypes = { STRING: 'VARCHAR', INT32: 'INTEGER', DOUBLE: 'DOUBLE', BOOLEAN: 'BOOLEAN' };
    expect(names).toEqual(columns.map(({ name }) => name));
    expect(types).toEqual(columns.map(({ type }) => duckTypes[type]));
    for (const [place, { name, data }] of columns.entries())
      expect([name, rows[place] ?? []]).toEqual([name, data]);
  };

  it('reads every column as it was, nulls and Vietnamese words included', async () => {
    const sample = fc.sample(arbitraryObservation, { numRuns: 1000, seed: 20_180_328 });
    await expectAlike(sample);
  });

  it('reads files of a single figure, of nulls alone and of nothing', async () => {
    const rankOnly = { value: null, text: '', unit: '', qualifier: 'rank-only', rank: 4 } as const;
    await expectAlike([createExample()]);
    await expectAlike(
      Array.from({ length: 50 }, (_, n) =>
        createExample({ ...rankOnly, id: `${n}`, basis: null, geography: 'atlantis' }),
      ),
    );
    await expectAlike([]);
  });

  it('counts and groups a file of several row groups', async () => {
    const { rows } = await query(
      write(many),
      (file) => `select indicator, count(*)::int from ${file} group by 1 order by 1`,
    );
    expect(rows).toEqual([
      ['papi', 'pci', 'pci.entry-costs'],
      [10_000, 10_000, 10_000],
    ]);
  });
});
