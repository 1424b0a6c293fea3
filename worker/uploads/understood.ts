import * as v from 'valibot';
import { indicatorSchema } from '../../pipeline/code-lists.ts';
import type { Indicator } from '../../pipeline/model/indicator.ts';
import { severities } from '../../pipeline/model/issue.ts';
import { type IssueCode, issueMessages } from '../../pipeline/model/issue-messages.ts';
import { countsSchema } from '../database/upload-row.ts';
import type { Storage } from '../storage.ts';

const isIssueCode = (code: string): code is IssueCode => Object.hasOwn(issueMessages, code);

const bilingual = v.object({ vi: v.string(), en: v.string() });

const issue = v.object({
  code: v.pipe(v.string(), v.guard(isIssueCode)),
  severity: v.picklist(severities),
  sheet: v.exactOptional(v.string()),
  row: v.exactOptional(v.number()),
  column: v.exactOptional(v.string()),
  cell: v.exactOptional(v.string()),
  text: v.exactOptional(v.string()),
  params: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number(), bilingual]))),
});

const count = v.number();
/** Of a report in prose: where its text and proposals are kept, and how many there are. */
const proseSummary = v.object({
  object: v.string(),
  counts: v.object({
    proposals: count,
    undecided: count,
    accepted: count,
    dropped: count,
    ignored: count,
    issues: count,
  }),
});

/** What a reading understood, kept beside its observations. Tables and mapping pass through. */
const understood = v.object({
  issues: v.array(issue),
  tables: v.unknown(),
  mapping: v.unknown(),
  counts: countsSchema,
  ignored: v.array(
    v.object({ sheet: v.exactOptional(v.string()), row: v.number(), group: v.string() }),
  ),
  mended: v.optional(v.array(v.object({ cell: v.string(), was: v.string(), now: v.string() })), []),
  prose: v.optional(v.nullable(proseSummary), null),
  indicators: v.optional(v.array(indicatorSchema), []),
  families: v.array(v.string()),
  provenance: v.object({
    dataset: v.string(),
    publisher: v.string(),
    publishedOn: v.nullable(v.string()),
    title: v.nullable(v.string()),
  }),
});
export interface Understood extends Omit<v.InferOutput<typeof understood>, 'indicators'> {
  /** Of its indicators those that are not bundled. */
  readonly indicators: readonly Indicator[];
}

/** Throws when the object is gone or not ours: then the store is broken, not the data. */
export const loadUnderstood = async (storage: Storage, key: string): Promise<Understood> => {
  const text = await storage.readText(key);
  if (text === null) throw new Error(`missing object: ${key}`);
  return v.parse(v.pipe(v.string(), v.parseJson(), understood), text);
};
