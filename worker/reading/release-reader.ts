import type { Database } from '../database/database.ts';
import {
  readStoredRelease,
  releaseKey,
  type StoredRelease,
} from '../publication/release-schema.ts';
import type { Storage } from '../storage.ts';
import { type BoundedCache, createBoundedCache } from './bounded-cache.ts';

const mostReleases = 8;

export interface ReleaseReader {
  /** What readers see now; asks the database each time. Null before the first release. */
  readonly currentRelease: () => Promise<StoredRelease | null>;
  /** One that was current once; null when there is none of that id. */
  readonly release: (id: string) => Promise<StoredRelease | null>;
}

export type ReleaseCache = BoundedCache<StoredRelease>;
export const createReleaseCache = (): ReleaseCache => createBoundedCache(mostReleases);

export const createReleaseReader = (
  storage: Storage,
  { releases }: Pick<Database, 'releases'>,
  cache: ReleaseCache,
): ReleaseReader => {
  const load = async (id: string): Promise<StoredRelease> => {
    const known = cache.get(id);
    if (known !== undefined) return known;
    const text = await storage.readText(releaseKey(id));
    if (text === null) throw new Error(`missing release: ${id}`);
    const release = readStoredRelease(text);
    cache.set(id, release, 1);
    return release;
  };
  return {
    currentRelease: async () => {
      const id = await releases.currentId();
      return id === null ? null : load(id);
    },
    // A release that lost the swap lies in storage too, but never was one.
    release: async (id) => {
      const isKnown = cache.get(id) !== undefined || (await releases.find(id)) !== null;
      return isKnown ? load(id) : null;
    },
  };
};
