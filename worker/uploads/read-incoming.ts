import { type Result, refuse, succeed } from '../http/problem.ts';
import { type Hints, readHints } from './hints.ts';

/** A file on its way in, either form. */
export interface IncomingFile {
  readonly name: string;
  readonly length: number;
  readonly body: ReadableStream<Uint8Array>;
  readonly hints: Hints;
}

const megabyte = 1024 * 1024;
const formLimit = 25;
const rawLimit = 95;
/** Headings and hints of the parts beside the file itself. */
const formOverhead = 64 * 1024;

/** The file and hints of a request: multipart, or the raw file as the body. */
export const readIncoming = (request: Request): Promise<Result<IncomingFile>> =>
  (request.headers.get('content-type') ?? '').toLowerCase().startsWith('multipart/form-data')
    ? readForm(request)
    : readRaw(request);

const readLength = (request: Request): number | null => {
  const text = request.headers.get('content-length');
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
};

const isName = (text: string): boolean => text !== '' && text.length <= 255;

/** The last part of a path, without control characters. */
const cleanName = (text: string): string =>
  (text.normalize('NFC').split(/[/\\]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').trim();

const readRaw = async (request: Request): Promise<Result<IncomingFile>> => {
  const length = readLength(request);
  if (length === null) return request.body ? refuse('length-required') : refuse('no-file');
  if (length > rawLimit * megabyte) return refuse('too-large', { limit: rawLimit });
  const query = new URL(request.url).searchParams;
  const name = cleanName(query.get('name') ?? '');
  if (!isName(name))
    return refuse('wrong-parameter', { name: 'name', text: name.slice(0, 40), expected: 'a.csv' });
  if (length === 0 || request.body === null) return refuse('empty-file');
  const hints = readHints((field) => query.get(field));
  if (!hints.ok) return hints;
  return succeed({ name, length, body: request.body, hints: hints.value });
};

const readForm = async (request: Request): Promise<Result<IncomingFile>> => {
  const limit = formLimit * megabyte + formOverhead;
  if ((readLength(request) ?? 0) > limit) return refuse('too-large', { limit: formLimit });
  const form = await readFormData(request, limit);
  if (!form.ok) return form;
  const file = form.value.get('file');
  if (!(file instanceof File)) return refuse('no-file');
  if (file.size > formLimit * megabyte) return refuse('too-large', { limit: formLimit });
  const name = cleanName(file.name);
  if (!isName(name)) return refuse('no-file');
  if (file.size === 0) return refuse('empty-file');
  const hints = readHints((field) => {
    const text = form.value.get(field);
    return typeof text === 'string' ? text : null;
  });
  if (!hints.ok) return hints;
  return succeed({ name, length: file.size, body: file.stream(), hints: hints.value });
};

/** The form, read no further than the limit: Content-Length may be missing. */
const readFormData = async (request: Request, limit: number): Promise<Result<FormData>> => {
  if (request.body === null) return refuse('no-file');
  let tooLarge = false;
  let bytes = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      bytes += chunk.byteLength;
      tooLarge = bytes > limit;
      if (tooLarge) controller.error(new Error('form too large'));
      else controller.enqueue(chunk);
    },
  });
  const type = request.headers.get('content-type') ?? '';
  const bounded = new Response(request.body.pipeThrough(counted), {
    headers: { 'content-type': type },
  });
  try {
    return succeed(await bounded.formData());
  } catch (cause) {
    if (tooLarge) return refuse('too-large', { limit: formLimit });
    return refuse('wrong-body', { text: cause instanceof Error ? cause.message : 'multipart' });
  }
};
