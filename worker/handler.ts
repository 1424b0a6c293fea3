import { type AppSettings, createApp } from './app.ts';
import type { Env } from './env.ts';
import { createPlatform } from './platform.ts';
import type { ReadingMessage } from './queue.ts';
import { consumeReading } from './uploads/consume.ts';
import { sweep } from './uploads/sweep.ts';

/** The three ways in: a request, messages of the queue, the clock. */
export const createHandler = (settings: AppSettings) => {
  const app = createApp(settings);
  return {
    fetch: app.fetch,
    queue: (batch: MessageBatch<ReadingMessage>, env: Env): Promise<void> =>
      consumeReading(batch, createPlatform(env, settings)),
    scheduled: async (_: ScheduledController, env: Env): Promise<void> => {
      await sweep(createPlatform(env, settings));
    },
  };
};
