import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';

const tables = ['uploads', 'mappings', 'releases', 'data_files', 'tokens', 'audit'];

/** Empty tables and no objects. Messages still on their way find nothing to do. */
export const freshStore = async (): Promise<void> => {
  await applyD1Migrations(env.DATABASE, env.MIGRATIONS);
  await env.DATABASE.batch([
    ...tables.map((table) => env.DATABASE.prepare(`DELETE FROM ${table}`)),
    env.DATABASE.prepare('UPDATE current_release SET id = NULL'),
    env.DATABASE.prepare('UPDATE publication_turn SET holder = NULL'),
  ]);
  const { objects } = await env.STORAGE.list();
  await env.STORAGE.delete(objects.map(({ key }) => key));
};
