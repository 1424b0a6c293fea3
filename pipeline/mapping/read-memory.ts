import * as v from 'valibot';
import { kinds } from '../model/observation.ts';
import { grains } from '../model/period.ts';
import type { Memory } from './remembered.ts';

const shape = v.object({
  indicator: v.nullable(v.string()),
  unit: v.nullable(v.string()),
  columns: v.array(
    v.object({ heading: v.string(), unit: v.nullable(v.string()), column: v.string() }),
  ),
});

const column = v.object({
  role: v.exactOptional(v.string()),
  indicator: v.exactOptional(v.string()),
  unit: v.exactOptional(v.string()),
  kind: v.exactOptional(v.picklist(kinds)),
  geography: v.exactOptional(v.string()),
  yearOffset: v.exactOptional(v.number()),
});

const period = v.object({
  start: v.nullable(v.number()),
  end: v.number(),
  grain: v.picklist(grains),
  from: v.nullable(v.string()),
  to: v.string(),
});

const memory = v.object({
  shape,
  columns: v.array(column),
  isSaid: v.boolean(),
  origin: v.object({
    upload: v.string(),
    name: v.string(),
    title: v.nullable(v.string()),
    period: v.nullable(period),
    at: v.string(),
  }),
});

/** What was kept or sent of an earlier report; null: it is none of ours. */
export const readMemory = (value: unknown): Memory | null => {
  const read = v.safeParse(memory, value);
  return read.success ? read.output : null;
};
