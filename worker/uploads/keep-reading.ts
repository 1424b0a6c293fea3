import { writeObservations } from '../../pipeline/columns/write-observations.ts';
import type { RememberedReading } from '../../pipeline/mapping/read-remembering.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Corrections } from '../../pipeline/model/corrections.ts';
import type { Indicator } from '../../pipeline/model/indicator.ts';
import type { Reading } from '../../pipeline/normalise.ts';
import { notBundled } from '../publication/release-lists.ts';
import { hashSha256 } from '../sha256.ts';
import type { Storage } from '../storage.ts';
import { keepProse } from './stored-prose.ts';
import type { Understood } from './understood.ts';

/** Of the rows that hold no figures by their nature; `counts.ignored` says how many there are. */
const mostIgnored = 2000;

/** Keys come from content: a second reader writes the same objects. */
export const keepReading = async (
  id: string,
  read: RememberedReading,
  { corrections, lists }: { readonly corrections: Corrections; readonly lists: CodeLists },
  storage: Storage,
): Promise<{ readonly reading: string; readonly figures: string | null }> => {
  const { reading } = read;
  const prose = await keepProse(id, reading, corrections, storage);
  const text = JSON.stringify({ ...createUnderstood(read, lists), prose });
  const key = `revisions/${id}/${(await hashSha256(text)).slice(0, 16)}.json`;
  const isEmpty = reading.observations.length === 0;
  const figures = isEmpty ? null : await keepFigures(id, reading, lists, storage);
  await storage.put(key, text);
  return { reading: key, figures };
};

const keepFigures = async (
  id: string,
  { observations }: Reading,
  { geographies }: CodeLists,
  storage: Storage,
): Promise<string> => {
  const bytes = new Uint8Array(writeObservations(observations, geographies));
  const key = `revisions/${id}/${(await hashSha256(bytes)).slice(0, 16)}.parquet`;
  await storage.put(key, bytes);
  return key;
};

const createUnderstood = (
  { reading, recall }: RememberedReading,
  lists: CodeLists,
): Omit<Understood, 'prose'> => ({
  issues: [...reading.issues],
  tables: reading.tables,
  mapping: { ...reading.mapping, ...recall },
  counts: reading.counts,
  ignored: reading.ignored.slice(0, mostIgnored),
  mended: [...reading.mended],
  indicators: notBundled(findHeld(reading, lists)),
  families: findFamilies(reading, lists),
  provenance: reading.provenance,
});

/** The families of the indicators that have figures. */
export const findFamilies = (reading: Reading, lists: CodeLists): string[] =>
  [...new Set(findHeld(reading, lists).map(({ family }) => family))].toSorted();

const findHeld = ({ observations }: Reading, { indicators }: CodeLists): readonly Indicator[] => {
  const held = new Set(observations.map(({ indicator }) => indicator));
  return indicators.filter(({ id }) => held.has(id));
};
