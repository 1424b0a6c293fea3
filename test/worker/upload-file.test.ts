import { beforeEach, expect, it } from 'vitest';
import { ask, createClient, createToken, readJson, readObservationsOf } from './client.ts';
import { freshStore } from './fresh-store.ts';
import { createPci, pci2018, pciHints } from './samples.ts';

beforeEach(freshStore);
const signIn = async () => createClient(await createToken('staff'));

it('hands staff the file as it was received, to be saved and never shown', async () => {
  const client = await signIn();
  const text = `\ufeff${pci2018}"<script>alert(1)</script>"\r\n`;
  const id = await client.submit(text, { ...pciHints, name: "báo cáo 'a'.html" });
  const answer = await client.send('GET', `/api/uploads/${id}/file`);
  expect(answer.status).toBe(200);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new TextEncoder().encode(text));
  const headers = [
    ['content-type', 'application/octet-stream'],
    ['content-disposition', "attachment; filename*=UTF-8''b%C3%A1o%20c%C3%A1o%20%27a%27.html"],
    ['x-content-type-options', 'nosniff'],
    ['cache-control', 'no-store'],
  ] as const;
  for (const [name, value] of headers) expect(answer.headers.get(name)).toBe(value);
  expect((await ask(`/api/uploads/${id}/file`)).status).toBe(401);
  expect((await client.send('GET', '/api/uploads/0000000000000000/file')).status).toBe(404);
});

it('tells which release brought an upload in', async () => {
  const client = await signIn();
  const id = await client.submit(pci2018, pciHints);
  expect(await client.read(id)).toMatchObject({ release: null, releaseNumber: null });
  const { release } = await readJson(await client.publish(id));
  const other = await client.submit(createPci(2017, { 'Hà Nội': '64.71' }), pciHints);
  await client.publish(other);
  expect(await client.read(id)).toMatchObject({ release, releaseNumber: 1 });
});

it('takes the new name of a file that is read again, without what nobody sees', async () => {
  const client = await signIn();
  const id = await client.submit('nothing\n', { name: 'first.csv' });
  expect(await client.read(id)).toMatchObject({ status: 'refused', name: 'first.csv' });
  await client.submit('nothing\n', { name: 'sec\u202eond\u200b.csv' });
  expect(await client.read(id)).toMatchObject({ name: 'second.csv' });
});

it('reads a parameter given twice as a list', async () => {
  const client = await signIn();
  await client.publish(await client.submit(pci2018, pciHints));
  const twice = await readObservationsOf('?geography=ha-noi&geography=quang-ninh');
  expect(twice).toEqual(await readObservationsOf('?geography=ha-noi,quang-ninh'));
  expect(twice).toHaveLength(2);
});

it.each([
  ['the tag alone', (tag: string) => tag],
  ['a list', (tag: string) => `"x", ${tag}`],
  ['the strong tag', (tag: string) => tag.replace('W/', '')],
  ['any', () => '*'],
])('says that a catalog has not changed for %s', async (_, write) => {
  const tag = (await ask('/api/catalog')).headers.get('etag') ?? '';
  const headers = { 'if-none-match': write(tag) };
  expect((await ask('/api/catalog', { headers })).status).toBe(304);
  expect((await ask('/api/catalog', { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
});
