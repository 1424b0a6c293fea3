import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  ask,
  createClient,
  createToken,
  listKeys,
  readJson,
  readObservationsOf,
} from './client.ts';
import { freshStore } from './fresh-store.ts';
import { createPci, pci2018, pciHints } from './samples.ts';

beforeEach(freshStore);
const signIn = async () => createClient(await createToken('staff'));

describe('from a file to published figures', () => {
  it('receives, reads, shows what would change, publishes and answers', async () => {
    const client = await signIn();
    const received = await client.upload(pci2018, pciHints);
    expect(received.status).toBe(202);
    const receipt = await readJson(received);
    expect(receipt).toMatchObject({
      status: 'received',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const id = received.headers.get('location')?.split('/').at(-1) ?? '';
    expect(receipt).toMatchObject({ id });

    expect(await client.read(id)).toMatchObject({
      status: 'needs-review',
      counts: { observations: 2, errors: 0 },
      changes: { added: 2, changed: 0, withdrawn: 0 },
      tables: [{ rows: 2 }],
      issues: [],
    });
    const understood = await client.send('GET', `/api/uploads/${id}/observations`);
    expect(await readJson(understood)).toMatchObject({
      observations: [
        { geography: 'ha-noi', value: 65.4, cell: 'C3', period: { label: '2018' } },
        { geography: 'quang-ninh', value: 70.36, cell: 'C2' },
      ],
    });
    expect(await readJson(await ask('/api/catalog'))).toMatchObject({
      release: null,
      indicators: [],
    });

    const published = await client.publish(id, 'PCI 2018');
    expect(published.status).toBe(201);
    const catalog = await readJson(await ask('/api/catalog'));
    expect(catalog).toMatchObject({
      ...(await readJson(published)),
      parent: null,
      indicators: [{ id: 'pci', geographies: ['ha-noi', 'quang-ninh'], bases: ['63', '34'] }],
    });
    expect(await readObservationsOf('?indicator=pci&geography=ha-noi')).toMatchObject([
      { geography: 'ha-noi', value: 65.4, upload: id, cell: 'C3', preferred: true },
    ]);
    expect(await client.read(id)).toMatchObject({ status: 'published', changes: null });
  });

  it('withdraws by a new release and restores the old one', async () => {
    const client = await signIn();
    const first = await client.submit(pci2018, pciHints);
    const old = await readJson(await client.publish(first));
    const second = await client.submit(createPci(2019, { 'Hà Nội': '68.80' }), pciHints);
    await client.publish(second);
    expect(await readObservationsOf('')).toHaveLength(3);

    const withdrawn = await client.withdraw(first);
    expect([withdrawn.status, await readJson(withdrawn)]).toMatchObject([
      200,
      { status: 'withdrawn' },
    ]);
    expect(await readObservationsOf('')).toMatchObject([{ period: { end: 2019 } }]);
    expect(await client.read(first)).toMatchObject({ status: 'withdrawn' });
    expect((await client.withdraw(first)).status).toBe(409);

    const restored = await client.send('POST', `/api/releases/${old.release}/restore`, {
      reason: 'x',
    });
    expect(restored.status).toBe(201);
    expect(await readObservationsOf('')).toHaveLength(2);
    expect(await client.read(first)).toMatchObject({ status: 'published' });
    expect(await client.read(second)).toMatchObject({ status: 'withdrawn' });
    expect(await readObservationsOf(`?release=${old.release}`)).toHaveLength(2);
  });

  it('says who changed what, when and why', async () => {
    const client = await signIn();
    const id = await client.submit(pci2018, pciHints);
    await client.publish(id, 'vì đúng');
    await client.withdraw(id);
    const { releases } = await readJson(await ask('/api/releases'));
    expect(releases).toMatchObject([
      { number: 2, change: { kind: 'withdraw', subject: id, withdrawn: 2 } },
      { number: 1, reason: 'vì đúng', by: 'test staff', change: { kind: 'publish', added: 2 } },
    ]);
    const { audit } = await readJson(await client.send('GET', '/api/audit'));
    expect(audit).toMatchObject([
      { action: 'withdraw', subject: id, who: 'test staff' },
      { action: 'publish', subject: id, reason: 'vì đúng' },
      { action: 'upload', subject: id },
    ]);
  });

  it('makes the same files of the same figures, whichever way they came', async () => {
    const client = await signIn();
    const id = await client.submit(pci2018, pciHints);
    await client.publish(id);
    const before = await readJson(await ask('/api/catalog'));
    await client.withdraw(id);
    await client.submit(pci2018, pciHints);
    expect((await client.publish(id)).status).toBe(201);
    const after = await readJson(await ask('/api/catalog'));
    expect(after.release).not.toBe(before.release);
    expect(after.indicators).toEqual(before.indicators);
  });

  it('keeps the bytes as they came', async () => {
    const client = await signIn();
    await client.submit(pci2018, pciHints);
    const [key] = await listKeys('uploads/');
    const object = await env.STORAGE.get(key ?? '');
    expect(await object?.text()).toBe(pci2018);
  });
});

describe('the same file again', () => {
  it('is the same upload, and its second copy is not kept', async () => {
    const client = await signIn();
    const id = await client.submit(pci2018, pciHints);
    const again = await client.upload(pci2018, { publisher: 'vcci', dataset: 'vcci-pci' });
    expect([again.status, await readJson(again)]).toMatchObject([
      200,
      { id, status: 'needs-review' },
    ]);
    expect(await listKeys('uploads/')).toHaveLength(1);
  });

  it('is another upload with other hints', async () => {
    const client = await signIn();
    const ids = [
      await client.submit(pci2018, pciHints),
      await client.submit(pci2018, { dataset: 'b' }),
    ];
    expect(new Set(ids).size).toBe(2);
  });

  it('is read again after it was withdrawn or refused', async () => {
    const client = await signIn();
    const id = await client.submit(pci2018, pciHints);
    await client.withdraw(id);
    const again = await client.upload(pci2018, pciHints);
    expect([again.status, await readJson(again)]).toMatchObject([200, { id, status: 'received' }]);
    expect(await client.read(id)).toMatchObject({ status: 'needs-review' });
    expect(await listKeys('uploads/')).toHaveLength(1);

    const refused = await client.submit('không có bảng nào\n');
    expect(await client.read(refused)).toMatchObject({ status: 'refused' });
    const retried = await client.upload('không có bảng nào\n');
    expect([retried.status, await readJson(retried)]).toMatchObject([200, { id: refused }]);
    expect(await client.read(refused)).toMatchObject({ status: 'refused' });
  });
});
