import { beforeEach, describe, expect, it } from 'vitest';
import { openApi } from '../../worker/openapi/document.ts';
import { ask, createClient, createToken, readJson } from './client.ts';
import { findDepartures } from './find-departures.ts';
import { freshStore } from './fresh-store.ts';
import { createPci, pci2018, pciHints } from './samples.ts';

beforeEach(freshStore);

const { paths, components } = JSON.parse(JSON.stringify(openApi));

/** Holds an answer against what is described of its path, its method and its status. */
const check = async (method: string, path: string, answer: Response): Promise<void> => {
  const described = paths[path]?.[method]?.responses?.[answer.status]?.content ?? {};
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  const name = `${method} ${path} ${answer.status}`;
  expect.soft(Object.keys(described), name).toContain(type);
  const { schema = {} } = described[type] ?? {};
  expect.soft(findDepartures(await answer.json(), schema, components.schemas), name).toEqual([]);
};

/** A signed-in person's requests, each checked. */
const openChecked = async (role: 'staff' | 'admin' = 'staff') => {
  const client = createClient(await createToken(role));
  const get = async (path: string, id = ''): Promise<void> =>
    check('get', path, await client.send('GET', path.replace('{id}', id)));
  const send = async (method: string, path: string, id: string, body: object) => {
    const answer = await client.send(method, path.replace('{id}', id), body);
    await check(method.toLowerCase(), path, answer);
  };
  return { client, get, send };
};

const reason = { reason: 'test' };
const report = 'Tỉnh,Chỉ số xanh 2023,Số A\nHà Nội,"22,5x",9\nParis,1,2\n';
const corrections = {
  columns: [
    { sheet: null, headingRow: 1, column: 'B', indicator: 'green.provincial-green-index' },
    { sheet: null, headingRow: 1, column: 'C', role: 'note' },
  ],
  cells: [{ cell: 'B2', text: '22,5' }],
  dropped: [{ sheet: null, row: 3 }],
  indicators: [
    {
      name: { vi: 'Chỉ số xanh cấp tỉnh', en: 'Provincial green index' },
      definition: { vi: 'Điểm do VCCI chấm.', en: 'A score given by VCCI.' },
      unit: 'point',
      direction: 'higher',
      aggregation: 'none',
      family: 'green',
    },
  ],
};
const prose =
  'Năm 2018, tỉnh Quảng Ninh đã cắt giảm 191 thủ tục hành chính.\n\nKế hoạch số 119/KH-UBND ngày 28/10 đạt 12 gì đó.\n';

describe('what is answered is as it is described', () => {
  it.each([
    ['/api/catalog', ''],
    ['/api/observations', ''],
    ['/api/observations', '?basis=62'],
    ['/api/releases', ''],
    ['/api/session', ''],
    ['/api/uploads', ''],
    ['/healthz', ''],
  ])('before the first release, to anybody: %s%s', async (path, query) => {
    await check('get', path, await ask(path + query));
  });

  it('of a file that is refused, corrected, published and taken back', async () => {
    const { client, get, send } = await openChecked();
    const received = await client.upload(report, pciHints);
    await check('post', '/api/uploads', received.clone());
    const id = String((await readJson(received)).id);
    await client.read(id);
    await get('/api/uploads/{id}', id);
    await send('POST', '/api/uploads/{id}/publish', id, reason);
    await send('PATCH', '/api/uploads/{id}', id, corrections);
    await client.read(id);
    await get('/api/uploads/{id}', id);
    await get('/api/uploads/{id}/observations', id);
    await send('POST', '/api/uploads/{id}/publish', id, reason);
    await get('/api/uploads/{id}', id);
    await send('DELETE', '/api/uploads/{id}', id, reason);
    await send('DELETE', '/api/uploads/{id}', id, reason);
  });

  it('of what is published, by several reports', async () => {
    const { client, get, send } = await openChecked();
    for (const [year, score] of [
      [2018, '65.40'],
      [2019, '68.80'],
    ] as const)
      await client.publish(await client.submit(createPci(year, { 'Hà Nội': score }), pciHints));
    await client.publish(await client.submit('Tỉnh,Năm,PAPI\nHà Nội,2017,"37,05"\n'));
    const catalog = await readJson(await ask('/api/catalog'));
    expect(catalog).toMatchObject({
      indicators: [{ id: 'pci' }, { id: 'papi', editions: [{ to: 2017, max: 60 }, { min: 8 }] }],
    });
    const next = await client.submit(pci2018, pciHints);
    await get('/api/uploads/{id}', next);
    await client.publish(next);
    const { current } = await readJson(await ask('/api/releases'));
    await get('/api/releases/{id}', String(current));
    for (const path of ['/api/catalog', '/api/observations', '/api/releases']) await get(path);
    for (const path of ['/api/uploads', '/api/mappings', '/api/audit', '/api/session'])
      await get(path);
    await send('POST', '/api/releases/{id}/restore', String(current), reason);
    await send('POST', '/api/releases/{id}/restore', 'none', reason);
  });

  it('of a report in prose', async () => {
    const { client, get, send } = await openChecked();
    const id = await client.submit(prose, { name: 'bao-cao.txt' });
    await get('/api/uploads/{id}', id);
    await get('/api/uploads/{id}/proposals', id);
    await send('POST', '/api/uploads/{id}/publish', id, reason);
  });

  it.each(['staff', 'admin'] as const)('of tokens, to %s', async (role) => {
    const { send } = await openChecked(role);
    await send('POST', '/api/tokens', '', { name: 'script', role: 'staff' });
    await send('POST', '/api/tokens', '', { name: '' });
  });
});
