import { beforeEach, describe, expect, it } from 'vitest';
import { ask, createClient, createToken, readJson, readObservationsOf } from './client.ts';
import { freshStore } from './fresh-store.ts';

beforeEach(freshStore);
const signIn = async () => createClient(await createToken('staff'));
type Client = Awaited<ReturnType<typeof signIn>>;

const id = 'green.provincial-green-index';
const proposed = {
  name: { vi: 'Chỉ số xanh cấp tỉnh', en: 'Provincial green index' },
  definition: { vi: 'Điểm do VCCI chấm.', en: 'A score given by VCCI.' },
  unit: 'point',
  direction: 'higher',
  aggregation: 'none',
  family: 'green',
};
const report = (year: number): string =>
  `Tỉnh,Chỉ số xanh cấp tỉnh ${year}\nHà Nội,"22,5"\nCần Thơ,"20,${year - 2020}"\n`;

const propose = async (client: Client, year: number, indicator: object): Promise<string> => {
  const upload = await client.submit(report(year), { name: `${year}-${Math.random()}.csv` });
  await client.send('PATCH', `/api/uploads/${upload}`, { indicators: [indicator] });
  await client.read(upload);
  return upload;
};

const readTitle = async (query: string): Promise<unknown> =>
  (await readJson(await ask(`/chart.json?${query}`))).title;

describe('an indicator that staff propose beside a file', () => {
  it('is part of what the release offers: catalog, figures and charts', async () => {
    const client = await signIn();
    const upload = await propose(client, 2023, proposed);
    expect(await client.read(upload)).toMatchObject({
      status: 'needs-review',
      counts: { observations: 2, errors: 0 },
      corrections: { indicators: [proposed] },
    });
    expect(await readJson(await ask('/api/catalog'))).toMatchObject({ indicators: [] });
    expect((await client.publish(upload)).status).toBe(201);

    expect(await readJson(await ask('/api/catalog'))).toMatchObject({
      indicators: [{ id, ...proposed, decimals: 2, periods: [{ label: '2023' }] }],
    });
    const figures = await readObservationsOf(`?indicator=${id}&basis=63&status=reported`);
    expect(figures.map(({ value }) => value)).toEqual([20.3, 22.5]);
    const state = `indicator=${id}&geography=ha-noi~can-tho`;
    expect(await readTitle(state)).toMatch(/^Chỉ số xanh cấp tỉnh/u);
    expect(await readTitle(`${state}&lang=en`)).toMatch(/^Provincial green index/u);
    const { current } = await readJson(await ask('/api/releases'));
    expect(await readJson(await ask(`/api/releases/${current}`))).toMatchObject({
      revisions: [{ indicators: [{ id }], corrections: { by: 'test staff' } }],
    });
  });

  it('is known to the files that come after, as long as one of them is published', async () => {
    const client = await signIn();
    const first = await propose(client, 2023, proposed);
    await client.publish(first);
    const next = await client.submit(report(2024));
    expect(await client.read(next)).toMatchObject({ issues: [], counts: { observations: 2 } });
    await client.publish(next);
    await client.withdraw(first);
    expect(await readJson(await ask('/api/catalog'))).toMatchObject({
      indicators: [{ id, name: proposed.name, periods: [{ label: '2024' }] }],
    });
    await client.withdraw(next);
    const late = await client.submit(report(2025));
    expect(await client.read(late)).toMatchObject({ status: 'refused' });
  });

  it('is not published when another of its id was meanwhile', async () => {
    const client = await signIn();
    const first = await propose(client, 2023, proposed);
    const second = await propose(client, 2024, { ...proposed, direction: 'lower' });
    expect((await client.publish(first)).status).toBe(201);
    const refused = await client.publish(second);
    expect([refused.status, await readJson(refused)]).toMatchObject([
      409,
      { type: expect.stringContaining('indicator-taken'), issues: [{ code: 'indicator-exists' }] },
    ]);
    const third = await propose(client, 2022, { ...proposed, direction: 'lower' });
    expect(await client.read(third)).toMatchObject({
      issues: [{ code: 'indicator-exists', severity: 'error' }],
    });
  });

  it.each([
    ['an id with blanks', { ...proposed, id: 'a b' }],
    ['a name in one language', { ...proposed, name: { vi: 'Xanh' } }],
    ['no definition', { ...proposed, definition: undefined }],
    ['another direction', { ...proposed, direction: 'up' }],
  ])('is refused with a sentence when it has %s', async (_, indicator) => {
    const client = await signIn();
    const upload = await client.submit(report(2023));
    const body = { indicators: [indicator] };
    const answer = await client.send('PATCH', `/api/uploads/${upload}`, body);
    expect([answer.status, await readJson(answer)]).toMatchObject([
      400,
      { detail: expect.stringContaining('indicators.0') },
    ]);
  });
});
