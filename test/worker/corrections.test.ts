import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDatabase } from '../../worker/database/database.ts';
import { ask, createClient, createToken, readJson, readObservationsOf } from './client.ts';
import { freshStore } from './fresh-store.ts';
import { pciHints } from './samples.ts';

beforeEach(freshStore);
const signIn = async () => createClient(await createToken('staff'));

const report = 'Tỉnh,Điểm số 2018,Số A\nHà Nội,"65,40",9\nQuảng Ninh,"70,3x",8\nParis,1,2\n';
const corrections = {
  columns: [
    { sheet: null, headingRow: 1, column: 'B', indicator: 'pci' },
    { sheet: null, headingRow: 1, column: 'C', role: 'note' },
  ],
  cells: [{ cell: 'B3', text: '70,36' }],
  dropped: [{ sheet: null, row: 4 }],
};

describe('what a person says over a file', () => {
  it('is kept, read with, shown and published', async () => {
    const client = await signIn();
    const id = await client.submit(report, { ...pciHints, period: '2018' });
    expect(await client.read(id)).toMatchObject({ status: 'refused', corrections: null });

    const answer = await client.send('PATCH', `/api/uploads/${id}`, corrections);
    expect([answer.status, await readJson(answer)]).toEqual([202, { id, status: 'received' }]);
    expect(await client.read(id)).toMatchObject({
      status: 'needs-review',
      counts: { observations: 2, errors: 0 },
      corrections: { ...corrections, by: 'test staff', at: expect.stringMatching(/^\d{4}-/) },
      mended: [{ cell: 'B3', was: '70,3x', now: '70,36' }],
      ignored: [
        { row: 1, group: 'heading' },
        { row: 4, group: 'dropped' },
      ],
    });
    expect((await client.publish(id)).status).toBe(201);
    expect(await readObservationsOf('?indicator=pci&geography=quang-ninh')).toMatchObject([
      { value: 70.36, text: '70,36', cell: 'B3', upload: id },
    ]);
    const source = await (await ask(`/sources/${id}?cell=B3`)).text();
    expect(source).toContain('70,3x');
    expect(source).toContain('ô B3 được sửa thành “70,36”');
    const { current } = await readJson(await ask('/api/releases'));
    const release = await ask(`/api/releases/${current}`);
    expect(await readJson(release.clone())).toMatchObject({
      revisions: [
        {
          upload: id,
          corrections: {
            by: 'test staff',
            at: expect.stringMatching(/^\d{4}-/),
            columns: corrections.columns,
            cells: [{ cell: 'B3', was: '70,3x', now: '70,36' }],
            dropped: corrections.dropped,
          },
        },
      ],
    });
    expect(await release.text()).not.toContain('revisions/');
    const { audit } = await readJson(await client.send('GET', '/api/audit'));
    expect(audit).toMatchObject([
      { action: 'publish' },
      { action: 'correct', subject: id, who: 'test staff', reason: expect.stringContaining('2') },
      { action: 'upload' },
    ]);
  });

  it('is shown to anybody once it is published, but for persons', async () => {
    const client = await signIn();
    const text = 'Tỉnh,PCI 2018,Họ và tên\nHà Nội,"65,4",Nguyễn Thị Ho\n';
    const id = await client.submit(text, pciHints);
    const cells = [
      { cell: 'B2', text: '65,41' },
      { cell: 'C2', text: 'Nguyễn Thị Hoa' },
    ];
    await client.send('PATCH', `/api/uploads/${id}`, { cells });
    await client.read(id);
    const { release } = await readJson(await client.publish(id));
    const shown = await (await ask(`/api/releases/${release}`)).text();
    expect(shown).toContain('65,41');
    expect(shown).not.toContain('Nguyễn');
  });

  it('is replaced as a whole, and taken back by nothing', async () => {
    const client = await signIn();
    const id = await client.submit(report, { ...pciHints, period: '2018' });
    const before = await client.read(id);
    await client.send('PATCH', `/api/uploads/${id}`, corrections);
    await client.read(id);
    await client.send('PATCH', `/api/uploads/${id}`, {});
    const { corrections: left, ...after } = await client.read(id);
    expect(left).toMatchObject({ columns: [], cells: [], dropped: [] });
    expect({ ...after, corrections: null }).toEqual(before);
  });

  it('is an issue where it points nowhere', async () => {
    const client = await signIn();
    const id = await client.submit(report, { ...pciHints, period: '2018' });
    await client.send('PATCH', `/api/uploads/${id}`, {
      ...corrections,
      dropped: [...corrections.dropped, { sheet: 'Biểu 1', row: 2 }],
    });
    expect(await client.read(id)).toMatchObject({
      issues: [{ code: 'correction-without-row', severity: 'error', row: 2, sheet: 'Biểu 1' }],
    });
    expect((await client.publish(id)).status).toBe(422);
  });

  it('comes too late for a file that is published or withdrawn', async () => {
    const client = await signIn();
    const id = await client.submit(report, { ...pciHints, period: '2018' });
    await client.send('PATCH', `/api/uploads/${id}`, corrections);
    await client.read(id);
    await client.publish(id);
    const late = () => client.send('PATCH', `/api/uploads/${id}`, corrections);
    expect((await late()).status).toBe(409);
    await client.withdraw(id);
    expect((await late()).status).toBe(409);
    expect(await client.read(id)).toMatchObject({ status: 'withdrawn' });
  });

  it('takes the lease from whoever reads the file just now', async () => {
    const client = await signIn();
    const id = await client.submit(report, { ...pciHints, period: '2018' });
    const { uploads } = createDatabase(env.DATABASE);
    await client.send('PATCH', `/api/uploads/${id}`, {});
    const until = Date.now() + 60_000;
    // The queue may be first: it then holds the lease that is taken.
    const claimed = await uploads.claim(id, 'other', Date.now(), until);
    await client.send('PATCH', `/api/uploads/${id}`, corrections);
    expect(await client.read(id)).toMatchObject({ status: 'needs-review' });
    const counts = { rows: 0, observations: 0, ignored: 0, errors: 0, warnings: 0 };
    const result = { status: 'refused', reading: 'x', figures: null, counts, base: null } as const;
    expect(await uploads.finish(id, claimed ? 'other' : 'none', result, 'now')).toBe(false);
    expect(await client.read(id)).toMatchObject({ counts: { observations: 2 } });
  });
});

describe('a body that is no correction', () => {
  it.each([
    ['a list', []],
    ['another field', { colums: [] }],
    ['a column without its table', { columns: [{ column: 'B' }] }],
    ['a column by its number', { columns: [{ sheet: null, headingRow: 1, column: '2' }] }],
    ['a kind that is none', { columns: [{ sheet: null, headingRow: 1, column: 'B', kind: 'x' }] }],
    ['no cell', { cells: [{ cell: '12C', text: '1' }] }],
    ['a cell twice', { cells: Array(2).fill({ cell: 'C1', text: '1' }) }],
    ['a column twice', { columns: Array(2).fill({ sheet: null, headingRow: 1, column: 'B' }) }],
    ['a row before the first', { dropped: [{ sheet: null, row: 0 }] }],
    ['too many rows', { dropped: Array(2001).fill({ sheet: null, row: 1 }) }],
  ])('is refused with a sentence in both languages: %s', async (_, body) => {
    const client = await signIn();
    const id = await client.submit(report, pciHints);
    for (const language of ['vi', 'en']) {
      const answer = await client.send('PATCH', `/api/uploads/${id}?lang=${language}`, body);
      expect(answer.status).toBe(400);
      expect((await readJson(answer)).detail).toMatch(/^[\p{Lu}].{20,}\.$/u);
    }
    expect(await client.read(id)).toMatchObject({ corrections: null });
  });

  it('is not taken from strangers, nor for an upload that is not there', async () => {
    const client = await signIn();
    const missing = await client.send('PATCH', '/api/uploads/0000000000000000', {});
    expect(missing.status).toBe(404);
    const init = { method: 'PATCH', body: '{}' };
    expect((await ask('/api/uploads/0000000000000000', init)).status).toBe(401);
  });
});
