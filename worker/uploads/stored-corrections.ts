import { readCorrections } from '../../pipeline/corrections/read-corrections.ts';
import { type Corrections, noCorrections } from '../../pipeline/model/corrections.ts';
import type { Upload } from '../database/upload-row.ts';
import { hashSha256 } from '../sha256.ts';
import type { Storage } from '../storage.ts';

/** Keeps corrections beside the upload's revisions; the key comes from the content. */
export const keepCorrections = async (
  id: string,
  corrections: Corrections,
  storage: Storage,
): Promise<string> => {
  const text = JSON.stringify(corrections);
  const key = `revisions/${id}/${(await hashSha256(text)).slice(0, 16)}.corrections.json`;
  await storage.put(key, text);
  return key;
};

/** What a person said over the upload. */
export const loadCorrections = async (
  { corrected }: Pick<Upload, 'corrected'>,
  storage: Storage,
): Promise<Corrections> =>
  corrected === null ? noCorrections : loadSaid(corrected.object, storage);

/** The corrections of that key. Throws when they are gone: then the store is broken. */
export const loadSaid = async (object: string, storage: Storage): Promise<Corrections> => {
  const text = await storage.readText(object);
  if (text === null) throw new Error(`missing object: ${object}`);
  const read = readCorrections(JSON.parse(text));
  if (!read.ok) throw new Error(`broken object: ${object}: ${read.fault.en}`);
  return read.corrections;
};
