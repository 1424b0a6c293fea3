import * as v from 'valibot';
import type { Bilingual } from '../../pipeline/model/language.ts';
import { type Result, refuse, succeed } from './problem.ts';

const kilobyte = 1024;
/** Beyond this it is no body of ours, and is not read. */
const mostKilobytes = 64;

/** A small JSON body that fits the schema. */
export const readJsonBody = async <T extends v.GenericSchema>(
  request: Request,
  schema: T,
): Promise<Result<v.InferOutput<T>>> => {
  const parsed = await readJson(request, mostKilobytes);
  if (!parsed.ok) return parsed;
  const read = v.safeParse(schema, parsed.value);
  return read.success
    ? succeed(read.output)
    : refuse('wrong-body', { text: describeFault(read.issues[0]) });
};

/** A JSON body of at most that many kilobytes, whatever is in it. */
export const readJson = async (request: Request, most: number): Promise<Result<unknown>> => {
  const text = await readText(request, most * kilobyte);
  if (text === null) return refuse('wrong-body', { text: tooLong(most) });
  const parsed = parseJson(text);
  return parsed === undefined ? refuse('wrong-body', { text: notJson }) : succeed(parsed);
};

/** Null when it is longer, whatever Content-Length says. */
const readText = async (request: Request, most: number): Promise<string | null> => {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null;
  const decoder = new TextDecoder();
  let [text, length] = ['', 0];
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > most) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const tooLong = (most: number): Bilingual => ({
  vi: `dài quá ${most} KB`,
  en: `it is over ${most} KB`,
});
const notJson: Bilingual = { vi: 'không phải JSON', en: 'it is not JSON' };

/** What fields are called in a sentence. */
const fieldNames: Readonly<Record<string, string>> = {
  reason: ' (lý do)',
  name: ' (tên)',
  role: ' (vai trò)',
};

/** Which field is missing or wrong: in our words, never in those of the library. */
const describeFault = (issue: v.BaseIssue<unknown>): Bilingual => {
  const path = v.getDotPath(issue);
  if (path === null) return { vi: 'cần một đối tượng JSON', en: 'a JSON object is expected' };
  const [vi, en] = [`“${path}”${fieldNames[path] ?? ''}`, `“${path}”`];
  if (issue.input === undefined || issue.type === 'min_length')
    return { vi: `thiếu ${vi}`, en: `${en} is missing` };
  if (issue.type === 'max_length')
    return {
      vi: `${vi} dài quá ${issue.requirement} ký tự`,
      en: `${en} is longer than ${issue.requirement} characters`,
    };
  if (issue.type === 'picklist') {
    const choices = issue.expected?.replaceAll(/["()]/g, '');
    return { vi: `${vi} phải là ${choices}`, en: `${en} has to be ${choices}` };
  }
  return { vi: `${vi} phải là chữ`, en: `${en} has to be text` };
};

/** Why somebody changes what readers see: kept in the release and in the audit trail. */
export const reasonSchema = v.object({
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000)),
});
