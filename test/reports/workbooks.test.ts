import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readReport } from '../pipeline/read-report.ts';
import { describeGolden, readHints, readLists } from './describe-golden.ts';
import { type Format, type Workbook, workbookSchema, writeWorkbook } from './write-workbook.ts';

/*
 * A folder with a workbook.json is a test: the workbook is written in each of its formats and must be
 * understood alike in all of them, as expected.json has it. UPDATE=1 writes that anew from the first.
 */
const root = fileURLToPath(new URL('.', import.meta.url));
const folders = readdirSync(root).filter((name) => existsSync(`${root}${name}/workbook.json`));

/** What differs by format and means nothing: the file's ending, how a number is shown, HTML's sheets. */
const meaning = (found: object, { file, sheets }: Workbook, format: Format): string => {
  const alike = JSON.stringify({ format, found }, null, 2)
    .replaceAll(new RegExp(`${file}\\.\\w+`, 'g'), file)
    .replaceAll(/ \| “[^”]*”/g, '');
  return format === 'html' ? alike.replaceAll(`"${sheets[0]?.name}!`, '"').replaceAll(` ${sheets[0]?.name}!`, ' ') : alike;
};

describe('workbooks beside what must be understood of them', () => {
  it.each(folders)('%s', async (name) => {
    const folder = root + name;
    const workbook = v.parse(
      workbookSchema,
      JSON.parse(readFileSync(`${folder}/workbook.json`, 'utf8')),
    );
    const [hints, lists] = [readHints(folder), readLists(folder)];
    const path = `${folder}/expected.json`;
    for (const [i, format] of workbook.formats.entries()) {
      const file = `${workbook.file}.${format}`;
      const bytes = writeWorkbook(workbook, format);
      const found = describeGolden(await readReport(bytes, { name: file, hints, lists }));
      if (process.env.UPDATE && i === 0) writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
      expect(meaning(found, workbook, format)).toEqual(
        meaning(JSON.parse(readFileSync(path, 'utf8')), workbook, format),
      );
    }
  });
});
