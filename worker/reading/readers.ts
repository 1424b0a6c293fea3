import { createDatabase } from '../database/database.ts';
import type { Env } from '../env.ts';
import { createStorage } from '../storage.ts';
import {
  createObservationsCache,
  createObservationsReader,
  type ObservationsReader,
} from './observations-reader.ts';
import { createReleaseCache, createReleaseReader, type ReleaseReader } from './release-reader.ts';

/** Everything a reader's request needs: releases and their observations. */
export type Readers = ReleaseReader & ObservationsReader;

const createCaches = () => ({
  releases: createReleaseCache(),
  observations: createObservationsCache(),
});

/** Immutable things, kept as long as the isolate that decoded them. */
const cachesByBucket = new WeakMap<R2Bucket, ReturnType<typeof createCaches>>();

export const createReaders = (env: Env): Readers => {
  const caches = cachesByBucket.get(env.STORAGE) ?? createCaches();
  cachesByBucket.set(env.STORAGE, caches);
  const storage = createStorage(env.STORAGE);
  return {
    ...createReleaseReader(storage, createDatabase(env.DATABASE), caches.releases),
    ...createObservationsReader(storage, caches.observations),
  };
};
