import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** Rows of a CSV file in the material beside the project, or null where there is none. */
export const readSharedRows = (path: string): Record<string, string>[] | null => {
  const file = `../shared/${path}`;
  if (!existsSync(file)) {
    console.log(`${file} is not here: the tests that need it are skipped`);
    return null;
  }
  return Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
};
