import { listOf, oneOf, record, ref } from './schema-parts.ts';

interface Parts {
  readonly summary: string;
  readonly parameters?: readonly object[];
  readonly body?: object;
  /** The answers when all goes well, by status. */
  readonly answers: Readonly<Record<string, object>>;
  /** The statuses of its problems. */
  readonly problems?: readonly number[];
}

export const json = (schema: object, description = 'OK') => ({
  description,
  content: { 'application/json': { schema } },
});

export const inQuery = (
  name: string,
  description: string,
  schema: object = { type: 'string' },
) => ({
  name,
  in: 'query',
  description,
  schema,
});

/** An object with one list in it. */
export const listAs = (name: string, items: object) => record({ [name]: listOf(items) });

/** How a long list is asked for piece by piece. */
export const listPart = (before: string) => [
  inQuery('before', before, { type: 'integer', minimum: 1 }),
  inQuery('limit', 'how many at most', { type: 'integer', minimum: 1, maximum: 200 }),
];

export const inPath = (name: string) => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
});

const languages = oneOf(['vi', 'en']);
const language = inQuery('lang', 'vi (default) or en; else Accept-Language decides', languages);
/** A page is Vietnamese unless its link says otherwise. */
const pageLanguage = inQuery('lang', 'vi (default) or en', languages);

const problem = {
  description: 'A problem (RFC 9457) in the language asked for',
  content: { 'application/problem+json': { schema: ref('Problem') } },
};

const createOperation = (
  { summary, parameters = [], body, answers, problems = [] }: Parts,
  spoken = language,
) => ({
  summary,
  parameters: [...parameters, spoken],
  ...(body && { requestBody: { required: true, content: body } }),
  responses: {
    ...answers,
    ...Object.fromEntries([...problems, 500].map((status) => [String(status), problem])),
  },
});

/** Anybody may ask. */
export const open = (parts: Parts) => ({ ...createOperation(parts), security: [] });

/** A page, or a file with words in it, for anybody. */
export const page = (parts: Parts) => ({ ...createOperation(parts, pageLanguage), security: [] });

/** Signed in by a token, or by a session whose writes come from the site itself. */
export const staff = (parts: Parts) =>
  createOperation({ ...parts, problems: [401, 403, ...(parts.problems ?? [])] });

export const jsonBody = (schema: object) => ({ 'application/json': { schema } });
