import * as v from 'valibot';

export const uploadStatuses = [
  'received',
  'reading',
  'needs-review',
  'refused',
  'failed',
  'published',
  'withdrawn',
] as const;
export type UploadStatus = (typeof uploadStatuses)[number];

/** What the uploader says about a file; absent when not said. */
export const hintsSchema = v.object({
  dataset: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  publishedOn: v.exactOptional(v.string()),
  province: v.exactOptional(v.string()),
  period: v.exactOptional(v.string()),
  unit: v.exactOptional(v.string()),
});

export const countsSchema = v.object({
  rows: v.number(),
  observations: v.number(),
  ignored: v.number(),
  errors: v.number(),
  warnings: v.number(),
});
export type Counts = v.InferOutput<typeof countsSchema>;

const progressSchema = v.object({
  stage: v.picklist(['reading', 'checking']),
  done: v.number(),
  total: v.nullable(v.number()),
});
export type Progress = v.InferOutput<typeof progressSchema>;

const json = <T extends v.GenericSchema>(schema: T) => v.pipe(v.string(), v.parseJson(), schema);

const uploadRow = v.object({
  id: v.string(),
  sha256: v.string(),
  hints: json(hintsSchema),
  name: v.string(),
  bytes: v.number(),
  object: v.string(),
  status: v.picklist(uploadStatuses),
  uploaded_by: v.string(),
  uploaded_at: v.string(),
  attempts: v.number(),
  progress: v.nullable(json(progressSchema)),
  reading: v.nullable(v.string()),
  figures: v.nullable(v.string()),
  counts: v.nullable(json(countsSchema)),
  base: v.nullable(v.string()),
  corrections: v.nullable(v.string()),
  corrected_by: v.nullable(v.string()),
  corrected_at: v.nullable(v.string()),
  corrections_awaited: v.nullable(v.string()),
});

/** One upload as the index knows it. */
export interface Upload {
  readonly id: string;
  readonly sha256: string;
  readonly hints: v.InferOutput<typeof hintsSchema>;
  readonly name: string;
  readonly bytes: number;
  /** Key of the bytes as received. */
  readonly object: string;
  readonly status: UploadStatus;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
  readonly attempts: number;
  readonly progress: Progress | null;
  /** Key of what was understood; null until read. */
  readonly reading: string | null;
  /** Key of the observations; null until read and when refused. */
  readonly figures: string | null;
  readonly counts: Counts | null;
  /** The release its changes were first held against; null: there was none. */
  readonly base: string | null;
  /** What a person said over it, and who last did; null: nobody did. */
  readonly corrected: Corrected | null;
  /** Since when corrections are awaited that were announced with the file; null: none are. */
  readonly correctionsAwaited: string | null;
}

export interface Corrected {
  /** Key of the corrections. */
  readonly object: string;
  readonly by: string;
  readonly at: string;
}

export const readUploadRow = (row: unknown): Upload => {
  const { uploaded_by, uploaded_at, corrections_awaited, ...said } = v.parse(uploadRow, row);
  const { corrections, corrected_by, corrected_at, ...rest } = said;
  const corrected =
    corrections === null
      ? null
      : { object: corrections, by: corrected_by ?? '', at: corrected_at ?? '' };
  return {
    ...rest,
    uploadedBy: uploaded_by,
    uploadedAt: uploaded_at,
    corrected,
    correctionsAwaited: corrections_awaited,
  };
};
