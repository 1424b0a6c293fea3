import { beforeEach, describe, expect, it } from 'vitest';
import { ask, createClient, createToken, readJson, readObservationsOf } from './client.ts';
import { freshStore } from './fresh-store.ts';

beforeEach(freshStore);
const signIn = async () => createClient(await createToken('staff'));
type Client = Awaited<ReturnType<typeof signIn>>;

const report = (year: number, heading = 'Tỉnh,Số A,Số B'): string =>
  `Báo cáo năm ${year}\n${heading}\nHà Nội,12,1\nCần Thơ,7,2\n`;
const at = { sheet: null, headingRow: 2 };
const columns = [
  { ...at, column: 'B', indicator: 'procedures.cut' },
  { ...at, column: 'C', indicator: 'initiatives.recognised' },
];

const publishMapped = async (client: Client, year = 2023): Promise<string> => {
  const id = await client.submit(report(year), { name: `bao-cao-${year}.csv` });
  await client.send('PATCH', `/api/uploads/${id}`, { columns });
  await client.read(id);
  expect((await client.publish(id)).status).toBe(201);
  return id;
};

const send = (client: Client, text: string, year: number) =>
  client.submit(text, { name: `bao-cao-${year}.csv` });

describe('the mapping of a published report', () => {
  it('is that of the next file of the same shape, with one action to undo', async () => {
    const client = await signIn();
    const first = await publishMapped(client);
    const id = await send(client, report(2024), 2024);
    expect(await client.read(id)).toMatchObject({
      status: 'needs-review',
      counts: { observations: 4, errors: 0 },
      corrections: null,
      mapping: {
        readLike: { upload: first, name: 'bao-cao-2023.csv', period: { end: 2023 } },
        differences: [],
      },
      tables: [{ columns: [{}, { understood: { indicator: { reason: { by: 'past' } } } }, {}] }],
    });

    await client.send('PATCH', `/api/uploads/${id}`, { remembered: false });
    expect(await client.read(id)).toMatchObject({
      status: 'refused',
      mapping: { readLike: null, differences: [] },
    });
    await client.send('PATCH', `/api/uploads/${id}`, {});
    await client.read(id);
    expect((await client.publish(id)).status).toBe(201);
    expect(
      await readObservationsOf('?indicator=procedures.cut&geography=ha-noi&basis=63'),
    ).toMatchObject([
      { value: 12, period: { label: '2023' } },
      { value: 12, period: { label: '2024' } },
    ]);
  });

  it('is not applied to a file that is not the same: the difference is shown', async () => {
    const client = await signIn();
    const first = await publishMapped(client);
    const id = await send(client, report(2024, 'Tỉnh,Số B,Số C'), 2024);
    const state = await client.read(id);
    expect(state).toMatchObject({
      status: 'refused',
      mapping: {
        readLike: null,
        near: { upload: first },
        differences: [
          { kind: 'new', column: 'C', heading: 'số c' },
          { kind: 'gone', heading: 'số a', was: 'số a', now: null },
        ],
        takeOver: [{ ...at, column: 'B', indicator: 'initiatives.recognised' }],
      },
    });
    const { mapping } = JSON.parse(JSON.stringify(state));
    await client.send('PATCH', `/api/uploads/${id}`, {
      columns: [...mapping.takeOver, { ...at, column: 'C', role: 'note' }],
    });
    expect(await client.read(id)).toMatchObject({ counts: { observations: 2, errors: 0 } });
  });

  it('is forgotten with the report that it is of', async () => {
    const client = await signIn();
    const first = await publishMapped(client);
    await client.withdraw(first);
    const id = await send(client, report(2024), 2024);
    expect(await client.read(id)).toMatchObject({ status: 'refused', mapping: { readLike: null } });
  });

  it('is none as long as nobody published it', async () => {
    const client = await signIn();
    const first = await send(client, report(2023), 2023);
    await client.send('PATCH', `/api/uploads/${first}`, { columns });
    expect(await client.read(first)).toMatchObject({ status: 'needs-review' });
    const id = await send(client, report(2024), 2024);
    expect(await client.read(id)).toMatchObject({ status: 'refused', mapping: { readLike: null } });
  });

  it('is listed for staff, newest first, as the preview needs it', async () => {
    const client = await signIn();
    const first = await publishMapped(client);
    const { mappings } = await readJson(await client.send('GET', '/api/mappings'));
    expect(mappings).toMatchObject([
      {
        origin: { upload: first },
        isSaid: true,
        shape: { columns: [{ heading: 'tỉnh' }, { heading: 'số a' }, { heading: 'số b' }] },
        columns: [{ role: 'geography' }, { indicator: 'procedures.cut' }, {}],
      },
    ]);
    expect((await ask('/api/mappings')).status).toBe(401);
  });
});
