import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from './settings.ts';

const folder = join(root, 'data/reports');

const report = v.object({
  file: v.string(),
  dataset: v.string(),
  publisher: v.string(),
  publishedOn: v.exactOptional(v.string()),
  province: v.exactOptional(v.string()),
  period: v.exactOptional(v.string()),
  unit: v.exactOptional(v.string()),
});

/** A report that comes with the project, with what its uploader says about it. */
export interface Report {
  readonly file: string;
  readonly hints: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** The bundled reports, in the order in which they are published. */
export const readReports = async (): Promise<Report[]> => {
  const text = await readFile(join(folder, 'reports.json'), 'utf8');
  const list = v.parse(v.pipe(v.string(), v.parseJson(), v.array(report)), text);
  return Promise.all(
    list.map(async ({ file, ...hints }) => {
      const bytes = await readFile(join(folder, file));
      return { file, hints, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
};
