import type { Person } from '../auth/person.ts';
import type { UploadStatus } from '../database/upload-row.ts';
import { type Result, refuse, succeed } from '../http/problem.ts';
import type { Platform } from '../platform.ts';
import { createContentId } from '../sha256.ts';
import { writeHints } from './hints.ts';
import { type KeptBytes, keepBytes } from './keep-bytes.ts';
import type { IncomingFile } from './read-incoming.ts';

export interface Receipt {
  readonly id: string;
  readonly sha256: string;
  readonly status: UploadStatus;
  readonly isNew: boolean;
}

/**
 * Keeps the bytes, writes the row, *then* sends the message: a lost message is found by the sweep, a
 * row without bytes cannot be. The same bytes with the same hints are the same upload.
 */
export const receiveUpload = async (
  file: IncomingFile,
  person: Person,
  platform: Platform,
): Promise<Result<Receipt>> => {
  const hints = writeHints(file.hints);
  const metadata = { name: encodeURIComponent(file.name), hints: encodeURIComponent(hints) };
  const kept = await keepBytes(file.body, file.length, metadata, platform);
  if (kept === null) return refuse('cut-short');
  const id = await createContentId(kept.sha256 + hints);
  const place = await placeUpload(file, hints, { ...kept, id }, person, platform);
  if (place !== 'known') await hurry(id, platform);
  const upload = await platform.database.uploads.find(id);
  if (upload === null) throw new Error(`upload lost: ${id}`);
  return succeed({ id, sha256: kept.sha256, status: upload.status, isNew: place === 'new' });
};

type Place = 'new' | 'again' | 'known';

/** The row for the bytes; bytes that no row names in the end are deleted. */
const placeUpload = async (
  file: IncomingFile,
  hints: string,
  { id, object, sha256 }: KeptBytes & { readonly id: string },
  person: Person,
  { database: { uploads }, storage, now }: Platform,
): Promise<Place> => {
  const at = now().toISOString();
  const { name, length: bytes, awaits } = file;
  const row = { id, sha256, hints, name, bytes, object, awaits };
  const before = await uploads.find(id);
  try {
    if (await uploads.insert({ ...row, uploadedBy: person.name, uploadedAt: at })) return 'new';
    const again = await uploads.receiveAgain(row, person.name, at);
    if (again) return 'again';
    if (awaits) await uploads.awaitCorrections(id, at);
    return 'known';
  } finally {
    const after = await uploads.find(id);
    const objects = [object, ...(before === null ? [] : [before.object])];
    const unnamed = objects.filter((key) => key !== after?.object);
    await Promise.all(unnamed.map((key) => storage.remove(key)));
  }
};

/** Sends the message; where the queue refuses, the sweep does it later. */
export const hurry = async (id: string, { queue }: Platform): Promise<void> => {
  try {
    await queue.send(id);
  } catch (cause) {
    console.warn(`queue refused ${id}; the sweep will find it:`, cause);
  }
};
