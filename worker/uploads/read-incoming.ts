import type { Bilingual } from '../../pipeline/model/language.ts';
import { type Result, refuse, succeed } from '../http/problem.ts';
import { type Hints, readHints } from './hints.ts';

/** A file on its way in, either form. */
export interface IncomingFile {
  readonly name: string;
  readonly length: number;
  readonly body: ReadableStream<Uint8Array>;
  readonly hints: Hints;
  /** What was mended of it comes next: it is not to be published without. */
  readonly awaits: boolean;
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

const mostCharacters = 255;

/** The last part of a path, without what is not seen: control, direction and zero-width marks. */
const cleanName = (text: string): string =>
  (text.normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim();

const readName = (text: string): Result<string> => {
  const name = cleanName(text);
  if (name === '') return refuse('no-name');
  if (name.length <= mostCharacters) return succeed(name);
  const expected = {
    vi: `tối đa ${mostCharacters} ký tự`,
    en: `at most ${mostCharacters} characters`,
  };
  return refuse('wrong-parameter', { name: 'name', text: `${name.slice(0, 40)}…`, expected });
};

const readRaw = async (request: Request): Promise<Result<IncomingFile>> => {
  const length = readLength(request);
  if (length === null) return request.body ? refuse('length-required') : refuse('no-file');
  if (length > rawLimit * megabyte) return refuse('too-large', { limit: rawLimit });
  const query = new URL(request.url).searchParams;
  const name = readName(query.get('name') ?? '');
  if (!name.ok) return name;
  if (length === 0 || request.body === null) return refuse('empty-file');
  const said = readSaid((field) => query.get(field));
  if (!said.ok) return said;
  return succeed({ name: name.value, length, body: request.body, ...said.value });
};

const readForm = async (request: Request): Promise<Result<IncomingFile>> => {
  const limit = formLimit * megabyte + formOverhead;
  if ((readLength(request) ?? 0) > limit) return refuse('too-large', { limit: formLimit });
  const form = await readFormData(request, limit);
  if (!form.ok) return form;
  const files = form.value.getAll('file');
  const [file] = files;
  if (!(file instanceof File)) return refuse('no-file');
  if (files.length > 1) return refuse('several-files', { count: files.length });
  if (file.size > formLimit * megabyte) return refuse('too-large', { limit: formLimit });
  // What a form sends whose file was not chosen.
  if (file.name === '') return refuse('no-file');
  const name = readName(file.name);
  if (!name.ok) return name;
  if (file.size === 0) return refuse('empty-file');
  const said = readSaid((field) => {
    const text = form.value.get(field);
    return typeof text === 'string' ? text : null;
  });
  if (!said.ok) return said;
  return succeed({ name: name.value, length: file.size, body: file.stream(), ...said.value });
};

/** What stands beside the file, in either form. */
const readSaid = (
  field: (name: string) => string | null,
): Result<Pick<IncomingFile, 'hints' | 'awaits'>> => {
  const announced = field('corrections') ?? '';
  if (announced !== '' && announced !== 'follow')
    return refuse('wrong-parameter', {
      name: 'corrections',
      text: announced.slice(0, 40),
      expected: { vi: '“follow”, hoặc để trống', en: '“follow”, or nothing' },
    });
  const hints = readHints(field);
  return hints.ok ? succeed({ hints: hints.value, awaits: announced !== '' }) : hints;
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
  const body = request.body.pipeThrough(counted, { preventCancel: true });
  const bounded = new Response(body, { headers: { 'content-type': type } });
  try {
    return succeed(await bounded.formData());
  } catch {
    await drain(request.body);
    return tooLarge
      ? refuse('too-large', { limit: formLimit })
      : refuse('wrong-body', { text: brokenForm });
  }
};

const brokenForm: Bilingual = {
  vi: 'không phải biểu mẫu multipart/form-data đúng quy cách (thiếu boundary hoặc bị cắt ngang)',
  en: 'it is not a well-formed multipart/form-data form (no boundary, or cut short)',
};

/** Reads on a little: a client still sending would see the connection break, not the answer. */
const drain = async (body: ReadableStream<Uint8Array>): Promise<void> => {
  let left = 8 * megabyte;
  try {
    for await (const chunk of body) {
      left -= chunk.byteLength;
      if (left < 0) return;
    }
  } catch {
    // The client has gone, or the stream was ended with the form: there is nobody to spare.
  }
};
