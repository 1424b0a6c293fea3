import { limits } from '../limits.ts';
import type { Issue } from '../model/issue.ts';
import { concatenate } from './pieces.ts';
import { tooLargeFile } from './refusals.ts';

/** All bytes of a file that cannot be read in pieces, within the limit. */
export const readWhole = async (bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array | Issue> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limits.workbook) return tooLargeFile(limits.workbook);
  }
  return concatenate(chunks);
};
