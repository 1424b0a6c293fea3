import { roles } from '../../pipeline/match/headings.ts';
import { aggregations, directions } from '../../pipeline/model/indicator.ts';
import { kinds } from '../../pipeline/model/observation.ts';
import { evidences } from '../../pipeline/model/suggestion.ts';
import { uploadStatuses } from '../database/upload-row.ts';
import { correctionOfProse, proseCounts } from './prose-schemas.ts';
import {
  bilingual,
  contentId,
  count,
  listOf,
  nullable,
  oneOf,
  record,
  ref,
  sha256,
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
});

const sheetName = { ...nullable(text), description: 'Null where the file has no sheets' };

const corrections = {
  columns: listOf(
    record(
      {
        sheet: sheetName,
        headingRow: { ...count, description: 'The last row of the heading: it names the table' },
        column: { ...text, examples: ['C'] },
        role: oneOf(roles),
        indicator: text,
        unit: text,
        kind: oneOf(kinds),
        period: { ...text, examples: ['2023', 'quý I/2024'] },
        geography: { ...text, description: 'A province’s slug or name' },
      },
      ['role', 'indicator', 'unit', 'kind', 'period', 'geography'],
    ),
  ),
  cells: listOf(record({ cell: { ...text, examples: ['C12', 'Sheet1!C12'] }, text })),
  dropped: listOf(record({ sheet: sheetName, row: count })),
  indicators: {
    ...listOf(
      record(
        {
          id: { ...text, description: 'Without it: the family’s id and the English name' },
          name: bilingual,
          definition: bilingual,
          unit: text,
          direction: oneOf(directions),
          aggregation: oneOf(aggregations),
          family: text,
        },
        ['id'],
      ),
    ),
    description: 'Indicators that the code lists lack; with the publication they are part of them',
  },
  remembered: {
    type: 'boolean',
    description: 'false: what is remembered of reports of this shape is left aside',
  },
  ...correctionOfProse,
};

const columnCorrection = corrections.columns.items;

const origin = record({
  upload: contentId,
  name: text,
  title: nullable(text),
  period: nullable({ type: 'object' }),
  at: time,
});

const mapping = record({
  tables: {
    ...listOf({ type: 'object' }),
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
    ...listOf(columnCorrection),
    description: 'What still fits of the near report: send it as `columns` to take it over',
  },
});

const memory = record({
  origin,
  isSaid: { type: 'boolean' },
  shape: { type: 'object' },
  columns: listOf({ type: 'object' }),
});

const mended = listOf(record({ cell: text, was: text, now: text }));

const uploadInFull = {
  allOf: [
    ref('Upload'),
    record({
      release: nullable(contentId),
      releaseNumber: nullable(count),
      tables: listOf(ref('UploadTable')),
      ignored: listOf({ type: 'object' }),
      mapping: nullable(mapping),
      corrections: nullable(
        record({ ...corrections, by: text, at: time }, ['indicators', 'remembered']),
      ),
      mended,
      prose: nullable(proseCounts),
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

const confidence = { type: 'number', minimum: 0, maximum: 1 };
const reason = record({ by: oneOf(evidences), text: bilingual });
const suggested = (value: object) => record({ value, confidence, reason });

const column = record(
  {
    column: text,
    heading: text,
    role: oneOf(roles),
    detail: text,
    understood: record({
      role: suggested(oneOf(roles)),
      indicator: nullable(suggested(text)),
      unit: nullable(suggested(text)),
      kind: nullable(suggested(oneOf(kinds))),
      period: nullable(suggested({ type: 'object' })),
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
    period: nullable({ type: 'object' }),
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
