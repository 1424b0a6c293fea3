import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Issue } from '../model/issue.ts';
import { concatenate } from './pieces.ts';

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
