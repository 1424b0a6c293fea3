import { roles } from '../../pipeline/match/headings.ts';
import { ignoredGroups } from '../../pipeline/model/ignored-group.ts';
import { kinds } from '../../pipeline/model/observation.ts';
import { evidences } from '../../pipeline/model/suggestion.ts';
import { uploadStatuses } from '../database/upload-row.ts';
import { corrections, sheetName } from './correction-schemas.ts';
import { proseCounts } from './prose-schemas.ts';
import {
  barePeriod,
  basis,
  bilingual,
  contentId,
  count,
  day,
  flag,
  listOf,
  nullable,
  number,
  oneOf,
  record,
  ref,
  sha256,
  statedFigure,
  text,
  time,
} from './schema-parts.ts';

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
  correctionsAwaited: {
    ...nullable(time),
    description:
      'Since when corrections announced with `corrections=follow` are awaited: until a PATCH brings some, even none, publishing answers 409',
  },
});

const origin = record({
  upload: contentId,
  name: text,
  title: nullable(text),
  period: nullable(barePeriod),
  at: time,
});

const mapping = record({
  tables: {
    ...listOf(
      record({
        sheet: sheetName,
        headingRow: count,
        columns: { type: 'object', additionalProperties: oneOf(roles) },
      }),
    ),
    description: 'Column letter → role, table by table',
  },
  readLike: {
    ...nullable(origin),
    description: 'The report of the same shape whose columns it was read with',
  },
  near: { ...nullable(origin), description: 'The report that it is like, but for the differences' },
  differences: listOf(
    record({
      sheet: sheetName,
      headingRow: count,
      column: text,
      heading: text,
      kind: oneOf(['moved', 'renamed', 'gone', 'new', 'unit']),
      was: nullable(text),
      now: nullable(text),
    }),
  ),
  takeOver: {
    ...corrections.columns,
    description: 'What still fits of the near report: send it as `columns` to take it over',
  },
});

const memory = record({
  origin,
  isSaid: flag,
  shape: { type: 'object' },
  columns: listOf({ type: 'object' }),
});

const mended = listOf(record({ cell: text, was: text, now: text }));

/** A figure on either side of what publishing would change. */
const compared = record({
  ...statedFigure,
  cell: text,
});

const change = record({
  kind: oneOf(['changed', 'withdrawn', 'added']),
  indicator: text,
  geography: text,
  basis: nullable(basis),
  period: barePeriod,
  before: nullable(compared),
  after: nullable(compared),
});

const provenance = record({
  dataset: text,
  publisher: text,
  publishedOn: nullable(day),
  title: nullable(text),
});

const uploadInFull = {
  allOf: [
    ref('Upload'),
    record({
      release: nullable(contentId),
      releaseNumber: nullable(count),
      tables: listOf(ref('UploadTable')),
      ignored: {
        ...listOf(
          record({ sheet: text, row: count, group: oneOf(Object.keys(ignoredGroups)) }, ['sheet']),
        ),
        description: 'Rows without figures by their nature, and why',
      },
      mapping: nullable(mapping),
      corrections: nullable(
        record({ ...corrections, by: text, at: time }, ['indicators', 'remembered']),
      ),
      mended,
      prose: nullable(proseCounts),
      provenance: nullable(provenance),
      issues: listOf(ref('Issue')),
      changes: nullable(
        record({
          added: count,
          changed: count,
          unchanged: count,
          withdrawn: count,
          list: listOf(change),
        }),
      ),
    }),
  ],
};

const confidence = { ...number, minimum: 0, maximum: 1 };
const reason = record({ by: oneOf(evidences), text: bilingual });
const suggested = (value: object) => record({ value, confidence, reason });

const column = record(
  {
    column: text,
    heading: text,
    role: oneOf(roles),
    detail: text,
    ownUnit: { ...nullable(text), description: 'As the file says it, whatever a person said' },
    understood: record({
      role: suggested(oneOf(roles)),
      indicator: nullable(suggested(text)),
      unit: nullable(suggested(text)),
      kind: nullable(suggested(oneOf(kinds))),
      period: nullable(suggested(barePeriod)),
      geographies: nullable(suggested(listOf(text))),
    }),
    candidates: {
      ...listOf(record({ indicator: text, confidence, reasons: listOf(reason) })),
      description: 'What a column of figures may be that is not understood, best first',
    },
  },
  ['detail'],
);

const table = record(
  {
    sheet: nullable(text),
    title: nullable(text),
    headingRow: count,
    period: nullable(barePeriod),
    indicator: nullable(text),
    unit: nullable(text),
    rows: count,
    columns: listOf(column),
    unread: { const: true, description: 'Its columns are not understood: nothing of it is read' },
  },
  ['unread'],
);

/** What staff see and say of a file. */
export const uploadSchemas = {
  Upload: upload,
  UploadInFull: uploadInFull,
  UploadTable: table,
  Memory: memory,
  Corrections: record(corrections, Object.keys(corrections)),
  Corrected: record({ id: contentId, status: oneOf(uploadStatuses) }),
  Receipt: record({ id: contentId, sha256, status: oneOf(uploadStatuses) }),
} as const;
