import { beforeEach, describe, expect, it } from 'vitest';
import { ask, createClient, createToken, readJson } from './client.ts';
import { freshStore } from './fresh-store.ts';
import { pciHints } from './samples.ts';

beforeEach(freshStore);

const report = 'Tỉnh,PCI 2018\nHà Nội,"65,40"\nQuảng Ninh,"70,36"\n';
const mended = { cells: [{ cell: 'B2', text: '65,41' }] };
const announced = { ...pciHints, corrections: 'follow' };

describe('a file whose corrections were announced', () => {
  it('is published by nobody until they come', async () => {
    const [sender, other] = await Promise.all(
      [1, 2].map(async () => createClient(await createToken('staff'))),
    );
    const id = await sender?.submit(report, announced);
    expect(await other?.read(`${id}`)).toMatchObject({
      status: 'needs-review',
      correctionsAwaited: expect.stringMatching(/^\d{4}-/),
    });
    const refused = await other?.publish(`${id}`);
    expect(refused?.status).toBe(409);
    expect(await refused?.text()).toContain('Phần sửa chưa tới');

    await sender?.send('PATCH', `/api/uploads/${id}`, mended);
    expect(await other?.read(`${id}`)).toMatchObject({ correctionsAwaited: null });
    expect((await other?.publish(`${id}`))?.status).toBe(201);
  });

  it('waits though the file was here before, and no longer once a person says none are needed', async () => {
    const client = createClient(await createToken('staff'));
    const id = await client.submit(report, pciHints);
    expect(await client.read(id)).toMatchObject({ correctionsAwaited: null });
    expect(await client.submit(report, announced)).toBe(id);
    expect((await client.publish(id)).status).toBe(409);
    // The same bytes from somebody who announces nothing change nothing in that.
    await client.submit(report, pciHints);
    expect((await client.publish(id)).status).toBe(409);
    await client.send('PATCH', `/api/uploads/${id}`, {});
    await client.read(id);
    expect((await client.publish(id)).status).toBe(201);
  });

  it('is no other upload, and what is published stays so', async () => {
    const client = createClient(await createToken('staff'));
    const id = await client.submit(report, pciHints);
    await client.publish(id);
    const again = await readJson(await client.upload(report, announced));
    expect(again).toMatchObject({ id, status: 'published' });
    expect(await client.read(id)).toMatchObject({ correctionsAwaited: null });
  });

  it('is announced in a form too, by that word alone', async () => {
    const token = await createToken('staff');
    const send = (corrections: string): Promise<Response> => {
      const body = new FormData();
      body.set('file', new File([report], 'a.csv'));
      body.set('corrections', corrections);
      return ask('/api/uploads', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body,
      });
    };
    const { id } = await readJson(await send('follow'));
    expect(await createClient(token).read(`${id}`)).toMatchObject({
      correctionsAwaited: expect.any(String),
    });
    expect((await send('{"cells":[]}')).status).toBe(400);
  });
});
