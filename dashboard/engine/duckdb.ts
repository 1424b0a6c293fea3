import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Table } from 'apache-arrow';
import { dropTable, lockEngine } from './sql.ts';

/** A running DuckDB: the one file that knows it. */
export interface Engine {
  readonly query: (sql: string) => Promise<Table>;
  /** Puts an Arrow IPC stream in as a table; one of that name is replaced. */
  readonly insert: (table: string, stream: Uint8Array) => Promise<void>;
}

/** Without news for so long, the download is taken to have failed: DuckDB never says so itself. */
const patience = 45_000;

/** Rejects when `renew` was not called for `patience`. */
const createWatch = () => {
  let timer: ReturnType<typeof setTimeout>;
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => clearTimeout(timer);
  const renew = (): void => {
    stop();
    timer = setTimeout(() => reject(new Error(`engine silent: ${patience} ms`)), patience);
  };
  renew();
  return { silence: promise, fail: reject, renew, stop };
};

/** Inside the worker a missing module ends in silence, so it is asked for here first. */
const requireModule = async (): Promise<void> => {
  const answer = await fetch(duckdbModule.url, { method: 'HEAD' });
  if (!answer.ok) throw new Error(`no engine module: ${answer.status}`);
};

/**
 * Starts DuckDB in a web worker, from this origin alone. `onProgress` is told how much of the module
 * has arrived, 0 to 1. Rejects when the engine cannot start here.
 */
export const startEngine = async (onProgress: (share: number) => void): Promise<Engine> => {
  await requireModule();
  const worker = new Worker(workerUrl);
  const watch = createWatch();
  worker.addEventListener('error', () => watch.fail(new Error('engine worker failed to load')));
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const start = async () => {
    await database.instantiate(duckdbModule.url, null, ({ bytesLoaded }) => {
      watch.renew();
      onProgress(Math.min(1, bytesLoaded / duckdbModule.bytes));
    });
    await database.open({ path: ':memory:' });
    const connection = await database.connect();
    for (const statement of lockEngine) await connection.query(statement);
    return connection;
  };
  try {
    const connection = await Promise.race([start(), watch.silence]);
    return {
      query: (sql) => connection.query(sql),
      insert: async (table, stream) => {
        await connection.query(dropTable(table));
        await connection.insertArrowFromIPCStream(stream, { name: table, create: true });
      },
    };
  } catch (error) {
    worker.terminate();
    throw new Error('engine did not start', { cause: error });
  } finally {
    watch.stop();
  }
};
