import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from './settings.ts';

const listFiles = async (path: string): Promise<string[]> => {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
};

/** One hash of these files and folders, by name and content; `isLeftOut` gets paths from the root. */
export const hashFiles = async (
  paths: readonly string[],
  isLeftOut: (path: string) => boolean = () => false,
): Promise<string> => {
  const files = (await Promise.all(paths.map((path) => listFiles(join(root, path))))).flat();
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    const name = relative(root, file);
    if (!isLeftOut(name))
      hash
        .update(name)
        .update('\0')
        .update(await readFile(file))
        .update('\0');
  }
  return hash.digest('hex');
};
