import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFiles } from './hash-files.ts';
import { runTool } from './run-tool.ts';

/** Where the runtime keeps R2, D1 and the queue. */
export const stateFolder = (store: string): string => join(store, 'state');

/** Brings the store's database to the present schema; asks the tool only when there is news. */
export const migrate = async (store: string): Promise<void> => {
  const mark = join(store, 'migrated');
  const wanted = await hashFiles(['worker/migrations', 'wrangler.toml']);
  const isDone = (await readFile(mark, 'utf8').catch(() => '')) === wanted;
  if (isDone && (await hasDatabase(store))) return;
  const where = ['--local', '--persist-to', stateFolder(store)];
  await runTool('wrangler', ['d1', 'migrations', 'apply', 'DATABASE', ...where]);
  await writeFile(mark, wanted);
};

const hasDatabase = async (store: string): Promise<boolean> =>
  (await readdir(join(stateFolder(store), 'v3/d1')).catch(() => [])).length > 0;
