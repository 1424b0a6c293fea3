import { codeLists } from '../../pipeline/code-lists.ts';
import { writeObservations } from '../../pipeline/columns/write-observations.ts';
import { normalise, type Reading } from '../../pipeline/normalise.ts';
import type { Upload } from '../database/upload-row.ts';
import type { Platform } from '../platform.ts';
import { hashSha256 } from '../sha256.ts';
import { createProgressWriter } from './progress.ts';
import type { Understood } from './understood.ts';

/** Of the rows that hold no figures by their nature; `counts.ignored` says how many there are. */
const mostIgnored = 2000;

/**
 * Reads the bytes once and keeps what was understood: first the objects, then the row that names
 * them. Throws on faults of the platform only; bad data is a result.
 */
export const readUpload = async (
  upload: Upload,
  lease: string,
  platform: Platform,
): Promise<void> => {
  const { database, storage, now } = platform;
  const source = await storage.open(upload.object);
  if (source === null) throw new Error(`missing object: ${upload.object}`);
  const progress = createProgressWriter(upload.id, lease, platform);
  const reading = await normalise(
    { name: upload.name, bytes: source.body },
    {
      hints: upload.hints,
      lists: codeLists,
      upload: upload.id,
      today: now().toISOString().slice(0, 10),
      onProgress: progress.report,
    },
  );
  await progress.settle();
  const kept = await keepReading(upload.id, reading, platform);
  const base = await database.releases.currentId();
  const status = reading.refused ? 'refused' : 'needs-review';
  const result = { ...kept, status, counts: reading.counts, base } as const;
  await database.uploads.finish(upload.id, lease, result, now().toISOString());
};

/** Keys come from content: a second reader writes the same objects. */
const keepReading = async (
  id: string,
  reading: Reading,
  { storage }: Platform,
): Promise<{ readonly reading: string; readonly figures: string | null }> => {
  const text = JSON.stringify(createUnderstood(reading));
  const key = `revisions/${id}/${(await hashSha256(text)).slice(0, 16)}.json`;
  const figures = reading.refused ? null : await keepFigures(id, reading, storage);
  await storage.put(key, text);
  return { reading: key, figures };
};

const keepFigures = async (
  id: string,
  { observations }: Reading,
  storage: Platform['storage'],
): Promise<string> => {
  const bytes = new Uint8Array(writeObservations(observations, codeLists.geographies));
  const key = `revisions/${id}/${(await hashSha256(bytes)).slice(0, 16)}.parquet`;
  await storage.put(key, bytes);
  return key;
};

const createUnderstood = (reading: Reading): Understood => ({
  issues: [...reading.issues],
  tables: reading.tables,
  mapping: reading.mapping,
  counts: reading.counts,
  ignored: reading.ignored.slice(0, mostIgnored),
  families: findFamilies(reading),
  provenance: reading.provenance,
});

const findFamilies = ({ observations }: Reading): string[] => {
  const held = new Set(observations.map(({ indicator }) => indicator));
  const families = codeLists.indicators.filter(({ id }) => held.has(id)).map((i) => i.family);
  return [...new Set(families)].toSorted();
};
