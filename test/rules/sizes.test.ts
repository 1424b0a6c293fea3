import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const lines = (file: string): number => readFileSync(file, 'utf8').split('\n').length;

it('no source, style or test file is longer than 250 lines', () => {
  const files = [
    ...sourceFiles().filter((file) => !file.endsWith('.json')),
    ...globSync('test/**/*.{ts,tsx}'),
    ...globSync('dashboard/style/*.css'),
  ];
  expect(files.map((file) => [file, lines(file)]).filter(([, n]) => Number(n) > 250)).toEqual([]);
});
