import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { codeLists } from '../../pipeline/code-lists.ts';
import type { ColumnsByName } from '../../pipeline/columns/column-cells.ts';
import { writeObservations } from '../../pipeline/columns/write-observations.ts';
import type { Observation } from '../../pipeline/model/observation.ts';

/** A real DuckDB, which the browser's statements are tried on. */
export interface NativeDuckDB {
  /** Makes a table of the Parquet file that the publication would write. */
  readonly load: (table: string, observations: readonly Observation[]) => Promise<void>;
  readonly query: (sql: string) => Promise<ColumnsByName>;
  readonly close: () => Promise<void>;
}

const readColumns = async (connection: DuckDBConnection, sql: string): Promise<ColumnsByName> => {
  const answer = await connection.runAndReadAll(sql);
  return new Map(Object.entries(answer.getColumnsObjectJS()));
};

export const openNativeDuckDB = async (): Promise<NativeDuckDB> => {
  const folder = await mkdtemp(join(tmpdir(), 'doi-sanh-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  // It keeps files by path, size and time: one written twice within a second would be read mixed.
  await connection.run('SET enable_external_file_cache = false');
  return {
    load: async (table, observations) => {
      const path = join(folder, `${table}.parquet`);
      await writeFile(path, writeObservations(observations, codeLists.geographies));
      await connection.run(`CREATE OR REPLACE TABLE "${table}" AS FROM read_parquet('${path}')`);
    },
    query: (sql) => readColumns(connection, sql),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true });
    },
  };
};
