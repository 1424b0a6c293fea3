import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Issue } from '../model/issue.ts';

/** The pieces as one. */
export const concatenate = (chunks: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};

/** All bytes of a file that cannot be read in pieces, within the limit. */
export const readWhole = async (bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array | Issue> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limits.workbook) {
      const params = { limit: limits.workbook / 1_000_000 };
      return createIssue('too-large-file', {}, { params });
    }
  }
  return concatenate(chunks);
};
