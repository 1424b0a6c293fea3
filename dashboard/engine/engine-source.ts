import type { Observation } from '../../pipeline/model/observation.ts';
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

const mostAnswers = 8;

/** The last answers are kept: tables never change, and a reader goes back and forth. */
const createAsker = (engine: Engine) => {
  const answers = new Map<string, readonly Observation[]>();
  return async (sql: string): Promise<readonly Observation[]> => {
    const rows = answers.get(sql) ?? readRows(await engine.query(sql));
    // A Map keeps the order of insertion: what was asked last moves to the end.
    answers.delete(sql);
    answers.set(sql, rows);
    const [oldest] = answers.keys();
    if (answers.size > mostAnswers && oldest !== undefined) answers.delete(oldest);
    return rows;
  };
};

/** Figures by SQL from DuckDB in the browser. */
export const createEngineSource = async (
  onProgress: (share: number) => void,
): Promise<FigureSource> => {
  const engine = await startEngine(onProgress);
  const tableOf = createTables(engine);
  const ask = createAsker(engine);
  return {
    read: async ({ slice, indicator }) => ask(selectSlice(await tableOf(indicator.file), slice)),
  };
};
