import * as v from 'valibot';

const readingMessage = v.object({ upload: v.string() });

/** "Read this upload": the row in the database is the truth, the message only hurries. */
export type ReadingMessage = v.InferOutput<typeof readingMessage>;

/** The upload a message names, or null for a message that is not one of ours. */
export const readReadingMessage = (body: unknown): ReadingMessage | null => {
  const result = v.safeParse(readingMessage, body);
  return result.success ? result.output : null;
};

/** The queue of uploads whose reading failed again and again. */
export const unreadQueue = 'doi-sanh-unread';

/** The one file that touches the queue. */
export interface ReadingQueue {
  readonly send: (upload: string) => Promise<void>;
}

export const createReadingQueue = (queue: Queue<ReadingMessage>): ReadingQueue => ({
  send: async (upload) => {
    await queue.send({ upload });
  },
});
