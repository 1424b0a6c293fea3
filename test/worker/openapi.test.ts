import { describe, expect, it } from 'vitest';
import { createApp } from '../../worker/app.ts';
import { chance } from '../../worker/chance.ts';
import { ask, readJson } from './client.ts';

const app = createApp({
  ...chance,
  authenticate: async () => null,
  isReady: async () => true,
});

/** `GET /api/uploads/{id}` for `/api/uploads/:id{…}`. */
const describeRoute = ({ method, path }: { method: string; path: string }): string =>
  `${method} ${path.replaceAll(/:(\w+)(?:\{.*?\}(?=\/|$))?/g, '{$1}')}`;

const routes = app.routes.filter(({ method }) => method !== 'ALL').map(describeRoute);

const readOperations = async (): Promise<string[]> => {
  const { paths } = await readJson(await ask('/api/openapi.json'));
  return Object.entries(Object(paths)).flatMap(([path, item]) =>
    Object.keys(Object(item)).map((method) => `${method.toUpperCase()} ${path}`),
  );
};

describe('the served description', () => {
  it('names every route and no other', async () => {
    const described = await readOperations();
    expect(described.toSorted()).toEqual([...new Set(routes)].toSorted());
  });

  it('refers only to schemas that it holds', async () => {
    const text = await (await ask('/api/openapi.json')).text();
    const { components } = JSON.parse(text);
    const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !(name && name in components.schemas))).toEqual([]);
  });
});
