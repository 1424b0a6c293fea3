import type { Platform } from '../platform.ts';

/** Sends again what the queue lost: uploads that wait and nobody reads. Returns how many. */
export const sweep = async ({ database, queue, now }: Platform): Promise<number> => {
  const waiting = await database.uploads.waiting(now().getTime());
  for (const upload of waiting) await queue.send(upload);
  return waiting.length;
};
