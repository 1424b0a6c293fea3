/** A schema of the description, as far as it is used there. */
interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

type Schemas = Readonly<Record<string, Schema>>;

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

const isOfType = (type: string, wanted: Schema['type']): boolean =>
  [wanted ?? type].flat().some((one) => one === type || (one === 'number' && type === 'integer'));

/** References followed, the parts of `allOf` as one. */
const settle = (schema: Schema, schemas: Schemas): Schema => {
  if (schema.$ref) return settle(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas);
  if (!schema.allOf) return schema;
  const parts = schema.allOf.map((part) => settle(part, schemas));
  return {
    type: 'object',
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required = [] }) => required),
  };
};

/**
 * Where a value is not as its schema describes it: what is of another type, what is missing, and what
 * is there without being described. A schema that names no properties leaves these open.
 */
export const findDepartures = (
  value: unknown,
  given: Schema,
  schemas: Schemas,
  place = '',
): readonly string[] => {
  const schema = settle(given, schemas);
  if (schema.anyOf) {
    const each = schema.anyOf.map((one) => findDepartures(value, one, schemas, place));
    return each.some((found) => found.length === 0) ? [] : (each[0] ?? []);
  }
  if (!isOfType(typeOf(value), schema.type)) return [`${place}: ${typeOf(value)}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${place}: ${value}`];
  if ('const' in schema && schema.const !== value) return [`${place}: ${value}`];
  if (schema.pattern && !new RegExp(schema.pattern).test(String(value)))
    return [`${place}: ${value}`];
  if (Array.isArray(value))
    return value.flatMap((one, i) =>
      findDepartures(one, schema.items ?? {}, schemas, `${place}/${i}`),
    );
  if (typeof value !== 'object' || value === null) return [];
  const { properties, additionalProperties, required = [] } = schema;
  const missing = required.filter((name) => !(name in value));
  const inside = Object.entries(value).flatMap(([name, one]) => {
    const described = properties?.[name] ?? additionalProperties;
    if (described) return findDepartures(one, described, schemas, `${place}/${name}`);
    return properties ? [`${place}/${name}: not described`] : [];
  });
  return [...missing.map((name) => `${place}/${name}: missing`), ...inside];
};
