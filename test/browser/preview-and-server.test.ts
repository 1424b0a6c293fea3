import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { readObservations, readUpload, type Upload } from '../../dashboard/upload/answers.ts';
import type { LocalReading, Question, Reply } from '../../dashboard/upload/reader/messages.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import { noCorrections } from '../../pipeline/model/corrections.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { type GoldenFile, goldenFiles } from './golden-files.ts';
import { openBrowser, openPage } from './open-browser.ts';

const origin = inject('origin');
const authorization = `Bearer ${inject('token')}`;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
  ({ page } = await openPage(browser, { bypassCSP: true }));
  await page.goto(`${origin}/upload`);
  const worker = readdirSync('dashboard/dist/assets').find((file) =>
    /^reader-worker-.*\.js$/.test(file),
  );
  await page.evaluate((address) => {
    Object.assign(window, { reader: new Worker(address, { type: 'module' }) });
  }, `/assets/${worker}`);
});
afterAll(() => browser.close());

interface Understood {
  readonly upload: Pick<Upload, 'tables' | 'issues' | 'counts' | 'provenance' | 'ignored'>;
  readonly observations: readonly Observation[];
}

/** In the browser, by the page's own worker. */
const readInBrowser = async ({ name, bytes, hints }: GoldenFile): Promise<Understood> => {
  const today = new Date().toISOString().slice(0, 10);
  const wanted = {
    hints,
    corrections: noCorrections,
    memories: [],
    lists: codeLists,
    language: 'vi',
    today,
  } as const;
  const { reading, observations } = await page.evaluate(
    async ([base64, fileName, given]) => {
      const content = await (await fetch(`data:;base64,${base64}`)).arrayBuffer();
      const file = new File([content], fileName);
      const reader: unknown = Reflect.get(window, 'reader');
      if (!(reader instanceof Worker)) throw new Error('no reader');
      const ask = <T>(question: Question, take: (reply: Reply) => T | null): Promise<T> =>
        new Promise((resolve, reject) => {
          reader.onmessage = ({ data }: MessageEvent<Reply>) => {
            const taken = take(data);
            if (taken !== null) resolve(taken);
            else if (data.kind === 'failed') reject(new Error(data.message));
          };
          reader.postMessage(question);
        });
      const read = await ask<LocalReading>({ number: 1, kind: 'read', file, ...given }, (reply) =>
        reply.kind === 'read' ? reply.reading : null,
      );
      const figures = await ask<readonly Observation[]>(
        { number: 2, kind: 'figures', sheet: null, row: null },
        (reply) => (reply.kind === 'figures' ? reply.observations : null),
      );
      return { reading: { ...read, marks: [] }, observations: figures };
    },
    [Buffer.from(bytes).toString('base64'), name, wanted] as const,
  );
  return { upload: reading, observations };
};

const get = async (path: string): Promise<unknown> =>
  (await fetch(`${origin}/api/uploads/${path}?lang=vi`, { headers: { authorization } })).json();

const send = async ({ name, bytes, hints }: GoldenFile): Promise<string> => {
  const given = Object.entries(hints).filter(([, text]) => text !== '');
  const query = new URLSearchParams([['name', name], ...given]);
  const answer = await fetch(`${origin}/api/uploads?${query}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });
  return v.parse(v.object({ id: v.string() }), await answer.json()).id;
};

/** By the server, over HTTP. */
const readOverHttp = async (id: string): Promise<Understood> => {
  for (;;) {
    const upload = readUpload(await get(id));
    if (!upload) throw new Error(`not an upload: ${id}`);
    if (upload.status !== 'received' && upload.status !== 'reading')
      return { upload, observations: readObservations(await get(`${id}/observations`)) ?? [] };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

type Column = Understood['upload']['tables'][number]['columns'][number];

/** What the page says of a column, with how surely and why. */
const factsOf = (understood: Column['understood']) => [
  understood?.indicator,
  understood?.period,
  understood?.kind,
  understood?.unit,
];

/** Ids hang on the upload's own; the order of figures on how they are stored. */
const meaning = ({ upload, observations }: Understood) => ({
  tables: upload.tables.map(({ sheet, title, headingRow, columns }) => ({
    ...{ sheet, title, headingRow },
    columns: columns.map(({ column, heading, role, understood }) => [
      column,
      heading,
      role,
      ...factsOf(understood),
    ]),
    candidates: columns.flatMap(({ candidates }) => candidates.map((one) => one.indicator)),
  })),
  issues: upload.issues,
  counts: upload.counts,
  ignored: upload.ignored,
  provenance: upload.provenance,
  observations: observations
    .map(({ id: _, upload: __, ...figure }) => JSON.stringify(sorted(figure)))
    .toSorted(),
});

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, each]) => [name, sorted(each)]),
      )
    : value;

it('what the preview says of a file is what the server says of it: every golden file', async () => {
  // An empty body is refused before there is an upload; the page does not send it either.
  const files = goldenFiles().filter(({ bytes }) => bytes.length > 0);
  expect(files.length).toBeGreaterThan(90);
  const ids: string[] = [];
  for (const file of files) ids.push(await send(file));
  let figures = 0;
  for (const [i, file] of files.entries()) {
    const here = await readInBrowser(file);
    const there = await readOverHttp(ids[i] ?? '');
    figures += there.observations.length;
    expect(meaning(here), `${file.folder}/${file.name}`).toEqual(meaning(there));
  }
  expect(figures).toBeGreaterThan(300);
}, 300_000);
