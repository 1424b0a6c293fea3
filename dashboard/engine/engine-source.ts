import { createOnce } from '../create-once.ts';
import type { FigureSource } from '../figure-source.ts';
import { type Engine, startEngine } from './duckdb.ts';
import { loadFamily } from './load-family.ts';
import { readRows } from './rows.ts';
import { selectSlice } from './sql.ts';

/** Loads each file once, when a figure of it is first asked for; a failed load is tried again. */
const createTables = (engine: Engine) => {
  const tables = new Map<string, () => Promise<string>>();
  const load = async (path: string): Promise<string> => {
    const table = path.replace(/^.*\//, '').replace(/\.parquet$/, '');
    await engine.insert(table, await loadFamily(path));
    return table;
  };
  return (path: string): Promise<string> => {
    const readTable = tables.get(path) ?? createOnce(() => load(path));
    tables.set(path, readTable);
    return readTable();
  };
};

/** Figures by SQL from DuckDB in the browser. */
export const createEngineSource = async (
  onProgress: (share: number) => void,
): Promise<FigureSource> => {
  const engine = await startEngine(onProgress);
  const tableOf = createTables(engine);
  return {
    read: async ({ slice, indicator }) => {
      const table = await tableOf(indicator.file);
      return readRows(await engine.query(selectSlice(table, slice)));
    },
  };
};
