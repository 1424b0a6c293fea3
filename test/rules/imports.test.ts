import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sourceFiles } from './source-files.ts';

interface Room {
  /** Rooms this one may import from, besides itself. */
  readonly from: readonly string[];
  readonly packages: readonly string[];
}

/** The arrows and packages of the README's picture; the longest folder that fits is a file's room. */
const rooms: Readonly<Record<string, Room>> = {
  'pipeline/model': { from: [], packages: [] },
  pipeline: {
    from: ['pipeline/model', 'data'],
    packages: [
      'fflate',
      '@e965/xlsx',
      'htmlparser2',
      'numfmt',
      'hyparquet',
      'hyparquet-writer',
      'valibot',
    ],
  },
  'pipeline/cli': { from: ['pipeline', 'pipeline/model'], packages: ['node:'] },
  'dashboard/charts': { from: ['pipeline/model'], packages: ['@observablehq/plot'] },
  'dashboard/page': {
    from: ['pipeline/model', 'dashboard/charts'],
    packages: ['preact', '@svg-maps/vietnam'],
  },
  dashboard: {
    from: ['pipeline/model', 'pipeline', 'dashboard/charts', 'dashboard/page'],
    packages: [
      'preact',
      '@preact/signals',
      '@duckdb/duckdb-wasm',
      '@tanstack/virtual-core',
      'apache-arrow',
      'hyparquet',
      'idb-keyval',
      'valibot',
      '@fontsource/be-vietnam-pro',
    ],
  },
  worker: {
    from: ['pipeline/model', 'pipeline', 'dashboard/charts', 'dashboard/page'],
    packages: [
      'cloudflare:',
      'hono',
      'jose',
      'valibot',
      'linkedom',
      'preact',
      'preact-render-to-string',
      'hyparquet',
    ],
  },
  'worker/local': {
    from: ['worker', 'pipeline/model'],
    packages: ['node:', 'cloudflare:', 'hono', 'valibot'],
  },
  data: { from: [], packages: [] },
};

/** The one file of a room that may import a foreign thing. */
const onlyIn: Readonly<Record<string, RegExp>> = {
  '@duckdb/duckdb-wasm': /^dashboard\/engine\//,
  '@tanstack/virtual-core': /^dashboard\/upload\/sheet\/use-window\.ts$/,
  'idb-keyval': /^dashboard\/upload\/draft\/keep-drafts\.ts$/,
  '@svg-maps/vietnam': /^dashboard\/page\/load-outlines\.ts$/,
  'apache-arrow': /^dashboard\/engine\//,
  fflate: /^pipeline\/source\/archive\/inflate-entry\.ts$/,
  '@e965/xlsx': /^pipeline\/source\/workbook\/xls\/read-xls\.ts$/,
  htmlparser2: /^pipeline\/source\/markup\//,
  numfmt: /^pipeline\/source\/workbook\//,
  linkedom: /^worker\/pages\/document\.ts$/,
  jose: /^worker\/auth/,
  'hyparquet-writer': /^pipeline\/columns\/(?:write-observations\.ts$|parquet\/)/,
};

const roomOf = (file: string): string =>
  Object.keys(rooms)
    .filter((room) => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0] ?? 'none';

/** Build configuration may use the builder's packages. */
const isConfiguration = (file: string): boolean =>
  /(^|\/)vite\.config\.ts$|^dashboard\/build\//.test(file);

const isAllowed = ({ from, to, own }: Import): boolean => {
  const room = rooms[roomOf(from)];
  if (!room) return false;
  if (own) return roomOf(to) === roomOf(from) || room.from.includes(roomOf(to));
  return room.packages.some((name) => (name.endsWith(':') ? to.startsWith(name) : to === name));
};

const findCycle = (graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null => {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
};

describe('imports', () => {
  const files = sourceFiles();
  const imports = files.flatMap(importsOf);

  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('follow the arrows of the rooms and use the room’s packages', () => {
    const wrong = imports
      .filter(({ from }) => !isConfiguration(from))
      .filter((one) => !isAllowed(one))
      .map(({ from, to }) => `${from} → ${to}`);
    expect(wrong).toEqual([]);
  });

  it('reach each foreign thing through its one file', () => {
    const wrong = imports
      .filter(({ from, to }) => !isConfiguration(from) && onlyIn[to]?.test(from) === false)
      .map(({ from, to }) => `${from} → ${to}`);
    expect(wrong).toEqual([]);
  });

  it('name files that exist', () => {
    const lost = imports.filter(({ to, own }) => own && !existsSync(to));
    expect(lost).toEqual([]);
  });

  it('make no cycle', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        imports.filter(({ from, own }) => own && from === file).map(({ to }) => to),
      ]),
    );
    expect(findCycle(graph)).toBeNull();
  });

  it('are judged by a test that can fail', () => {
    const upwards = { from: 'pipeline/model/period.ts', to: 'worker/app.ts', own: true };
    const foreign = { from: 'pipeline/number.ts', to: 'hono', own: false };
    expect([isAllowed(upwards), isAllowed(foreign)]).toEqual([false, false]);
    expect(
      findCycle(
        new Map([
          ['a', ['b']],
          ['b', ['a']],
        ]),
      ),
    ).toEqual(['a', 'b', 'a']);
  });
});
