import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { chance } from '../../worker/chance.ts';
import { createPlatform, type Platform } from '../../worker/platform.ts';
import { publishUpload } from '../../worker/publication/publish-upload.ts';
import type { ReadingMessage } from '../../worker/queue.ts';
import type { Storage } from '../../worker/storage.ts';
import { consumeReading } from '../../worker/uploads/consume.ts';
import { receiveUpload } from '../../worker/uploads/receive.ts';
import { sweep } from '../../worker/uploads/sweep.ts';
import { listKeys } from './client.ts';
import { freshStore } from './fresh-store.ts';
import { pci2018, pciHints } from './samples.ts';

beforeEach(freshStore);

const person = { name: 'test', role: 'staff', by: 'token' } as const;
const fault = new Error('out of order');

/** A platform whose queue loses everything, and with some of its storage replaced. */
const createBroken = (storage: Partial<Storage> = {}): Platform & { readonly sent: string[] } => {
  const whole = createPlatform(env, chance);
  const sent: string[] = [];
  const send = async (upload: string): Promise<void> => void sent.push(upload);
  return { ...whole, queue: { send }, storage: { ...whole.storage, ...storage }, sent };
};

const receive = (platform: Platform) => {
  const bytes = new TextEncoder().encode(pci2018);
  const body = new Blob([bytes]).stream();
  const file = { name: 'pci.csv', length: bytes.length, body, hints: pciHints, awaits: false };
  return receiveUpload(file, person, platform);
};

const receiveId = async (platform: Platform): Promise<string> => {
  const received = await receive(platform);
  if (!received.ok) throw new Error(received.problem.code);
  return received.value.id;
};

/** Delivers one message and says what became of it. */
const deliver = async (upload: string, platform: Platform, queue = 'doi-sanh-reading') => {
  const message = { id: 'm', timestamp: new Date(), attempts: 1, body: { upload } };
  const batch = createMessageBatch<ReadingMessage>(queue, [message]);
  const context = createExecutionContext();
  await consumeReading(batch, platform);
  return getQueueResult(batch, context);
};

const statusOf = async (id: string, { database }: Platform) =>
  (await database.uploads.find(id))?.status;

/** Fails the first `times` times. */
const failing = <A extends readonly unknown[], R>(
  times: number,
  work: (...args: A) => Promise<R>,
): ((...args: A) => Promise<R>) => {
  let left = times;
  return (...args) => {
    left -= 1;
    return left >= 0 ? Promise.reject(fault) : work(...args);
  };
};

describe('what the queue lost', () => {
  it('is found by the sweep', async () => {
    const platform = createBroken();
    const id = await receiveId({ ...platform, queue: { send: () => Promise.reject(fault) } });
    expect(await statusOf(id, platform)).toBe('received');
    await sweep(platform);
    expect(platform.sent).toEqual([id]);
    await deliver(id, platform);
    expect(await statusOf(id, platform)).toBe('needs-review');
    await sweep(platform);
    expect(platform.sent).toEqual([id]);
  });

  it('is also what a reader left behind when it died, once its lease ran out', async () => {
    const platform = createBroken();
    const id = await receiveId(platform);
    const start = Date.now();
    await platform.database.uploads.claim(id, 'dead', start, start + 60_000);
    const later = { ...platform, now: () => new Date(start + 61_000), sent: [] };
    expect(await sweep(platform)).toBe(0);
    await deliver(id, platform);
    expect(await statusOf(id, platform)).toBe('reading');
    expect(await sweep(later)).toBe(1);
    await deliver(id, later);
    expect(await statusOf(id, platform)).toBe('needs-review');
  });

  it('does nothing when a message comes twice or names nothing', async () => {
    const platform = createBroken();
    const id = await receiveId(platform);
    await deliver(id, platform);
    const before = await platform.database.uploads.find(id);
    expect(await deliver(id, platform)).toMatchObject({ retryMessages: [], explicitAcks: ['m'] });
    expect(await platform.database.uploads.find(id)).toEqual(before);
    expect(await deliver('nothing', platform)).toMatchObject({ explicitAcks: ['m'] });
  });
});

describe('a fault of storage', () => {
  it('while receiving keeps nothing, and the next upload works', async () => {
    const whole = createBroken();
    const platform = createBroken({ putStream: failing(1, whole.storage.putStream) });
    await expect(receive(platform)).rejects.toThrow('out of order');
    expect(await listKeys('')).toEqual([]);
    expect(await receive(platform)).toMatchObject({ ok: true, value: { isNew: true } });
  });

  it('while the row is written keeps nothing', async () => {
    const platform = createBroken();
    const uploads = { ...platform.database.uploads, insert: () => Promise.reject(fault) };
    const broken = { ...platform, database: { ...platform.database, uploads } };
    await expect(receive(broken)).rejects.toThrow('out of order');
    expect(await listKeys('')).toEqual([]);
  });

  it('while reading is tried again', async () => {
    const whole = createBroken();
    const platform = createBroken({ put: failing(1, whole.storage.put) });
    const id = await receiveId(platform);
    expect(await deliver(id, platform)).toMatchObject({ retryMessages: [{ msgId: 'm' }] });
    expect(await statusOf(id, platform)).toBe('received');
    expect(await deliver(id, platform)).toMatchObject({ retryMessages: [] });
    expect(await statusOf(id, platform)).toBe('needs-review');
  });

  it('that stays is told to the uploader; the file can be sent again', async () => {
    const platform = createBroken({ put: () => Promise.reject(fault) });
    const id = await receiveId(platform);
    for (let tries = 0; tries < 5; tries += 1) await deliver(id, platform);
    expect(await statusOf(id, platform)).toBe('failed');
    const whole = createBroken();
    expect(await receive(whole)).toMatchObject({ value: { id, isNew: false, status: 'received' } });
    await deliver(id, whole);
    expect(await statusOf(id, whole)).toBe('needs-review');
  });

  it('that the queue gave up on is told to the uploader', async () => {
    const platform = createBroken();
    const id = await receiveId(platform);
    await deliver(id, platform, 'doi-sanh-unread');
    expect(await statusOf(id, platform)).toBe('failed');
  });

  it.each([1, 2])('while publishing (write %i) changes nothing that readers see', async (write) => {
    const whole = createBroken();
    const id = await receiveId(whole);
    await deliver(id, whole);
    let writes = 0;
    const put: Storage['put'] = (key, body) => {
      writes += 1;
      return writes === write ? Promise.reject(fault) : whole.storage.put(key, body);
    };
    const platform = createBroken({ put });
    await expect(publishUpload(id, 'x', person, platform)).rejects.toThrow('out of order');
    expect(await whole.readers.currentRelease()).toBeNull();
    expect(await statusOf(id, whole)).toBe('needs-review');
    expect(await publishUpload(id, 'x', person, platform)).toMatchObject({ ok: true });
    expect(await whole.readers.currentRelease()).toMatchObject({ number: 1 });
  });
});
