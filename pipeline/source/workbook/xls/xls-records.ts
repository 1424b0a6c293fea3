/** A record of an old workbook's stream (MS-XLS 2.1.4): what it is, and its bytes. */
export interface XlsRecord {
  readonly type: number;
  readonly body: Uint8Array;
  /** Where it begins in the stream. */
  readonly at: number;
}

/** The records in their order; what a record continues with is one of its own. */
export function* readRecords(stream: Uint8Array): Generator<XlsRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = view.getUint16(at + 2, true);
    yield { type: view.getUint16(at, true), body: stream.subarray(at + 4, at + 4 + length), at };
    at += 4 + length;
  }
}

/** The 16 bits at that place of a record; 0 beyond its end. */
export const word = (body: Uint8Array, at: number): number =>
  (body[at] ?? 0) | ((body[at + 1] ?? 0) << 8);

/** The 32 bits at that place. */
export const long = (body: Uint8Array, at: number): number =>
  (word(body, at) | (word(body, at + 2) << 16)) >>> 0;
