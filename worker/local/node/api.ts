import type { Settings } from './settings.ts';

/** The running Worker, spoken to as any client speaks to it. */
export interface Api {
  readonly origin: string;
  readonly get: (path: string) => Promise<Response>;
  readonly post: (path: string, body: Uint8Array | object) => Promise<Response>;
}

export const createApi = ({ port, token }: Settings): Api => {
  const origin = `http://127.0.0.1:${port}`;
  const authorization = `Bearer ${token}`;
  return {
    origin,
    get: (path) => fetch(origin + path, { headers: { authorization } }),
    post: (path, body) =>
      body instanceof Uint8Array
        ? fetch(origin + path, {
            method: 'POST',
            headers: { authorization, 'content-type': 'application/octet-stream' },
            body: new Uint8Array(body),
          })
        : fetch(origin + path, {
            method: 'POST',
            headers: { authorization, 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }),
  };
};
