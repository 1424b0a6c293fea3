import type { Platform } from '../platform.ts';

const turnMilliseconds = 15_000;
const mostWaiting = 20_000;

/**
 * Lets one builder work at a time, so that fifty at once do not derive the same family fifty times
 * over. Only saves work: a turn that runs out or is never given changes nothing, the swap decides.
 */
export const withTurn = async <T>(platform: Platform, work: () => Promise<T>): Promise<T> => {
  const holder = platform.createKey();
  await waitForTurn(holder, platform);
  try {
    return await work();
  } finally {
    await platform.database.releases.endTurn(holder);
  }
};

const waitForTurn = async (holder: string, { database, now }: Platform): Promise<void> => {
  const start = now().getTime();
  for (;;) {
    const time = now().getTime();
    if (await database.releases.takeTurn(holder, time, time + turnMilliseconds)) return;
    if (time - start > mostWaiting) return;
    await scheduler.wait(pauseOf(holder));
  }
};

/** 50 to 305 ms: each holder keeps its own pace, so that they do not ask in step. */
const pauseOf = (holder: string): number => 50 + (Number.parseInt(holder.slice(0, 2), 16) || 0);
