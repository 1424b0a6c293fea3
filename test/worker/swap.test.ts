import { env } from 'cloudflare:workers';
import { beforeEach, expect, it } from 'vitest';
import { chance } from '../../worker/chance.ts';
import { createPlatform, type Platform } from '../../worker/platform.ts';
import { publishUpload } from '../../worker/publication/publish-upload.ts';
import { createClient, createToken, readObservationsOf } from './client.ts';
import { freshStore } from './fresh-store.ts';
import { createPci, pciHints } from './samples.ts';

beforeEach(freshStore);

const person = { name: 'test', role: 'staff', by: 'token' } as const;

/** Everybody may build at once: only the swap keeps them apart. */
const createUnordered = (): Platform => {
  const platform = createPlatform(env, chance);
  const releases = { ...platform.database.releases, takeTurn: async () => true };
  return { ...platform, database: { ...platform.database, releases } };
};

it('the swap alone loses nothing: whoever comes second builds on the first', async () => {
  const client = createClient(await createToken('staff'));
  const ids: string[] = [];
  for (let year = 2010; year < 2018; year += 1)
    ids.push(await client.submit(createPci(year, { 'Hà Nội': '60.5' }), pciHints));
  const platform = createUnordered();
  const results = await Promise.all(ids.map((id) => publishUpload(id, 'x', person, platform)));
  expect(results.map(({ ok }) => ok)).toEqual(ids.map(() => true));
  expect(await readObservationsOf('')).toHaveLength(ids.length);
});

it('an upload that is withdrawn while its release is built is not published', async () => {
  const client = createClient(await createToken('staff'));
  const id = await client.submit(createPci(2018, { 'Hà Nội': '60.5' }), pciHints);
  const whole = createPlatform(env, chance);
  const storage = {
    ...whole.storage,
    put: async (key: string, body: string | Uint8Array<ArrayBuffer>): Promise<void> => {
      await whole.database.uploads.withdraw(id, 'somebody', 'x', '2026-01-01');
      await whole.storage.put(key, body);
    },
  };
  const result = await publishUpload(id, 'x', person, { ...whole, storage });
  expect(result).toMatchObject({ ok: false, problem: { code: 'wrong-status' } });
  expect(await whole.readers.currentRelease()).toBeNull();
});
