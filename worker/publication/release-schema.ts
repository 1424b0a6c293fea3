import * as v from 'valibot';
import { indicatorSchema, programmeSchema } from '../../pipeline/code-lists.ts';
import { bases } from '../../pipeline/model/geography.ts';
import { aggregations, directions, type Indicator } from '../../pipeline/model/indicator.ts';
import { grains } from '../../pipeline/model/period.ts';
import type { Release, Revision } from '../../pipeline/model/release.ts';

const bilingual = v.object({ vi: v.string(), en: v.string() });

const period = v.object({
  start: v.nullable(v.number()),
  end: v.number(),
  grain: v.picklist(grains),
  from: v.nullable(v.string()),
  to: v.string(),
});

const basis = v.picklist(bases);
const catalogPeriod = v.object({ ...period.entries, published: v.optional(v.array(basis), []) });

const revision = v.object({
  upload: v.string(),
  dataset: v.string(),
  publisher: v.string(),
  publishedOn: v.nullable(v.string()),
  name: v.string(),
  sha256: v.string(),
  observations: v.number(),
  families: v.array(v.string()),
  figures: v.string(),
  indicators: v.exactOptional(v.array(indicatorSchema)),
  corrected: v.exactOptional(
    v.object({ by: v.string(), at: v.string(), object: v.string(), reading: v.string() }),
  ),
});

const dataFile = v.object({
  family: v.string(),
  sha256: v.string(),
  bytes: v.number(),
  rows: v.number(),
});

const catalogIndicator = v.object({
  id: v.string(),
  family: v.string(),
  name: bilingual,
  unit: v.string(),
  direction: v.picklist(directions),
  aggregation: v.picklist(aggregations),
  publisher: v.nullable(v.string()),
  periods: v.array(catalogPeriod),
  geographies: v.array(v.string()),
  bases: v.array(basis),
  datasets: v.array(v.string()),
  file: v.string(),
});

const release = v.object({
  id: v.string(),
  number: v.number(),
  parent: v.nullable(v.string()),
  createdAt: v.string(),
  by: v.string(),
  reason: v.string(),
  revisions: v.array(revision),
  files: v.array(dataFile),
  indicators: v.array(catalogIndicator),
  programmes: v.array(programmeSchema),
});

/** A revision with the key of its observations, which no later reading of the upload changes. */
export interface StoredRevision extends Revision {
  readonly figures: string;
  /** Of its indicators those that are not bundled; absent where all are. */
  readonly indicators?: readonly Indicator[];
  /** Absent where no person corrected anything. */
  readonly corrected?: {
    readonly by: string;
    /** ISO time. */
    readonly at: string;
    /** Key of what was said, and of the reading made with it, which has what cells were before. */
    readonly object: string;
    readonly reading: string;
  };
}

/** A release as it lies in storage. */
export interface StoredRelease extends Release {
  readonly revisions: readonly StoredRevision[];
}

/** Throws when the text is not a release: then the store is broken. */
export const readStoredRelease = (text: string): StoredRelease =>
  v.parse(v.pipe(v.string(), v.parseJson(), release), text);

export const releaseKey = (id: string): string => `releases/${id}.json`;
export const dataKey = (sha256: string): string => `data/${sha256}.parquet`;
