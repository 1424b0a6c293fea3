import * as v from 'valibot';
import { limits } from '../limits.ts';
import { parseTextAddress } from '../model/cell-address.ts';
import { bases } from '../model/geography.ts';
import { kinds, qualifiers } from '../model/observation.ts';
import { grains } from '../model/period.ts';

const label = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.label));
const figure = v.nullable(v.pipe(v.number(), v.finite()));
const whole = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000)));
const year = v.pipe(v.number(), v.integer());
const day = v.pipe(v.string(), v.isoDate());

/** A place in a text: `p3:18-35`. */
export const textPlace = v.pipe(
  v.string(),
  v.maxLength(limits.label),
  v.check((text) => parseTextAddress(text) !== null),
);

/** The period may bring the label that the API answers with. */
const period = v.object({
  start: v.nullable(year),
  end: year,
  grain: v.picklist(grains),
  from: v.nullable(day),
  to: day,
});

/** A figure of a sentence as a person accepted it; whether it can be so is asked when it is read. */
export const acceptedFigure = v.strictObject({
  cell: textPlace,
  text: label,
  indicator: label,
  geography: label,
  basis: v.nullable(v.picklist(bases)),
  period,
  kind: v.picklist(kinds),
  value: figure,
  lower: figure,
  upper: figure,
  qualifier: v.picklist(qualifiers),
  perYear: v.boolean(),
  unit: v.pipe(v.string(), v.maxLength(limits.label)),
  rank: whole,
  rankOf: whole,
});
