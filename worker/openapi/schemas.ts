import { bases } from '../../pipeline/model/geography.ts';
import { aggregations, directions } from '../../pipeline/model/indicator.ts';
import { kinds, qualifiers, statuses } from '../../pipeline/model/observation.ts';
import { grains } from '../../pipeline/model/period.ts';
import { roles } from '../database/token-table.ts';
import { proseSchemas } from './prose-schemas.ts';
import {
  bilingual,
  contentId,
  count,
  day,
  listOf,
  nullable,
  oneOf,
  record,
  ref,
  sha256,
  text,
  time,
  year,
} from './schema-parts.ts';
import { uploadSchemas } from './upload-schemas.ts';

const basis = oneOf(bases);

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
  status: oneOf(statuses),
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
  direction: oneOf(directions),
  aggregation: oneOf(aggregations),
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

const release = record({
  id: contentId,
  number: count,
  parent: nullable(contentId),
  createdAt: time,
  by: text,
  reason: text,
  change: { type: 'object' },
});

const revision = record(
  {
    upload: contentId,
    dataset: text,
    publisher: text,
    publishedOn: nullable(day),
    name: text,
    sha256,
    observations: count,
    families: listOf(text),
    indicators: { ...listOf({ type: 'object' }), description: 'Proposed by staff' },
    corrections: {
      allOf: [
        ref('Corrections'),
        record({ by: text, at: time, cells: listOf(record({ cell: text, was: text, now: text })) }),
      ],
      description: 'What a person said over the file before it was published',
    },
  },
  ['indicators', 'corrections'],
);

export const schemas = {
  ...proseSchemas,
  Period: period,
  Observation: observation,
  Issue: issue,
  Problem: problem,
  Catalog: catalog,
  ...uploadSchemas,
  Release: release,
  ReleaseInFull: {
    allOf: [
      ref('Release'),
      record({ revisions: listOf(revision), files: listOf({ type: 'object' }) }),
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
