import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** Every source file of the product, as a path from the project's root. */
export const sourceFiles = (): readonly string[] =>
  globSync('{pipeline,dashboard,worker,data}/**/*.{ts,tsx,js,json}')
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/(^|\/)(dist|node_modules|\.wrangler|\.store)\//.test(path))
    .filter((path) => !/tsconfig\.json$|^data\/.*\/|\.d\.ts$/.test(path))
    .sort();

export interface Import {
  readonly from: string;
  /** A path from the root for one of our own files, otherwise the package's name. */
  readonly to: string;
  readonly own: boolean;
}

const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** What a file imports, read by TypeScript's own parser: comments and strings cannot fool it. */
export const importsOf = (file: string): readonly Import[] => {
  if (file.endsWith('.json')) return [];
  return ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''))
    .map((specifier) =>
      specifier.startsWith('.')
        ? { from: file, to: posix.join(posix.dirname(file), specifier), own: true }
        : { from: file, to: packageName(specifier), own: false },
    );
};
