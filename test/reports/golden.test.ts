import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readReport } from '../pipeline/read-report.ts';
import { describeGolden, readHints, readLists } from './describe-golden.ts';

/*
 * A folder here is a test: the report, hints.json when it was uploaded with any, indicators.json when
 * it is read with some of its own beside those of the code lists, and expected.json, what must be
 * understood of it. `UPDATE=1 npx vitest run test/reports` writes expected.json anew:
 * read it before keeping it. Folders with a workbook.json are for workbooks.test.ts.
 */
const root = fileURLToPath(new URL('.', import.meta.url));

const findReport = (folder: string): string => {
  const file = readdirSync(folder).find((name) => !name.endsWith('.json'));
  if (file === undefined) throw new Error(`no report in ${folder}`);
  return file;
};

const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !existsSync(`${root}${entry.name}/workbook.json`))
  .map((entry) => entry.name);

describe('reports beside what must be understood of them', () => {
  it.each(folders)('%s', async (name) => {
    const folder = root + name;
    const file = findReport(folder);
    const bytes = new Uint8Array(readFileSync(`${folder}/${file}`));
    const [hints, lists] = [readHints(folder), readLists(folder)];
    const found = describeGolden(await readReport(bytes, { name: file, hints, lists }));
    const path = `${folder}/expected.json`;
    if (process.env.UPDATE) writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(path, 'utf8')));
    const inPieces = await readReport(bytes, { name: file, hints, lists, piece: 7 });
    expect(describeGolden(inPieces)).toEqual(found);
  });
});
