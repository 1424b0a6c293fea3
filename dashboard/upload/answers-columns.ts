import * as v from 'valibot';
import { grains } from '../../pipeline/model/period.ts';

export const periodSchema = v.object({
  start: v.nullable(v.number()),
  end: v.number(),
  grain: v.picklist(grains),
  from: v.nullable(v.string()),
  to: v.string(),
});

const bilingual = v.object({ vi: v.string(), en: v.string() });

const reason = v.object({ by: v.string(), text: bilingual });

const suggested = <T>(value: v.GenericSchema<unknown, T>) =>
  v.nullish(v.object({ value, confidence: v.number(), reason }), null);

/** An indicator that a column may be of, how surely (0 to 1) and why. */
const candidate = v.object({
  indicator: v.string(),
  confidence: v.number(),
  reasons: v.array(reason),
});

/** What a column is taken for, fact by fact; an older reading says only the role. */
const understood = v.object({
  role: suggested(v.string()),
  indicator: suggested(v.string()),
  unit: suggested(v.string()),
  kind: suggested(v.string()),
  period: suggested(periodSchema),
});

/** A column of a table as the server, or the reading in the browser, tells it. */
export const columnSchema = v.object({
  column: v.string(),
  heading: v.nullish(v.string(), null),
  role: v.string(),
  understood: v.nullish(understood, null),
  candidates: v.nullish(v.array(candidate), []),
});
