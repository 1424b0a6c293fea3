import { env } from 'cloudflare:workers';
import { parquetMetadata } from 'hyparquet';
import { beforeEach, describe, expect, it } from 'vitest';
import { readByteRange } from '../../worker/reading/byte-range.ts';
import { hashSha256 } from '../../worker/sha256.ts';
import { ask, createClient, createToken, listKeys } from './client.ts';
import { freshStore } from './fresh-store.ts';
import { pci2018, pciHints } from './samples.ts';

beforeEach(freshStore);

/** Publishes a report and returns the path of its file. */
const publishFile = async (): Promise<string> => {
  const client = createClient(await createToken('staff'));
  await client.publish(await client.submit(pci2018, pciHints));
  const [key] = await listKeys('data/');
  return `/${key}`;
};

const range = (path: string, header: string, more: Record<string, string> = {}) =>
  ask(path, { headers: { range: header, ...more } });

describe('a data file', () => {
  it('is what its name says, for ever: two figures on either basis', async () => {
    const path = await publishFile();
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const bytes = await answer.arrayBuffer();
    expect(`/data/${await hashSha256(new Uint8Array(bytes))}.parquet`).toBe(path);
    expect(Number(parquetMetadata(bytes).num_rows)).toBe(4);
    const etag = answer.headers.get('etag') ?? '';
    const again = await ask(path, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('answers ranges as RFC 9110 has them', async () => {
    const path = await publishFile();
    const whole = await (await ask(path)).arrayBuffer();
    const size = whole.byteLength;
    const part = await range(path, 'bytes=4-9');
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 4-9/${size}`]);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(new Uint8Array(whole.slice(4, 10)));
    const tail = await range(path, 'bytes=-4');
    expect([tail.status, await tail.text()]).toEqual([206, 'PAR1']);
    const beyond = await range(path, `bytes=${size}-`);
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${size}`]);
    expect((await range(path, 'lines=1-2')).status).toBe(200);
    expect((await range(path, 'bytes=0-3', { 'if-range': '"another"' })).status).toBe(200);
  });

  it('is served only when a release names it', async () => {
    const orphan = 'a'.repeat(64);
    await env.STORAGE.put(`data/${orphan}.parquet`, 'x');
    expect((await ask(`/data/${orphan}.parquet`)).status).toBe(404);
    expect((await ask('/data/../uploads/x')).status).toBe(404);
  });
});

describe('a range header', () => {
  it.each([
    [null, { kind: 'all' }],
    ['bytes=0-0', { kind: 'part', offset: 0, length: 1 }],
    ['bytes=5-', { kind: 'part', offset: 5, length: 5 }],
    ['bytes=5-99', { kind: 'part', offset: 5, length: 5 }],
    ['bytes=-3', { kind: 'part', offset: 7, length: 3 }],
    ['bytes=-99', { kind: 'part', offset: 0, length: 10 }],
    ['bytes=-0', { kind: 'unsatisfiable' }],
    ['bytes=10-', { kind: 'unsatisfiable' }],
    ['bytes=3-2', { kind: 'all' }],
    ['bytes=0-1,3-4', { kind: 'all' }],
    ['bytes=-', { kind: 'all' }],
    ['bytes=x-y', { kind: 'all' }],
    ['items=0-1', { kind: 'all' }],
  ])('%s', (header, expected) => {
    expect(readByteRange(header, 10)).toEqual(expected);
  });
});
