import * as v from 'valibot';
import { readCorrections } from '../../pipeline/corrections/read-corrections.ts';
import { readMemory } from '../../pipeline/mapping/read-memory.ts';
import type { Memory } from '../../pipeline/mapping/remembered.ts';
import { noCorrections } from '../../pipeline/model/corrections.ts';
import { bases } from '../../pipeline/model/geography.ts';
import { severities } from '../../pipeline/model/issue.ts';
import { kinds, type Observation, qualifiers, statuses } from '../../pipeline/model/observation.ts';
import { columnSchema, periodSchema } from './answers-columns.ts';
import { type Hints, noHints } from './hints.ts';

const text = v.nullish(v.string(), null);
const number = v.nullish(v.number(), null);
const count = v.nullish(v.number(), 0);

const issue = v.object({
  code: v.string(),
  message: v.string(),
  severity: v.picklist(severities),
  sheet: text,
  row: number,
  column: text,
  cell: text,
  text,
});
/** A fault in the file, its sentence already in the reader's language. */
export type UploadIssue = v.InferOutput<typeof issue>;

const table = v.object({
  sheet: text,
  title: text,
  headingRow: number,
  columns: v.array(columnSchema),
});
export type UploadTable = v.InferOutput<typeof table>;

const uploadStatuses = [
  'received',
  'reading',
  'needs-review',
  'refused',
  'failed',
  'published',
  'withdrawn',
] as const;
const status = v.picklist(uploadStatuses);
export type UploadStatus = v.InferOutput<typeof status>;

const counts = v.object({
  rows: count,
  observations: count,
  ignored: count,
  errors: count,
  warnings: count,
});

const listed = v.object({
  id: v.string(),
  name: v.nullish(v.string(), ''),
  status,
  uploadedAt: text,
  bytes: number,
  counts: v.nullish(counts, null),
});
export type ListedUpload = v.InferOutput<typeof listed>;

const observation = v.object({
  id: v.string(),
  indicator: v.string(),
  geography: v.string(),
  basis: v.nullable(v.picklist(bases)),
  period: periodSchema,
  kind: v.picklist(kinds),
  value: v.nullable(v.number()),
  lower: v.nullable(v.number()),
  upper: v.nullable(v.number()),
  qualifier: v.picklist(qualifiers),
  perYear: v.boolean(),
  unit: v.string(),
  text: v.string(),
  rank: v.nullable(v.number()),
  rankOf: v.nullable(v.number()),
  rankDerived: v.boolean(),
  derivedRank: v.nullish(v.object({ rank: v.number(), of: v.number() }), null),
  status: v.picklist(statuses),
  derivedFrom: v.optional(v.array(v.string()), []),
  members: v.nullish(v.object({ reported: v.number(), total: v.number() }), null),
  dataset: v.string(),
  preferred: v.boolean(),
  disputed: v.boolean(),
  upload: v.string(),
  cell: v.string(),
}) satisfies v.GenericSchema<unknown, Observation>;

const stated = v.nullish(
  v.object({
    value: number,
    lower: number,
    upper: number,
    qualifier: v.picklist(qualifiers),
    perYear: v.nullish(v.boolean(), false),
    unit: v.nullish(v.string(), ''),
    text: v.nullish(v.string(), ''),
    rank: number,
    rankOf: number,
    cell: v.nullish(v.string(), ''),
  }),
  null,
);
export type ChangeSide = NonNullable<v.InferOutput<typeof stated>>;

const change = v.object({
  kind: v.string(),
  indicator: v.string(),
  geography: v.string(),
  basis: v.nullish(v.picklist(bases), null),
  period: periodSchema,
  before: stated,
  after: stated,
});
export type UploadChange = v.InferOutput<typeof change>;

const changes = v.object({
  added: count,
  changed: count,
  unchanged: count,
  withdrawn: count,
  list: v.nullish(v.array(change), []),
});
export type UploadChanges = v.InferOutput<typeof changes>;

const progress = v.object({ stage: v.string(), done: v.number(), total: number });
export type UploadProgress = v.InferOutput<typeof progress>;

const ignoredRow = v.object({ sheet: text, row: v.number(), group: v.string() });
export type IgnoredRow = v.InferOutput<typeof ignoredRow>;

/** A cell that a person mended: `was` stands in the file, `now` is what was read. */
const mendedCell = v.object({ cell: v.string(), was: v.string(), now: v.string() });

const provenance = v.object({ dataset: text, publisher: text, publishedOn: text, title: text });

/** Of a report in prose: what became of the figures of its sentences. */
const prose = v.object({
  proposals: v.number(),
  undecided: v.number(),
  accepted: v.number(),
  dropped: v.number(),
});

/** What a person said of the file; what this page does not change goes back as it came. */
const corrections = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform(({ by: _by, at: _at, ...said }) => readCorrections(said)),
  v.check(({ ok }) => ok),
  v.transform((read) => (read.ok ? read.corrections : noCorrections)),
);

/** What its uploader said beside the file; one that was not given is ''. */
const hints = v.object({
  dataset: v.optional(v.string(), ''),
  publisher: v.optional(v.string(), ''),
  publishedOn: v.optional(v.string(), ''),
  province: v.optional(v.string(), ''),
  period: v.optional(v.string(), ''),
  unit: v.optional(v.string(), ''),
}) satisfies v.GenericSchema<unknown, Hints>;

const upload = v.object({
  ...listed.entries,
  hints: v.nullish(hints, noHints),
  progress: v.nullish(progress, null),
  tables: v.nullish(v.array(table), []),
  issues: v.nullish(v.array(issue), []),
  ignored: v.nullish(v.array(ignoredRow), []),
  mended: v.nullish(v.array(mendedCell), []),
  provenance: v.nullish(provenance, null),
  prose: v.nullish(prose, null),
  corrections: v.nullish(corrections, null),
  changes: v.nullish(changes, null),
  releaseNumber: number,
  /** Since when what was mended of it is awaited from its sender. */
  correctionsAwaited: text,
});
/** What the server knows of one upload. */
export type Upload = v.InferOutput<typeof upload>;

const problem = v.object({
  title: v.nullish(v.string(), ''),
  detail: v.nullish(v.string(), ''),
  issues: v.nullish(v.array(issue), []),
});
/** Why the server would not, in the reader's language. */
export type Problem = v.InferOutput<typeof problem>;

/** Who is signed in. */
export interface Session {
  readonly name: string;
  readonly role: string;
}

const session = v.pipe(
  v.object({ name: text, role: text }),
  v.transform(({ name, role }): { readonly person: Session | null } => ({
    person: name === null || role === null ? null : { name, role },
  })),
);

type Read<T> = (answer: unknown) => T | null;

const createRead =
  <T>(schema: v.GenericSchema<unknown, T>): Read<T> =>
  (answer) => {
    const result = v.safeParse(schema, answer);
    return result.success ? result.output : null;
  };

/** Each reads one answer of the server; null is an answer this page does not understand. */
/** The person is null when nobody is signed in. */
export const readSession = createRead(session);
export const readUpload = createRead(upload);
export const readProblem = createRead(problem);
export const readAccepted: Read<{ id: string }> = createRead(v.object({ id: v.string() }));
export const readUploads: Read<readonly ListedUpload[]> = createRead(
  v.pipe(
    v.object({ uploads: v.array(listed) }),
    v.transform(({ uploads }) => uploads),
  ),
);
export const readObservations: Read<readonly Observation[]> = createRead(
  v.pipe(
    v.object({ observations: v.array(observation) }),
    v.transform(({ observations }) => observations),
  ),
);
/** One that this page does not understand is left out: it is only a help. */
export const readMemories: Read<readonly Memory[]> = createRead(
  v.pipe(
    v.object({ mappings: v.array(v.unknown()) }),
    v.transform(({ mappings }) => mappings.flatMap((each) => readMemory(each) ?? [])),
  ),
);
/** The number of the release that publishing made. */
export const readReleaseNumber: Read<{ number: number | null }> = createRead(v.object({ number }));
/** An answer whose content does not matter. */
export const readAnything: Read<true> = () => true;
