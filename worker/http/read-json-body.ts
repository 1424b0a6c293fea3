import * as v from 'valibot';
import { type Result, refuse, succeed } from './problem.ts';

/** Beyond this it is no body of ours, and is not read. */
const mostBytes = 64 * 1024;

/** A small JSON body that fits the schema. */
export const readJsonBody = async <T extends v.GenericSchema>(
  request: Request,
  schema: T,
): Promise<Result<v.InferOutput<T>>> => {
  const length = Number(request.headers.get('content-length') ?? 0);
  const text = length > mostBytes ? '' : await request.text();
  const parsed = parseJson(text);
  if (parsed === undefined) return refuse('wrong-body', { text: 'JSON' });
  const read = v.safeParse(schema, parsed);
  if (read.success) return succeed(read.output);
  const [issue] = read.issues;
  return refuse('wrong-body', { text: `${v.getDotPath(issue) ?? 'body'}: ${issue.message}` });
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Why somebody changes what readers see: kept in the release and in the audit trail. */
export const reasonSchema = v.object({
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000)),
});
