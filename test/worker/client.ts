import { env, exports } from 'cloudflare:workers';
import * as v from 'valibot';
import { hashSha256 } from '../../worker/sha256.ts';

/** Creates a token straight in the index and returns it. */
export const createToken = async (role: 'staff' | 'admin'): Promise<string> => {
  const token = `test-${role}-${crypto.randomUUID()}`;
  await env.DATABASE.prepare(
    `INSERT INTO tokens (id, hash, name, role, created_by, created_at)
     VALUES (?1, ?2, ?3, ?4, 'test', '2026-01-01')`,
  )
    .bind(token, await hashSha256(token), `test ${role}`, role)
    .run();
  return token;
};

/** A request to the deployed entry. */
export const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  exports.default.fetch(new Request(`https://doi-sanh.example${path}`, init));

const uploadState = v.looseObject({ id: v.string(), status: v.string() });

/** A client with a token: what a script would do. */
export const createClient = (token: string) => {
  const authorization = `Bearer ${token}`;
  const send = (method: string, path: string, body?: object): Promise<Response> =>
    ask(path, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
  const upload = (
    file: string | Uint8Array<ArrayBuffer>,
    hints: Record<string, string> = {},
  ): Promise<Response> => {
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
    const query = new URLSearchParams({ name: 'figures.csv', ...hints });
    return ask(`/api/uploads?${query}`, {
      method: 'POST',
      headers: { authorization, 'content-length': String(bytes.length) },
      body: bytes,
    });
  };
  const read = async (id: string) => {
    for (let tries = 0; tries < 300; tries += 1) {
      const answer = await send('GET', `/api/uploads/${id}`);
      const state = v.parse(uploadState, await answer.json());
      if (!['received', 'reading'].includes(state.status)) return state;
      await scheduler.wait(20);
    }
    throw new Error(`never read: ${id}`);
  };
  /** Uploads, waits until it is read, and returns its id. */
  const submit = async (
    file: string | Uint8Array<ArrayBuffer>,
    hints: Record<string, string> = {},
  ): Promise<string> => {
    const { id } = v.parse(uploadState, await (await upload(file, hints)).json());
    await read(id);
    return id;
  };
  const publish = (id: string, reason = 'test'): Promise<Response> =>
    send('POST', `/api/uploads/${id}/publish`, { reason });
  const withdraw = (id: string): Promise<Response> =>
    send('DELETE', `/api/uploads/${id}`, { reason: 'test' });
  return { send, upload, read, submit, publish, withdraw };
};

/** The answer's JSON object, whatever is in it. */
export const readJson = async (answer: Response): Promise<Record<string, unknown>> =>
  v.parse(v.record(v.string(), v.unknown()), await answer.json());

/** The observations that anybody gets for that query. */
export const readObservationsOf = async (query: string): Promise<Record<string, unknown>[]> => {
  const { observations } = await readJson(await ask(`/api/observations${query}`));
  return v.parse(v.array(v.record(v.string(), v.unknown())), observations);
};

/** Keys in storage. */
export const listKeys = async (prefix: string): Promise<string[]> =>
  (await env.STORAGE.list({ prefix })).objects.map(({ key }) => key);
