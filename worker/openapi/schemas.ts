import { kinds, qualifiers } from '../../pipeline/model/observation.ts';
import { grains } from '../../pipeline/model/period.ts';
import { roles } from '../database/token-table.ts';
import { uploadStatuses } from '../database/upload-row.ts';

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const year = { type: 'integer' } as const;
const nullable = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: object) => ({ type: 'array', items });
const oneOf = (values: readonly string[]) => ({ type: 'string', enum: values });
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** An object whose properties are all required, except those named. */
const record = (
  properties: Readonly<Record<string, object>>,
  optional: readonly string[] = [],
) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const bilingual = record({ vi: text, en: text });
const day = { type: 'string', format: 'date' };
const time = { type: 'string', format: 'date-time' };
const contentId = { type: 'string', pattern: '^[0-9a-f]{16}$' };
const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const basis = oneOf(['63', '34']);

const period = record({
  start: nullable(year),
  end: year,
  grain: oneOf(grains),
  from: nullable(day),
  to: day,
  label: text,
});

const observationProperties = {
  id: text,
  indicator: text,
  geography: text,
  basis: nullable(basis),
  period: ref('Period'),
  kind: oneOf(kinds),
  value: nullable({ type: 'number' }),
  lower: nullable({ type: 'number' }),
  upper: nullable({ type: 'number' }),
  qualifier: oneOf(qualifiers),
  perYear: { type: 'boolean' },
  unit: text,
  text,
  rank: nullable(count),
  rankOf: nullable(count),
  rankDerived: { type: 'boolean' },
  derivedRank: {
    ...record({ rank: count, of: count }),
    description: 'Beside a published rank: the rank that follows from the published scores',
  },
  status: oneOf(['reported', 'derived']),
  derivedFrom: {
    ...listOf(text),
    description:
      'Ids of the figures it was derived from; of a reported score, of the figure that gives its rank',
  },
  members: {
    ...record({ reported: count, total: count }),
    description: 'Of a derived figure of a merged unit: how many of its former units have a figure',
  },
  dataset: text,
  preferred: { type: 'boolean' },
  disputed: {
    type: 'boolean',
    description: 'Another source states it otherwise, beyond the coarser one’s rounding',
  },
  upload: { ...text, description: 'Id of the upload; empty for a figure derived from several' },
  cell: text,
};
const observation = record(observationProperties, ['derivedRank', 'derivedFrom', 'members']);

const issue = record(
  {
    code: text,
    message: text,
    severity: oneOf(['error', 'warning']),
    sheet: text,
    row: count,
    column: text,
    cell: { ...text, examples: ['B12'] },
    text,
  },
  ['sheet', 'row', 'column', 'cell', 'text'],
);

const problem = record(
  { type: text, title: text, status: count, detail: text, issues: listOf(ref('Issue')) },
  ['issues'],
);

const indicator = record({
  id: text,
  family: text,
  name: bilingual,
  definition: bilingual,
  unit: text,
  bounds: record({ min: nullable({ type: 'number' }), max: nullable({ type: 'number' }) }),
  decimals: count,
  breaks: listOf(record({ year, reason: bilingual })),
  partOf: nullable(record({ indicator: text, number: count })),
  ratio: nullable(record({ numerator: listOf(text), denominator: text })),
  direction: oneOf(['higher', 'lower', 'none']),
  aggregation: oneOf(['sum', 'ratio', 'none']),
  publisher: nullable(text),
  periods: listOf({
    allOf: [ref('Period'), record({ published: listOf(basis) })],
  }),
  geographies: listOf(text),
  bases: listOf(basis),
  datasets: listOf(text),
  file: { ...text, examples: ['/data/{sha256}.parquet'] },
});

const catalog = record({
  release: nullable(contentId),
  number: nullable(count),
  parent: nullable(contentId),
  createdAt: nullable(time),
  indicators: listOf(indicator),
  geographies: listOf({ type: 'object' }),
  programmes: listOf({ type: 'object' }),
  units: listOf({ type: 'object' }),
  datasets: listOf({ type: 'object' }),
  publishers: listOf({ type: 'object' }),
});

const upload = record({
  id: contentId,
  sha256,
  name: text,
  bytes: count,
  hints: { type: 'object', additionalProperties: text },
  status: oneOf(uploadStatuses),
  progress: nullable({
    description:
      'How far the reading is. `reading` counts rows of the file, of which the total is not known; `checking` counts figures.',
    ...record({ stage: oneOf(['reading', 'checking']), done: count, total: nullable(count) }),
  }),
  counts: nullable(
    record({ rows: count, observations: count, ignored: count, errors: count, warnings: count }),
  ),
  uploadedBy: text,
  uploadedAt: time,
});

const uploadInFull = {
  allOf: [
    ref('Upload'),
    record({
      release: nullable(contentId),
      releaseNumber: nullable(count),
      tables: listOf({ type: 'object' }),
      ignored: listOf({ type: 'object' }),
      mapping: nullable({ type: 'object' }),
      provenance: nullable({ type: 'object' }),
      issues: listOf(ref('Issue')),
      changes: nullable(
        record({
          added: count,
          changed: count,
          unchanged: count,
          withdrawn: count,
          list: listOf({ type: 'object' }),
        }),
      ),
    }),
  ],
};

const release = record({
  id: contentId,
  number: count,
  parent: nullable(contentId),
  createdAt: time,
  by: text,
  reason: text,
  change: { type: 'object' },
});

export const schemas = {
  Period: period,
  Observation: observation,
  Issue: issue,
  Problem: problem,
  Catalog: catalog,
  Upload: upload,
  UploadInFull: uploadInFull,
  Receipt: record({ id: contentId, sha256, status: oneOf(uploadStatuses) }),
  Release: release,
  ReleaseInFull: {
    allOf: [
      ref('Release'),
      record({ revisions: listOf({ type: 'object' }), files: listOf({ type: 'object' }) }),
    ],
  },
  Reason: record({ reason: { ...text, minLength: 1, maxLength: 1000 } }),
  NewRelease: record({ release: contentId, number: count }),
  Session: record({ name: nullable(text), role: nullable(oneOf(roles)) }),
  NewToken: record({ name: { ...text, minLength: 1, maxLength: 100 }, role: oneOf(roles) }),
  Token: record({ id: contentId, name: text, role: oneOf(roles), token: text }),
  Deed: record({
    id: count,
    at: time,
    who: text,
    action: text,
    subject: text,
    reason: nullable(text),
  }),
} as const;
