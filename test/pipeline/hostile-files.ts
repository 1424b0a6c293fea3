import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Observation } from '../../pipeline/model/observation.ts';

const folder = fileURLToPath(new URL('../../../shared/corpora/hostile/', import.meta.url));
const entry = v.object({ file: v.string(), expect: v.string(), why: v.string() });
export type HostileFile = v.InferOutput<typeof entry>;

/** The variants of one valid report that lie beside the project; none where they are absent. */
export const readHostileFiles = (): readonly HostileFile[] => {
  const list = `${folder}expected.json`;
  if (existsSync(list)) return v.parse(v.array(entry), JSON.parse(readFileSync(list, 'utf8')));
  console.log('../shared/corpora/hostile is not here: the tests that need it are skipped');
  return [];
};

export const readHostileBytes = (file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(folder + file));

type Meant = Pick<
  Observation,
  'indicator' | 'geography' | 'basis' | 'kind' | 'value' | 'unit' | 'cell'
> & {
  readonly period: { readonly from: string | null; readonly to: string };
};

/** What the figures mean: where and how they were written does not matter. */
const meaning = (observations: readonly Meant[]): string[] =>
  observations
    .map(({ indicator, geography, basis, period: { from, to }, kind, value, unit }) =>
      JSON.stringify([indicator, geography, basis, from, to, kind, value, unit]),
    )
    .toSorted();

/** Row 1 of these holds another value than base.csv: what must be read there, when it is read. */
const otherValue: Readonly<Record<string, number | null>> = {
  'num_ambiguous.csv': 1.234,
  'num_dots.csv': null,
  'num_dash.csv': null,
};

const rowOf = ({ cell }: Meant): number => Number(/\d+$/.exec(cell)?.[0]);

/** What base.csv would mean with that value in its first figure; null: without that figure. */
const expectedMeaning = (file: string, base: readonly Meant[]): string[] => {
  const value = otherValue[file];
  if (value === undefined) return meaning(base);
  const [first, ...rest] = base.toSorted((a, b) => rowOf(a) - rowOf(b));
  return meaning(first && value !== null ? [{ ...first, value }, ...rest] : rest);
};

/** Was the file understood as what base.csv means? */
export const isSameAsBase = (
  file: string,
  observations: readonly Meant[],
  base: readonly Meant[],
): boolean => meaning(observations).join() === expectedMeaning(file, base).join();

/** `inert`: a text in a number's place stays text, so the file is refused. */
export const allowedOutcomes = ({ expect }: HostileFile): readonly string[] =>
  expect === 'inert' ? ['refuse'] : expect.split('|');
