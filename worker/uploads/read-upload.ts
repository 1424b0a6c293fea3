import { limits } from '../../pipeline/limits.ts';
import {
  type RememberedReading,
  readRemembering,
} from '../../pipeline/mapping/read-remembering.ts';
import { rememberTables } from '../../pipeline/mapping/remember-tables.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Corrections } from '../../pipeline/model/corrections.ts';
import { withIndicators } from '../../pipeline/model/with-indicators.ts';
import { normalise, type Reading } from '../../pipeline/normalise.ts';
import { checkScale } from '../../pipeline/scale/check-scale.ts';
import type { Upload } from '../database/upload-row.ts';
import type { Platform } from '../platform.ts';
import { releaseLists } from '../publication/release-lists.ts';
import { findFamilies, keepReading } from './keep-reading.ts';
import { createProgressWriter } from './progress.ts';
import { recallFor, shapeId } from './recall-for.ts';
import { loadCorrections } from './stored-corrections.ts';

/**
 * Reads the bytes and keeps what was understood: first the objects, then the row that names them.
 * Throws on faults of the platform only; bad data is a result.
 */
export const readUpload = async (
  upload: Upload,
  lease: string,
  platform: Platform,
): Promise<void> => {
  const { database, storage, now } = platform;
  const corrections = await loadCorrections(upload, storage);
  const published = releaseLists(await platform.readers.currentRelease());
  const found = await readBytes(upload, lease, { corrections, lists: published }, platform);
  const lists = withIndicators(published, found.reading.proposed);
  const reading = await checkAgainstPublished(found.reading, lists, platform);
  const read = { ...found, reading };
  const kept = await keepReading(upload.id, read, { corrections, lists }, storage);
  await rememberReading(upload.id, lease, reading, platform);
  const base = await database.releases.currentId();
  const status = reading.refused ? 'refused' : 'needs-review';
  const result = { ...kept, status, counts: reading.counts, base } as const;
  await database.uploads.finish(upload.id, lease, result, now().toISOString());
};

/** Held against what is published of the same indicators. */
const checkAgainstPublished = async (
  reading: Reading,
  lists: CodeLists,
  { readers }: Platform,
): Promise<Reading> => {
  const families = new Set(findFamilies(reading, lists));
  const current = await readers.currentRelease();
  const files = (current?.files ?? []).filter(({ family }) => families.has(family));
  const published = await Promise.all(files.map((file) => readers.readFamily(file)));
  return checkScale(reading, published.flat(), lists);
};

/** What a reading is told beside the bytes. */
interface ReadWith {
  readonly corrections: Corrections;
  readonly lists: CodeLists;
}

const readBytes = async (
  upload: Upload,
  lease: string,
  { corrections, lists }: ReadWith,
  platform: Platform,
): Promise<RememberedReading> => {
  const progress = createProgressWriter(upload.id, lease, platform);
  const read = async (remembered: Corrections['columns']): Promise<Reading> => {
    const source = await platform.storage.open(upload.object);
    if (source === null) throw new Error(`missing object: ${upload.object}`);
    return normalise(
      { name: upload.name, bytes: source.body },
      {
        hints: upload.hints,
        lists,
        upload: upload.id,
        today: platform.now().toISOString().slice(0, 10),
        mostObservations: limits.observations,
        corrections,
        remembered,
        onProgress: progress.report,
      },
    );
  };
  const found = await readRemembering(
    read,
    (reading) => recallFor(reading, lists, platform),
    corrections,
  );
  await progress.settle();
  return found;
};

/** For the next file of this shape, as soon as this one is published. */
const rememberReading = async (
  id: string,
  lease: string,
  { refused, tables, provenance }: Reading,
  { database }: Platform,
): Promise<void> => {
  const kept = refused ? [] : rememberTables(tables);
  const shapes = await Promise.all(
    kept.map(async (table) => ({ shape: await shapeId(table.shape), table })),
  );
  const period = tables.find((table) => table.period !== null)?.period ?? null;
  await database.mappings.keep(id, lease, shapes, { title: provenance.title, period });
};
