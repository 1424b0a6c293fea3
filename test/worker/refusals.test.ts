import { beforeEach, describe, expect, it } from 'vitest';
import { ask, createClient, createToken, listKeys, readJson } from './client.ts';
import { freshStore } from './fresh-store.ts';
import { createPci, pci2018, pciHints } from './samples.ts';

beforeEach(freshStore);
const signIn = async () => createClient(await createToken('staff'));

const send = async (headers: HeadersInit, body: BodyInit | null, query = '?name=a.csv') => {
  const authorization = `Bearer ${await createToken('staff')}`;
  const all = new Headers(headers);
  all.set('authorization', authorization);
  return ask(`/api/uploads${query}`, { method: 'POST', headers: all, body });
};

const expectNothingKept = async (): Promise<void> => {
  expect(await listKeys('')).toEqual([]);
  const client = await signIn();
  expect(await readJson(await client.send('GET', '/api/uploads'))).toEqual({ uploads: [] });
};

/** A form with one file of that many bytes. */
const createForm = (bytes: number, fields: Readonly<Record<string, string>> = {}): FormData => {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], 'figures.csv'));
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

/** A body whose length nobody knows beforehand. */
const createStream = (text: string): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });

const megabyte = 1024 * 1024;

describe('who may not', () => {
  it('gets the same answer without a token and with a wrong one', async () => {
    const answers = await Promise.all([
      ask('/api/uploads'),
      ask('/api/uploads', { headers: { authorization: 'Bearer wrong' } }),
      ask('/api/uploads', { headers: { authorization: 'Basic d3Jvbmc=' } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
  });

  it('cannot write anything without signing in', async () => {
    const paths = [
      '/api/uploads',
      '/api/uploads/x/publish',
      '/api/releases/x/restore',
      '/api/tokens',
    ];
    const posts = paths.map((path) => ask(path, { method: 'POST', body: '{}' }));
    const deletes = ['/api/uploads/x', '/api/tokens/x'].map((path) =>
      ask(path, { method: 'DELETE' }),
    );
    const answers = await Promise.all([...posts, ...deletes, ask('/api/audit')]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401));
    await expectNothingKept();
  });

  it('makes tokens only as an admin, sees each once, and can revoke it', async () => {
    const [staff, admin] = [await signIn(), createClient(await createToken('admin'))];
    const wanted = { name: 'nightly', role: 'staff' };
    expect((await staff.send('POST', '/api/tokens', wanted)).status).toBe(403);
    const created = await readJson(await admin.send('POST', '/api/tokens', wanted));
    const script = createClient(String(created.token));
    expect(await readJson(await script.send('GET', '/api/session'))).toEqual(wanted);
    expect((await admin.send('DELETE', `/api/tokens/${created.id}`)).status).toBe(204);
    const nobody = { name: null, role: null };
    expect(await readJson(await script.send('GET', '/api/session'))).toEqual(nobody);
    expect((await script.send('GET', '/api/uploads')).status).toBe(401);
    expect((await admin.send('DELETE', `/api/tokens/${created.id}`)).status).toBe(404);
  });
});

describe('what cannot be received', () => {
  it('a form without a file', async () => {
    const form = new FormData();
    form.set('dataset', 'vcci-pci');
    expect((await send({}, form)).status).toBe(400);
    await expectNothingKept();
  });

  it('an empty file, either way', async () => {
    expect((await send({}, createForm(0))).status).toBe(422);
    expect((await send({ 'content-length': '0' }, '')).status).toBe(422);
    await expectNothingKept();
  });

  it('a file over the limit of its form', async () => {
    expect((await send({}, createForm(25 * megabyte + 1))).status).toBe(413);
    const claimed = { 'content-length': String(95 * megabyte + 1) };
    expect((await send(claimed, 'small')).status).toBe(413);
    await expectNothingKept();
  });

  it('a body of unknown length', async () => {
    expect((await send({}, createStream(pci2018))).status).toBe(411);
    await expectNothingKept();
  });

  it.each([[10], [500]])('a body that is not as long as it says: %i', async (length) => {
    const answer = await send({ 'content-length': String(length) }, createStream(pci2018));
    expect(answer.status).toBe(400);
    await expectNothingKept();
  });

  it('a hint that is no day, or no name', async () => {
    const form = createForm(3, { publishedOn: '2018-02-30' });
    const answer = await send({}, form);
    expect([answer.status, (await readJson(answer)).detail]).toEqual([
      400,
      expect.stringContaining('publishedOn'),
    ]);
    expect((await send({ 'content-length': '3' }, 'abc', '')).status).toBe(400);
    await expectNothingKept();
  });
});

describe('what cannot be published', () => {
  it('figures with errors: 422 with the issues, in the language asked for', async () => {
    const client = await signIn();
    const id = await client.submit(
      createPci(2018, { 'Hà Nội': '65.40', 'Tỉnh Nào Đó': '70' }),
      pciHints,
    );
    const answer = await client.publish(id);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const issue = { code: 'unknown-geography', severity: 'error', cell: 'A3', text: 'Tỉnh Nào Đó' };
    expect(await readJson(answer)).toMatchObject({ status: 422, issues: [issue] });
    const english = await client.send('POST', `/api/uploads/${id}/publish?lang=en`, {
      reason: 'x',
    });
    expect(await readJson(english)).toMatchObject({ title: 'Errors stand' });
    expect(await readJson(await ask('/api/catalog'))).toMatchObject({ release: null });
  });

  it('a file in which nothing is understood', async () => {
    const client = await signIn();
    const id = await client.submit('không có bảng nào\n');
    const answer = await client.publish(id);
    expect([answer.status, await readJson(answer)]).toMatchObject([422, { issues: [{}] }]);
  });

  it('without a reason, twice, or what does not exist', async () => {
    const client = await signIn();
    const id = await client.submit(pci2018, pciHints);
    expect((await client.publish(id, '  ')).status).toBe(400);
    expect((await client.publish(id)).status).toBe(201);
    expect((await client.publish(id)).status).toBe(409);
    expect((await client.publish('0000000000000000')).status).toBe(404);
    expect((await client.withdraw('0000000000000000')).status).toBe(404);
  });

  it('over figures that moved meanwhile: 409 once, then after looking again', async () => {
    const client = await signIn();
    const mine = await client.submit(createPci(2018, { 'Hà Nội': '65.40' }), pciHints);
    const theirs = await client.submit(createPci(2018, { 'Hà Nội': '65.50' }), pciHints);
    const elsewhere = await client.submit(createPci(2017, { 'Hà Nội': '64.71' }), pciHints);
    expect((await client.publish(theirs)).status).toBe(201);
    expect((await client.publish(elsewhere)).status).toBe(201);
    expect((await client.publish(mine)).status).toBe(409);
    expect(await client.read(mine)).toMatchObject({ changes: { added: 0, changed: 1 } });
    expect((await client.publish(mine)).status).toBe(201);
  });
});

describe('a part of a list', () => {
  it.each(['before=abc', 'before=0', 'limit=x', 'limit=-1', 'limit=201'])(
    'that cannot be asked for: %s',
    async (query) => {
      const client = await signIn();
      const name = query.split('=')[0] ?? '';
      for (const list of ['releases', 'audit']) {
        const answer = await client.send('GET', `/api/${list}?${query}`);
        expect([answer.status, (await readJson(answer)).detail]).toEqual([
          400,
          expect.stringContaining(name),
        ]);
      }
    },
  );

  it('is as long as asked for', async () => {
    const client = await signIn();
    await client.submit(pci2018, pciHints);
    await client.submit(createPci(2017, { 'Hà Nội': '64.71' }), pciHints);
    expect(await readJson(await client.send('GET', '/api/audit?limit=1'))).toMatchObject({
      audit: [{ action: 'upload' }],
    });
  });
});

describe('what does not exist', () => {
  it('is a problem, in the language asked for', async () => {
    const answer = await ask('/api/nothing', {
      headers: { 'accept-language': 'fr, en;q=0.8, vi;q=0.7' },
    });
    expect([answer.status, await readJson(answer)]).toMatchObject([404, { title: 'Not found' }]);
    expect(await readJson(await ask('/nothing'))).toMatchObject({ title: 'Không tìm thấy' });
    expect((await ask('/api/catalog?release=nothing')).status).toBe(404);
    expect((await ask('/api/releases/nothing')).status).toBe(404);
  });

  it.each(['from=abc', 'preferred=maybe', 'basis=62', 'kind=guess', 'format=xml', "indicator=a'b"])(
    'a query that cannot be read: %s',
    async (query) => {
      const answer = await ask(`/api/observations?${query}`);
      const name = query.split('=')[0] ?? '';
      expect([answer.status, (await readJson(answer)).detail]).toEqual([
        400,
        expect.stringContaining(name),
      ]);
    },
  );

  it.each([
    ['indicator=pci,pcii', 'No such indicator: pcii.'],
    ['geography=quang-nimh', 'No such province: quang-nimh.'],
    ['from=2020&to=2010', '“from=2020” is after the last, “to=2010”'],
  ])('%s looks like no data, and is told', async (query, sentence) => {
    const headers = { 'accept-language': 'en' };
    const answer = await ask(`/api/observations?${query}`, { headers });
    expect([answer.status, (await readJson(answer)).detail]).toEqual([
      400,
      expect.stringContaining(sentence),
    ]);
  });

  it.each(['indicator=papi', 'geography=ha-tay,unnamed', 'from=2030&to=2030'])(
    '%s is known and has no figures',
    async (query) => {
      const answer = await ask(`/api/observations?${query}`);
      expect([answer.status, (await readJson(answer)).observations]).toEqual([200, []]);
    },
  );
});
