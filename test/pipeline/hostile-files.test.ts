import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../pipeline/model/observation.ts';
import { readReport } from './read-report.ts';

const folder = fileURLToPath(new URL('../../../shared/corpora/hostile/', import.meta.url));
const entry = v.object({ file: v.string(), expect: v.string(), why: v.string() });

const readExpected = () =>
  v.parse(v.array(entry), JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')));

/** What the figures mean: where and how they were written does not matter. */
const meaning = (observations: readonly Observation[]): string[] =>
  observations
    .map(({ indicator, geography, basis, period, kind, value, unit }) =>
      JSON.stringify([indicator, geography, basis, period, kind, value, unit]),
    )
    .toSorted();

/** Row 1 of these holds another value than base.csv: what must be read there, when it is read. */
const otherValue: Readonly<Record<string, number | null>> = {
  'num_ambiguous.csv': 1.234,
  'num_dots.csv': null,
  'num_dash.csv': null,
};

/** What base.csv would mean with that value in its first figure; null: without that figure. */
const expectedMeaning = (file: string, base: readonly Observation[]): string[] => {
  const value = otherValue[file];
  if (value === undefined) return meaning(base);
  const [first, ...rest] = base;
  return meaning(first && value !== null ? [{ ...first, value }, ...rest] : rest);
};

/** Refused, or an error names the cell and stands in the way of publication. */
const isRefused = (reading: Awaited<ReturnType<typeof read>>): boolean =>
  reading.refused || reading.counts.errors > 0;

const read = (file: string) =>
  readReport(new Uint8Array(readFileSync(folder + file)), { name: file });

describe.skipIf(!existsSync(folder))('hostile files (skipped where ../shared is absent)', () => {
  const files = existsSync(folder) ? readExpected() : [];
  for (const { file, expect: wanted, why } of files) {
    it(`${file}: ${wanted}${why ? ` (${why})` : ''}`, async () => {
      const reading = await read(file);
      const base = expectedMeaning(file, (await read('base.csv')).observations);
      const isSame =
        reading.counts.errors === 0 && meaning(reading.observations).join() === base.join();
      const outcome = isSame ? 'same' : isRefused(reading) ? 'refuse' : 'different';
      expect(wanted === 'inert' ? ['refuse'] : wanted.split('|')).toContain(outcome);
      expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    });
  }
});
