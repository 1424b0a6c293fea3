import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFiles } from './hash-files.ts';
import { runTool } from './run-tool.ts';
import { root } from './settings.ts';

const inputs = ['dashboard', 'pipeline', 'data', 'package-lock.json'];
const isLeftOut = (path: string): boolean =>
  /^(?:dashboard[\\/]dist|data[\\/]reports|pipeline[\\/]cli)[\\/]/.test(path);

const mark = join(root, 'node_modules/.cache/dashboard-build');
const result = join(root, 'dashboard/dist/pages.json');

/** Builds the browser's part, unless the last build was of the same sources. True if it built. */
export const buildDashboard = async (): Promise<boolean> => {
  const wanted = await hashFiles(inputs, isLeftOut);
  if ((await isThere(result)) && (await readFile(mark, 'utf8').catch(() => '')) === wanted)
    return false;
  await runTool('vite', ['build', '--config', 'dashboard/vite.config.ts', '--logLevel', 'warn']);
  await writeFile(mark, wanted);
  return true;
};

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
