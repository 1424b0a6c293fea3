import * as v from 'valibot';
import { limits } from '../limits.ts';
import { parseCellAddress } from '../model/cell-address.ts';
import type { ColumnCorrection, Corrections } from '../model/corrections.ts';
import { aggregations, directions } from '../model/indicator.ts';
import type { Bilingual } from '../model/language.ts';
import { kinds } from '../model/observation.ts';
import { acceptedFigure, textPlace } from './accepted-schema.ts';

const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.label));
const rowNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.rows));
const sheet = v.nullable(v.pipe(v.string(), v.maxLength(limits.label)));
const letter = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/));
const address = v.pipe(
  v.string(),
  v.maxLength(limits.label),
  v.check((text) => parseCellAddress(text) !== null),
);

const column = v.strictObject({
  sheet,
  headingRow: rowNumber,
  column: letter,
  role: v.exactOptional(label),
  indicator: v.exactOptional(label),
  unit: v.exactOptional(label),
  kind: v.exactOptional(v.picklist(kinds)),
  period: v.exactOptional(label),
  geography: v.exactOptional(label),
});

const cell = v.strictObject({
  cell: address,
  text: v.pipe(v.string(), v.maxLength(limits.mendedText)),
});

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000));
/** Of names too, for these are headings. */
const name = v.strictObject({ vi: label, en: label });
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/));

const indicator = v.strictObject({
  id: v.exactOptional(id),
  name,
  definition: v.strictObject({ vi: words, en: words }),
  unit: label,
  direction: v.picklist(directions),
  aggregation: v.picklist(aggregations),
  family: id,
});

const listOf = <T extends v.GenericSchema>(item: T) =>
  v.optional(v.pipe(v.array(item), v.maxLength(limits.corrections)), []);

const schema = v.strictObject({
  columns: listOf(column),
  cells: listOf(cell),
  dropped: listOf(v.strictObject({ sheet, row: rowNumber })),
  accepted: listOf(acceptedFigure),
  droppedFigures: listOf(textPlace),
  indicators: v.exactOptional(v.pipe(v.array(indicator), v.maxLength(limits.proposed))),
  remembered: v.exactOptional(v.boolean()),
});

export type CorrectionsReading =
  | { readonly ok: true; readonly corrections: Corrections }
  /** What is wrong, as the end of a sentence. */
  | { readonly ok: false; readonly fault: Bilingual };

/** Corrections out of anything: the body of a request, or what was kept. Lists may be left out. */
export const readCorrections = (body: unknown): CorrectionsReading => {
  // To the schema a list is an object without fields.
  const read = v.safeParse(schema, Array.isArray(body) ? null : body);
  if (!read.success) return { ok: false, fault: describeFault(read.issues[0]) };
  const corrections = { ...read.output, dropped: distinctRows(read.output.dropped) };
  const fault = findTwice(corrections);
  return fault ? { ok: false, fault } : { ok: true, corrections };
};

const distinctRows = (rows: Corrections['dropped']): Corrections['dropped'] => [
  ...new Map(rows.map((one) => [JSON.stringify([one.sheet, one.row]), one])).values(),
];

/** Two words about one thing: nobody knows which holds. */
const findTwice = ({ columns, cells, accepted = [] }: Corrections): Bilingual | undefined => {
  const column = firstTwice(columns, columnKey);
  if (column)
    return {
      vi: `cột ${column.column} của bảng có tiêu đề ở dòng ${column.headingRow} được chỉnh sửa hai lần`,
      en: `column ${column.column} of the table headed in row ${column.headingRow} is corrected twice`,
    };
  const place = firstTwice(accepted, (one) => one.cell);
  if (place)
    return { vi: `“${place.cell}” được nhận hai lần`, en: `“${place.cell}” is accepted twice` };
  const again = firstTwice(cells, (one) => one.cell);
  return (
    again && { vi: `ô ${again.cell} được sửa hai lần`, en: `cell ${again.cell} is mended twice` }
  );
};

const columnKey = ({ sheet: name, headingRow, column: letters }: ColumnCorrection): string =>
  JSON.stringify([name, headingRow, letters]);

const firstTwice = <T>(items: readonly T[], keyOf: (item: T) => string): T | undefined => {
  const seen = new Set<string>();
  return items.find((item) => seen.size === seen.add(keyOf(item)).size);
};

const describeFault = (issue: v.BaseIssue<unknown>): Bilingual => {
  const path = v.getDotPath(issue);
  if (path === null) return { vi: 'cần một đối tượng JSON', en: 'a JSON object is expected' };
  const most = issue.type === 'max_length' ? ` (${issue.requirement})` : '';
  switch (issue.type) {
    case 'max_length':
      return { vi: `“${path}” quá dài${most}`, en: `“${path}” is too long${most}` };
    case 'strict_object':
      return issue.expected === 'never'
        ? { vi: `không có trường “${path}”`, en: `there is no field “${path}”` }
        : { vi: `thiếu “${path}”`, en: `“${path}” is missing` };
    case 'picklist': {
      const choices = issue.expected?.replaceAll(/["()]/g, '');
      return { vi: `“${path}” phải là ${choices}`, en: `“${path}” has to be ${choices}` };
    }
    default:
      return issue.input === undefined
        ? { vi: `thiếu “${path}”`, en: `“${path}” is missing` }
        : { vi: `“${path}” không dùng được`, en: `“${path}” cannot be used` };
  }
};
