import { describe, expect, it } from 'vitest';
import { readChartRequest } from '../../../worker/pages/read-chart.ts';
import type { StoredRelease } from '../../../worker/publication/release-schema.ts';
import { shown } from '../../dashboard/shown-fixture.ts';

const createRelease = (id: string): StoredRelease => ({
  ...{ id, number: 1, parent: null, createdAt: '2026-11-22T00:00:00.000Z', by: 'a', reason: 'b' },
  ...{ revisions: [], files: [], programmes: [] },
  indicators: [shown.indicator],
});
const readers = {
  currentRelease: async () => createRelease('now'),
  release: async (id: string) => (id === 'then' ? createRelease('then') : null),
};
const read = (query: string) => readChartRequest(new URLSearchParams(query), readers);

describe('readChartRequest', () => {
  it('settles the years and the basis from the release', async () => {
    const request = await read('geography=ha-noi');
    expect(request?.slice).toEqual(shown.slice);
    expect(request?.release.id).toBe('now');
    expect(request?.notices).toEqual([]);
  });

  it('keeps to a pinned release', async () => {
    const request = await read('release=then');
    expect(request?.release.id).toBe('then');
    expect(request?.state.release).toBe('then');
  });

  it('says that a release is unknown and shows the current one', async () => {
    const request = await read('release=never');
    expect(request?.release.id).toBe('now');
    expect(request?.state.release).toBeNull();
    expect(request?.notices).toEqual([{ code: 'unknown-release', params: { text: 'never' } }]);
  });

  it('shows the default view for nonsense, and says what it ignored', async () => {
    const request = await read('indicator=x&geography=atlantis&time=abc&view=pie&release=%00');
    expect(request?.state.indicator).toBe('pci');
    expect(request?.state.view).toBe('trend');
    expect(request?.notices).toEqual([
      {
        code: 'ignored-value',
        params: { text: 'indicator = “x”, time = “abc”, view = “pie”, release = “\0”' },
      },
      { code: 'no-known-geographies', params: { text: 'atlantis' } },
    ]);
  });

  it('keeps the provinces it knows, and at most eight of them, naming the others', async () => {
    const slugs = 'ha-noi~atlantis~hue~can-tho~da-nang~hai-phong~an-giang~ca-mau~lao-cai~son-la';
    const request = await read(`geography=${slugs}`);
    expect(request?.state.geographies).toHaveLength(8);
    expect(request?.notices).toEqual([
      { code: 'unknown-geographies', params: { text: 'atlantis' } },
      { code: 'too-many-geographies', params: { limit: 8 }, geographies: ['son-la'] },
    ]);
  });

  it('is null before the first release', async () => {
    const empty = { ...readers, currentRelease: async () => null };
    expect(await readChartRequest(new URLSearchParams(), empty)).toBeNull();
  });
});
