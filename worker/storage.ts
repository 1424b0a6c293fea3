/** The one file that touches R2. Keys: `uploads/`, `revisions/`, `data/`, `releases/`. */
export interface Storage {
  /** Writes a stream of exactly `length` bytes; nothing is kept when it ends early. */
  readonly putStream: (
    key: string,
    body: ReadableStream<Uint8Array>,
    metadata: Readonly<Record<string, string>>,
  ) => Promise<void>;
  readonly put: (key: string, body: string | Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly has: (key: string) => Promise<boolean>;
  readonly readText: (key: string) => Promise<string | null>;
  readonly readBytes: (key: string) => Promise<ArrayBuffer | null>;
  readonly readRange: (key: string, offset: number, length: number) => Promise<ArrayBuffer | null>;
  readonly open: (
    key: string,
    range?: { readonly offset: number; readonly length: number },
  ) => Promise<{ readonly body: ReadableStream<Uint8Array>; readonly size: number } | null>;
  readonly size: (key: string) => Promise<number | null>;
  readonly remove: (key: string) => Promise<void>;
}

export const createStorage = (bucket: R2Bucket): Storage => ({
  putStream: async (key, body, metadata) => {
    await bucket.put(key, body, { customMetadata: { ...metadata } });
  },
  put: async (key, body) => {
    await bucket.put(key, body);
  },
  has: async (key) => (await bucket.head(key)) !== null,
  readText: async (key) => (await (await bucket.get(key))?.text()) ?? null,
  readBytes: async (key) => (await (await bucket.get(key))?.arrayBuffer()) ?? null,
  readRange: async (key, offset, length) =>
    (await (await bucket.get(key, { range: { offset, length } }))?.arrayBuffer()) ?? null,
  open: async (key, range) => {
    const object = await (range === undefined ? bucket.get(key) : bucket.get(key, { range }));
    return object === null ? null : { body: object.body, size: object.size };
  },
  size: async (key) => (await bucket.head(key))?.size ?? null,
  remove: (key) => bucket.delete(key),
});
