import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { startLocalRun } from './local-run.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    origin: string;
    token: string;
    chromium: string;
  }
}

/** One local run for all browser tests. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  if (!chromium.found) throw new Error(chromium.sentence);
  const run = await startLocalRun();
  project.provide('origin', run.origin);
  project.provide('token', run.token);
  project.provide('chromium', chromium.path);
  return run.stop;
}
