import type { Platform } from '../platform.ts';
import { writeHex } from '../sha256.ts';

/** Bytes that lie in storage now, under a key that needed no hash beforehand. */
export interface KeptBytes {
  readonly object: string;
  readonly sha256: string;
}

/**
 * Streams exactly `length` bytes into storage while hashing them; memory holds one chunk at a time.
 * Null, and nothing kept, when the body has more or fewer bytes than announced.
 */
export const keepBytes = async (
  body: ReadableStream<Uint8Array>,
  length: number,
  metadata: Readonly<Record<string, string>>,
  { storage, createKey }: Pick<Platform, 'storage' | 'createKey'>,
): Promise<KeptBytes | null> => {
  const object = `uploads/${createKey()}`;
  const { readable, writable } = new FixedLengthStream(length);
  const digest = new crypto.DigestStream('SHA-256');
  // Of a body that ended wrong nobody asks for the hash.
  digest.digest.catch(() => undefined);
  const writers = [digest.getWriter(), writable.getWriter()];
  const stored = storage.putStream(object, readable, metadata);
  // Storage that gives up stops reading: without this the copy would wait for it for ever.
  stored.catch((cause) => abort(writers, cause));
  const [copied, kept] = await Promise.allSettled([copy(body, length, writers), stored]);
  if (copied.status === 'fulfilled' && kept.status === 'fulfilled' && copied.value)
    return { object, sha256: writeHex(await digest.digest) };
  await storage.remove(object);
  if (copied.status === 'rejected') throw copied.reason;
  if (kept.status === 'rejected' && copied.value) throw kept.reason;
  return null;
};

type Writer = WritableStreamDefaultWriter<Uint8Array>;

const abort = (writers: readonly Writer[], cause: unknown) =>
  Promise.allSettled(writers.map((writer) => writer.abort(cause)));

/** True when all `length` bytes were there; on a wrong length the writers are aborted. */
const copy = async (
  body: ReadableStream<Uint8Array>,
  length: number,
  writers: readonly Writer[],
): Promise<boolean> => {
  let left = length;
  for await (const chunk of body) {
    left -= chunk.byteLength;
    if (left < 0) break;
    await Promise.all(writers.map((writer) => writer.write(chunk)));
  }
  if (left === 0) await Promise.all(writers.map((writer) => writer.close()));
  else await abort(writers, new Error(`wrong length: ${length}`));
  return left === 0;
};
