import { beforeEach, describe, expect, it } from 'vitest';
import { ask, createClient, createToken, readJson, readObservationsOf } from './client.ts';
import { freshStore } from './fresh-store.ts';
import { createPci, pci2018, pciHints } from './samples.ts';

beforeEach(freshStore);
const signIn = async () => createClient(await createToken('staff'));
const years = Array.from({ length: 50 }, (_, index) => 1975 + index);

describe('fifty at once', () => {
  it('publish side by side: every one lands, in one chain of releases', async () => {
    const client = await signIn();
    const ids: string[] = [];
    for (const year of years)
      ids.push(await client.submit(createPci(year, { 'Hà Nội': `${year - 1940}.5` }), pciHints));
    const answers = await Promise.all(ids.map((id) => client.publish(id)));
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 201));
    expect(await readObservationsOf('')).toHaveLength(50);
    const { releases } = await readJson(await ask('/api/releases'));
    expect(releases).toMatchObject(
      Array.from({ length: 50 }, (_, index) => ({ number: 50 - index })),
    );
  }, 120_000);

  it('publish the same upload: one lands', async () => {
    const client = await signIn();
    const id = await client.submit(pci2018, pciHints);
    const answers = await Promise.all(years.slice(0, 10).map(() => client.publish(id)));
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
  }, 60_000);

  it('send the same file: one upload, one copy', async () => {
    const client = await signIn();
    const answers = await Promise.all(years.map(() => client.upload(pci2018, pciHints)));
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([...Array.from({ length: 49 }, () => 200), 202]);
    const { uploads } = await readJson(await client.send('GET', '/api/uploads'));
    expect(uploads).toHaveLength(1);
  });
});
