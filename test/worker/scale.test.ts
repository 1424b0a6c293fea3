import { beforeEach, expect, it } from 'vitest';
import { createClient, createToken } from './client.ts';
import { freshStore } from './fresh-store.ts';

beforeEach(freshStore);

const report = (year: number, times = 1): string =>
  [
    `Năm ${year}\nTỉnh,Số TTHC cắt giảm`,
    ...['Hà Nội,120', 'Cần Thơ,71', 'Quảng Ninh,66'].map((row) => {
      const [name, count] = row.split(',');
      return `${name},${Number(count) * times}`;
    }),
  ].join('\n');

it('holds a file against the figures of other years that are published', async () => {
  const client = await createClient(await createToken('staff'));
  for (const year of [2020, 2021]) {
    const id = await client.submit(report(year));
    expect((await client.publish(id)).status).toBe(201);
  }
  const id = await client.submit(report(2022, 100));
  expect(await client.read(id)).toMatchObject({
    counts: { observations: 3, errors: 1 },
    issues: [{ code: 'column-scale-differs', severity: 'error', cell: 'B3' }],
  });
  expect((await client.publish(id)).status).toBe(422);
  const same = await client.submit(report(2023));
  expect(await client.read(same)).toMatchObject({ issues: [] });
});
