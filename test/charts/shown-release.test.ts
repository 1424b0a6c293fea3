import { expect, it } from 'vitest';
import { codeLists } from '../../pipeline/code-lists.ts';
import { defaultState } from '../../pipeline/model/chart-state.ts';
import type { Release } from '../../pipeline/model/release.ts';
import { showRequest } from '../../worker/pages/draw-request.ts';
import { createExample, createRevision } from '../pipeline/example-observation.ts';
import { createEntry } from './example-figures.ts';

it('hands the page who published the datasets that the code lists do not know', async () => {
  const known = {
    indicators: ['pci'],
    geographies: ['quang-ninh'],
    defaults: { indicator: 'pci', geographies: ['quang-ninh'] },
  };
  const release: Release = {
    ...{ id: 'r1', number: 1, parent: null, createdAt: '2026-11-22T00:00:00.000Z' },
    ...{ by: 'a', reason: 'b', files: [], indicators: [], programmes: [] },
    revisions: [
      createRevision({ dataset: 'vcci-pci', publisher: 'vcci' }),
      createRevision({ dataset: 'abc-pci', publisher: 'Công ty ABC', publishedOn: null }),
    ],
  };
  const observation = createExample({ dataset: 'abc-pci', preferred: true });
  const slice = {
    indicator: 'pci',
    basis: '63',
    from: 2018,
    to: 2018,
    preferredOnly: true,
  } as const;
  const request = {
    ...{ state: defaultState(known), notices: [], known, release, slice, lists: codeLists },
    indicator: createEntry('pci', [observation]),
  };
  const { shown } = await showRequest(request, { readSlice: () => Promise.resolve([observation]) });
  expect(shown.release.publishers).toEqual({ 'abc-pci': 'Công ty ABC' });
  expect(shown.release.undated).toEqual(['abc-pci']);
  expect(shown.text.source).toMatch(/^Nguồn: Công ty ABC, 2018 · /);
});
