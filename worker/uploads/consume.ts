import type { Platform } from '../platform.ts';
import { readReadingMessage, unreadQueue } from '../queue.ts';
import { leaseMilliseconds } from './lease.ts';
import { readUpload } from './read-upload.ts';

const mostAttempts = 5;

/** Messages "read this upload", one after the other. */
export const consumeReading = async (batch: MessageBatch, platform: Platform): Promise<void> => {
  for (const message of batch.messages) {
    const reading = readReadingMessage(message.body);
    if (reading === null) message.ack();
    else if (batch.queue === unreadQueue) await giveUp(reading.upload, message, platform);
    else await readOnce(reading.upload, message, platform);
  }
};

/** The queue tried often enough: the uploader is told. */
const giveUp = async (id: string, message: Message, { database, now }: Platform): Promise<void> => {
  const at = now();
  await database.uploads.fail(id, at.getTime(), at.toISOString());
  message.ack();
};

const readOnce = async (id: string, message: Message, platform: Platform): Promise<void> => {
  const { database, createKey, now } = platform;
  const lease = createKey();
  const start = now().getTime();
  const upload = await database.uploads.claim(id, lease, start, start + leaseMilliseconds);
  // Somebody else reads it, or it is read already.
  if (upload === null) return message.ack();
  try {
    if (upload.attempts > mostAttempts) throw new Error(`gave up after ${mostAttempts} attempts`);
    await readUpload(upload, lease, platform);
    message.ack();
  } catch (cause) {
    console.error(`reading ${id} failed, attempt ${upload.attempts}:`, cause);
    await database.uploads.giveBack(id, lease);
    if (upload.attempts >= mostAttempts) await giveUp(id, message, platform);
    else message.retry();
  }
};
