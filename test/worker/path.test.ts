import { env } from 'cloudflare:workers';
import { reset } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyD1Migrations } from 'cloudflare:test';
import { ask, createClient, createToken, readJson } from './client.ts';

const pci = 'Tỉnh,Năm,PCI\nQuảng Ninh,2018,70.36\nHà Nội,2018,65.40\n';
const hints = { dataset: 'vcci-pci', publisher: 'vcci' };

beforeEach(async () => {
  await reset();
  await applyD1Migrations(env.DATABASE, env.MIGRATIONS);
});

describe('from a file to published figures', () => {
  it('works', async () => {
    const client = createClient(await createToken('staff'));
    const id = await client.submit(pci, hints);
    const r = await client.publish(id);
    expect(r.status).toBe(201);
    const o = await readJson(await ask('/api/observations?indicator=pci'));
    expect(o).toMatchObject({ observations: [{ geography: 'ha-noi' }, { geography: 'quang-ninh' }] });
  });
});
