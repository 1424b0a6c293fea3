import type { Progress } from '../database/upload-row.ts';
import type { Platform } from '../platform.ts';
import { leaseMilliseconds } from './lease.ts';

const interval = 1000;

/** Writes how far a reading is, and thereby keeps its lease: at most once a second. */
export const createProgressWriter = (
  id: string,
  lease: string,
  { database, now }: Platform,
): { readonly report: (progress: Progress) => void; readonly settle: () => Promise<void> } => {
  let last = now().getTime();
  let writing: Promise<void> = Promise.resolve();
  return {
    report: (progress) => {
      const at = now().getTime();
      if (at - last < interval) return;
      last = at;
      const write = () => database.uploads.renew(id, lease, at + leaseMilliseconds, progress);
      writing = writing.then(write).catch((cause) => console.warn(`no progress for ${id}:`, cause));
    },
    settle: () => writing,
  };
};
