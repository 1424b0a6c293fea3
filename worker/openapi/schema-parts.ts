import { bases } from '../../pipeline/model/geography.ts';
import { qualifiers } from '../../pipeline/model/observation.ts';
import { grains } from '../../pipeline/model/period.ts';

/** What schemas of the description are made of. */
export const text = { type: 'string' } as const;
export const number = { type: 'number' } as const;
export const flag = { type: 'boolean' } as const;
export const count = { type: 'integer', minimum: 0 } as const;
export const year = { type: 'integer' } as const;
export const nullable = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
export const listOf = (items: object) => ({ type: 'array', items });
export const oneOf = (values: readonly string[]) => ({ type: 'string', enum: values });
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** An object whose properties are all required, except those named. */
export const record = (
  properties: Readonly<Record<string, object>>,
  optional: readonly string[] = [],
) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

export const bilingual = record({ vi: text, en: text });
export const day = { type: 'string', format: 'date' };
export const time = { type: 'string', format: 'date-time' };
export const contentId = { type: 'string', pattern: '^[0-9a-f]{16}$' };
export const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' };
export const basis = oneOf(bases);

/** What time a figure covers; the label is left out where nobody reads it. */
export const periodOf = (optional: readonly string[] = []) =>
  record(
    {
      start: nullable(year),
      end: year,
      grain: oneOf(grains),
      from: nullable(day),
      to: day,
      label: text,
    },
    optional,
  );
/** As it lies in storage. */
export const barePeriod = periodOf(['label']);

/** What a figure states, as its source has it. */
export const statedFigure = {
  value: nullable(number),
  lower: nullable(number),
  upper: nullable(number),
  qualifier: oneOf(qualifiers),
  perYear: flag,
  unit: text,
  text,
  rank: nullable(count),
  rankOf: nullable(count),
};
