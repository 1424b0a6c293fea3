import { createDatabase, type Database } from './database/database.ts';
import type { Env } from './env.ts';
import { createReadingQueue, type ReadingQueue } from './queue.ts';
import { createReaders, type Readers } from './reading/readers.ts';
import { createStorage, type Storage } from './storage.ts';

/** Time and chance, handed in by the entry. */
export interface Chance {
  readonly now: () => Date;
  /** A new unguessable text, for names of objects and leases. */
  readonly createKey: () => string;
}

/** Everything foreign that a request or a message works with. */
export interface Platform extends Chance {
  readonly database: Database;
  readonly storage: Storage;
  readonly queue: ReadingQueue;
  readonly readers: Readers;
}

export const createPlatform = (env: Env, chance: Chance): Platform => ({
  ...chance,
  database: createDatabase(env.DATABASE),
  storage: createStorage(env.STORAGE),
  queue: createReadingQueue(env.READING),
  readers: createReaders(env),
});
