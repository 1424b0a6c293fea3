import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, inject, it } from 'vitest';

const origin = inject('origin');

interface Entry {
  readonly id: string;
  readonly file: string;
}

const fetchJson = async (path: string) => (await fetch(origin + path)).json();

it('native DuckDB reads every published file and counts what the API lists', async () => {
  const { indicators }: { indicators: readonly Entry[] } = await fetchJson('/api/catalog');
  expect(indicators.length).toBeGreaterThan(30);
  const folder = await mkdtemp(join(tmpdir(), 'doi-sanh-files-'));
  const duckdb = await (await DuckDBInstance.create()).connect();
  try {
    for (const [file, entries] of Map.groupBy(indicators, (entry) => entry.file)) {
      const path = join(folder, file.split('/').at(-1) ?? '');
      await writeFile(path, new Uint8Array(await (await fetch(origin + file)).arrayBuffer()));
      const sql = 'SELECT indicator, count(*)::INT, sum(value) FROM read_parquet($1) GROUP BY 1';
      const rows = (await duckdb.runAndReadAll(sql, [path])).getRows();
      expect(rows.length).toBe(entries.length);
      for (const [indicator, count, sum] of rows) {
        const { observations } = await fetchJson(
          `/api/observations?indicator=${indicator}&status=reported,derived`,
        );
        const values = observations.map(({ value }: { value: number | null }) => value ?? 0);
        expect(observations.length, String(indicator)).toBe(count);
        expect(values.reduce((a: number, b: number) => a + b, 0)).toBeCloseTo(Number(sum ?? 0), 6);
      }
    }
  } finally {
    duckdb.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
});
