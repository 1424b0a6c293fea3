import { createIssue } from '../create-issue.ts';
import type { Issue } from '../model/issue.ts';
import { decodeText } from './decode-text.ts';
import { type RowOrIssue, readCsv } from './read-csv.ts';
import { sniff, sniffLength } from './sniff.ts';

/** The file's rows, whatever its form; an issue when it is no table. */
export const openSource = async (
  bytes: AsyncIterable<Uint8Array>,
): Promise<AsyncIterable<readonly RowOrIssue[]> | Issue> => {
  const { head, all } = await peek(bytes);
  const kind = sniff(head);
  switch (kind.kind) {
    case 'empty':
      return createIssue('empty-file');
    case 'other':
      return createIssue('not-a-table', {}, { params: { kind: kind.name } });
    case 'text':
      return readCsv(decodeText(skip(all, kind.mark), kind.encoding));
  }
};

interface Peeked {
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

/** The first bytes, and all of them again from the start. */
const peek = async (bytes: AsyncIterable<Uint8Array>): Promise<Peeked> => {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < sniffLength) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  return { head: concatenate(chunks).subarray(0, sniffLength), all: resume(chunks, iterator) };
};

const concatenate = (chunks: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};

async function* resume(
  chunks: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
    for (;;) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // A reading that stops early lets go of the stream.
    await iterator.return?.();
  }
}

async function* skip(bytes: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of bytes) {
    const taken = Math.min(left, chunk.length);
    left -= taken;
    if (taken < chunk.length) yield chunk.subarray(taken);
  }
}
