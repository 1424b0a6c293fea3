import { severities } from '../../pipeline/model/issue.ts';
import { kinds, statuses } from '../../pipeline/model/observation.ts';
import { roles } from '../database/token-table.ts';
import { catalogSchemas } from './catalog-schemas.ts';
import { proseSchemas } from './prose-schemas.ts';
import {
  basis,
  contentId,
  count,
  day,
  flag,
  listOf,
  nullable,
  oneOf,
  periodOf,
  record,
  ref,
  sha256,
  statedFigure,
  text,
  time,
} from './schema-parts.ts';
import { uploadSchemas } from './upload-schemas.ts';

const observationProperties = {
  id: text,
  indicator: text,
  geography: text,
  basis: nullable(basis),
  period: ref('Period'),
  kind: oneOf(kinds),
  ...statedFigure,
  rankDerived: flag,
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
  preferred: flag,
  disputed: {
    ...flag,
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
    severity: oneOf(severities),
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

const release = record({
  id: contentId,
  number: count,
  parent: nullable(contentId),
  createdAt: time,
  by: text,
  reason: text,
  change: {
    ...record({
      kind: oneOf(['publish', 'withdraw', 'restore']),
      subject: { ...text, description: 'Id of the upload that came or went, or of a release' },
      added: count,
      changed: count,
      withdrawn: count,
    }),
    description: 'What made it of its parent, and how many figures that changed',
  },
});

const dataFile = record({ family: text, sha256, bytes: count, rows: count });

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
    indicators: { ...listOf(ref('Indicator')), description: 'Proposed by staff' },
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
  Period: periodOf(),
  Observation: observation,
  Issue: issue,
  Problem: problem,
  ...catalogSchemas,
  ...uploadSchemas,
  Release: release,
  ReleaseInFull: {
    allOf: [ref('Release'), record({ revisions: listOf(revision), files: listOf(dataFile) })],
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
