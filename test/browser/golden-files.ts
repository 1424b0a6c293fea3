import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { noHints } from '../../dashboard/upload/hints.ts';
import { readHints } from '../reports/describe-golden.ts';
import { workbookSchema, writeWorkbook } from '../reports/write-workbook.ts';

const root = fileURLToPath(new URL('../reports/', import.meta.url));

/** A file of test/reports with what it was uploaded with. */
export interface GoldenFile {
  readonly folder: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly hints: typeof noHints;
}

/** Every file of test/reports, workbooks in each of their formats; without those read with other lists. */
export const goldenFiles = (): readonly GoldenFile[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !existsSync(`${root}${entry.name}/indicators.json`))
    .flatMap(({ name: folder }) =>
      filesOf(`${root}${folder}`).map((file) => ({
        ...file,
        folder,
        hints: { ...noHints, ...readHints(`${root}${folder}`) },
      })),
    );

const filesOf = (path: string): readonly Pick<GoldenFile, 'name' | 'bytes'>[] => {
  if (existsSync(`${path}/workbook.json`)) {
    const text = readFileSync(`${path}/workbook.json`, 'utf8');
    const workbook = v.parse(workbookSchema, JSON.parse(text));
    return workbook.formats.map((format) => ({
      name: `${workbook.file}.${format}`,
      bytes: writeWorkbook(workbook, format),
    }));
  }
  return readdirSync(path)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${path}/${name}`)) }));
};
