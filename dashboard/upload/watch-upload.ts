import type { Upload } from './answers.ts';
import type { Answer } from './api.ts';

const firstPause = 300;
const longestPause = 2000;

/** Is the server still at work on it? */
export const isUnderWay = (upload: Upload): boolean =>
  upload.status === 'received' || upload.status === 'reading';

/**
 * Asks again and again until the reading has ended, at first every 300 ms and then less often, and
 * tells each answer. A lost network is told and tried again; a refusal ends it.
 */
export const watchUpload = async (
  ask: () => Promise<Answer<Upload>>,
  tell: (answer: Answer<Upload>) => void,
  signal: AbortSignal,
): Promise<void> => {
  for (let pause = firstPause; ; pause = Math.min(pause * 1.5, longestPause)) {
    const answer = await ask();
    if (signal.aborted) return;
    tell(answer);
    if (answer.ok ? !isUnderWay(answer.value) : answer.failure.kind !== 'network') return;
    await sleep(pause, signal);
    if (signal.aborted) return;
  }
};

const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
