import * as v from 'valibot';
import type { Corrections } from '../../pipeline/model/corrections.ts';
import type { Reading } from '../../pipeline/normalise.ts';
import type { Prose } from '../../pipeline/prose/prose.ts';
import { countProse } from '../../pipeline/prose/prose-json.ts';
import { hashSha256 } from '../sha256.ts';
import type { Storage } from '../storage.ts';
import type { Understood } from './understood.ts';

/** The texts of a reading, and what a person had said of their figures when it was read. */
export interface StoredProse extends Required<Pick<Corrections, 'accepted' | 'droppedFigures'>> {
  readonly texts: readonly Prose[];
}

/** Keeps the texts beside what was understood; null for a file without prose. */
export const keepProse = async (
  id: string,
  { proses }: Reading,
  { accepted = [], droppedFigures = [] }: Corrections,
  storage: Storage,
): Promise<Understood['prose']> => {
  if (proses.length === 0) return null;
  const stored: StoredProse = { texts: proses, accepted, droppedFigures };
  const text = JSON.stringify(stored);
  const object = `revisions/${id}/${(await hashSha256(text)).slice(0, 16)}.prose.json`;
  await storage.put(object, text);
  return { object, counts: countProse(proses, stored) };
};

const isStored = (value: unknown): value is StoredProse => v.is(shape, value);

/** Only this file writes such objects: what lies within is as `keepProse` had it. */
const shape = v.looseObject({
  texts: v.array(
    v.looseObject({
      sheet: v.nullable(v.string()),
      text: v.string(),
      proposals: v.array(v.unknown()),
    }),
  ),
  accepted: v.array(v.unknown()),
  droppedFigures: v.array(v.string()),
});

/** Throws when the object is gone or not ours: then the store is broken, not the data. */
export const loadProse = async (key: string, storage: Storage): Promise<StoredProse> => {
  const text = await storage.readText(key);
  const stored: unknown = text === null ? null : JSON.parse(text);
  if (!isStored(stored)) throw new Error(`missing object: ${key}`);
  return stored;
};
