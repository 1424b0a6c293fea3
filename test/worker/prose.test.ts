import { beforeEach, describe, expect, it } from 'vitest';
import { ask, createClient, createToken, readJson, readObservationsOf } from './client.ts';
import { freshStore } from './fresh-store.ts';

beforeEach(freshStore);

const report = `Báo cáo cải cách hành chính tỉnh Quảng Ninh năm 2018

Năm 2018, tỉnh Quảng Ninh đã cắt giảm 191 thủ tục hành chính. Đồng chí Nguyễn Văn An cho biết chỉ số PCI của tỉnh đạt 70,36 điểm, xếp thứ 1/63 tỉnh, thành phố.

Kế hoạch số 119/KH-UBND ban hành ngày 28/10.
`;
const hints = { name: 'bao-cao.txt', dataset: 'quang-ninh-2018' };

const open = async (text = report) => {
  const client = createClient(await createToken('staff'));
  const id = await client.submit(text, hints);
  const proposalsOf = async () => {
    const { texts } = await readJson(await client.send('GET', `/api/uploads/${id}/proposals`));
    return Array.isArray(texts) ? texts[0] : null;
  };
  const correct = async (body: object) => {
    const answer = await client.send('PATCH', `/api/uploads/${id}`, body);
    return { status: answer.status, upload: await client.read(id) };
  };
  return { client, id, proposalsOf, correct };
};

const pci = {
  cell: 'p3:119-128',
  text: '70,36 điểm',
  indicator: 'pci',
  geography: 'quang-ninh',
  basis: '63',
  period: { start: 2018, end: 2018, grain: 'year', from: '2018-01-01', to: '2018-12-31' },
  kind: 'actual',
  value: 70.36,
  lower: null,
  upper: null,
  qualifier: 'exact',
  perYear: false,
  unit: 'point',
  rank: 1,
  rankOf: 63,
};

describe('a report in prose', () => {
  it('waits for a person with its proposals, and nothing of it can be published', async () => {
    const { client, id, proposalsOf } = await open();
    expect(await client.read(id)).toMatchObject({
      status: 'needs-review',
      counts: { observations: 0, errors: 0 },
      prose: { proposals: 2, undecided: 2, accepted: 0, dropped: 0 },
    });
    expect(await proposalsOf()).toMatchObject({
      proposals: [{ state: 'undecided' }, { cell: pci.cell, text: pci.text, indicator: 'pci' }],
    });
    const published = await client.publish(id);
    expect([published.status, await readJson(published)]).toMatchObject([
      422,
      { type: 'urn:doi-sanh:problem:nothing-accepted' },
    ]);
  });

  it('gives the figures that were accepted, with their place', async () => {
    const { client, id, correct } = await open();
    const { status, upload } = await correct({ accepted: [pci], droppedFigures: ['p3:36-57'] });
    expect(status).toBe(202);
    expect(upload).toMatchObject({
      status: 'needs-review',
      counts: { observations: 1, errors: 0 },
      issues: [],
    });
    expect((await client.publish(id)).status).toBe(201);
    expect(await readObservationsOf('?indicator=pci&geography=quang-ninh')).toMatchObject([
      { value: 70.36, rank: 1, rankOf: 63, upload: id, cell: pci.cell },
    ]);
    const page = await (await ask(`/sources/${id}?cell=${pci.cell}`)).text();
    expect(page).toMatch(/<mark id="cell">.*?70,36 điểm<\/mark>/);
    expect(page).not.toContain('Nguyễn Văn An');
  });
});
