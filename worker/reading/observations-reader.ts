import type { AsyncBuffer } from 'hyparquet';
import { readObservations } from '../../pipeline/columns/read-observations.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import type { DataFile, Release } from '../../pipeline/model/release.ts';
import { isInSlice, type Slice } from '../../pipeline/model/slice.ts';
import { dataKey } from '../publication/release-schema.ts';
import type { Storage } from '../storage.ts';
import { type BoundedCache, createBoundedCache } from './bounded-cache.ts';

/** Up to this size a file is fetched and decoded whole; beyond it, its rows by range requests. */
const smallBytes = 2 * 1024 * 1024;
/** About 30 MB of decoded observations. */
const mostObservations = 60_000;

/** Observations of published files. Answers may be shared: never change them. */
export interface ObservationsReader {
  readonly readFamily: (file: DataFile) => Promise<readonly Observation[]>;
  readonly readIndicator: (release: Release, indicator: string) => Promise<readonly Observation[]>;
  readonly readSlice: (release: Release, slice: Slice) => Promise<Observation[]>;
}

export type ObservationsCache = BoundedCache<readonly Observation[]>;
export const createObservationsCache = (): ObservationsCache =>
  createBoundedCache(mostObservations);

export const createObservationsReader = (
  storage: Storage,
  cache: ObservationsCache,
): ObservationsReader => {
  const remember = async (
    key: string,
    load: () => Promise<readonly Observation[]>,
  ): Promise<readonly Observation[]> => {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const observations = await load();
    cache.set(key, observations, observations.length + 1);
    return observations;
  };
  const readFamily = (file: DataFile) =>
    remember(file.sha256, async () => readObservations(await openWhole(storage, file)));
  const readIndicator: ObservationsReader['readIndicator'] = async (release, indicator) => {
    const file = findFile(release, indicator);
    if (file === undefined) return [];
    return remember(`${file.sha256}/${indicator}`, async () =>
      file.bytes <= smallBytes
        ? (await readFamily(file)).filter((o) => o.indicator === indicator)
        : readObservations(createRanges(storage, file), { indicators: [indicator] }),
    );
  };
  return {
    readFamily,
    readIndicator,
    readSlice: async (release, slice) =>
      (await readIndicator(release, slice.indicator)).filter((o) => isInSlice(slice, o)),
  };
};

const findFile = ({ indicators, files }: Release, id: string): DataFile | undefined => {
  const family = indicators.find((indicator) => indicator.id === id)?.family;
  return files.find((file) => file.family === family);
};

const openWhole = async (storage: Storage, { sha256 }: DataFile): Promise<ArrayBuffer> => {
  const bytes = await storage.readBytes(dataKey(sha256));
  if (bytes === null) throw new Error(`missing data file: ${sha256}`);
  return bytes;
};

const createRanges = (storage: Storage, { sha256, bytes }: DataFile): AsyncBuffer => ({
  byteLength: bytes,
  slice: async (start, end = bytes) => {
    const range = await storage.readRange(dataKey(sha256), start, end - start);
    if (range === null) throw new Error(`missing data file: ${sha256}`);
    return range;
  },
});
