import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { limits } from '../../pipeline/limits.ts';

const readme = readFileSync('README.md', 'utf8');

it('the README names every limit of a file with its number', () => {
  const rows = readme.matchAll(/^\| `(\w+)` \| ([\d,]+) \|/gm);
  const named = Array.from(rows, ([, name, number]) => [name, Number(number?.replaceAll(',', ''))]);
  expect(Object.fromEntries(named)).toEqual(limits);
});
