import { expect, it } from 'vitest';

const sources = import.meta.glob<string>(['../../worker/**/*.{ts,tsx}', '!**/node/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const folder = 'https://x/worker/';
const source = (path: string): string | undefined => sources[path.replace(folder, '../../worker/')];

/** The files of the Worker's room that an entry leads to, itself included. */
const reach = (path: string, seen = new Set<string>()): Set<string> => {
  const text = source(path);
  if (text === undefined || seen.has(path)) return seen;
  seen.add(path);
  for (const [, target = ''] of text.matchAll(/(?:from|import) '(\.[^']+)'/g))
    reach(new URL(target, path).href, seen);
  return seen;
};

it('nothing of the local run can be deployed: the entry does not lead there', () => {
  const deployed = [...reach(`${folder}index.ts`)];
  expect(deployed.length).toBeGreaterThan(40);
  expect(deployed.filter((path) => path.startsWith(`${folder}local/`))).toEqual([]);
});

it('the local entry is the one that does', () => {
  const local = [...reach(`${folder}local/entry.ts`)];
  expect(local).toContain(`${folder}local/local-sign-in.ts`);
  expect(local).toContain(`${folder}app.ts`);
});
