import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Issue } from '../model/issue.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { sniff, sniffLength } from './sniff.ts';
import type { RowOrIssue, Source } from './table.ts';

/**
 * Opens a file by what its bytes are, whatever its name says. Delimited text streams: its rows come as
 * the bytes do. A workbook is read whole, within the limits. An issue when it is no table.
 */
export const openSource = async (bytes: AsyncIterable<Uint8Array>): Promise<Source | Issue> => {
  const { head, all } = await peek(bytes);
  const kind = sniff(head);
  switch (kind.kind) {
    case 'empty':
      return createIssue('empty-file');
    case 'other':
      return createIssue('not-a-table', {}, { params: { kind: kind.name } });
    case 'text':
      return createTextSource(readCsv(decodeText(skip(all, kind.mark), kind.encoding)));
    case 'archive': {
      const whole = await readWhole(all);
      if ('code' in whole) return whole;
      // Who only reads text never loads what reads workbooks.
      const { openContainer } = await import('./open-container.ts');
      return openContainer(whole);
    }
  }
};

const createTextSource = (batches: AsyncIterable<readonly RowOrIssue[]>): Source => ({
  sheets: [
    {
      name: null,
      file: null,
      hidden: false,
      isGrid: false,
      merged: [],
      hiddenRows: [],
      hiddenColumns: [],
      batches,
    },
  ],
  issues: [],
});

/** All bytes of a file that cannot be read in pieces. */
const readWhole = async (bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array | Issue> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limits.workbook)
      return createIssue('too-large-file', {}, { params: { limit: limits.workbook / 1_000_000 } });
  }
  return concatenate(chunks);
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
