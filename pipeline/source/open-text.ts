import type { Issue } from '../model/issue.ts';
import { type CreateRow, readCsv } from './delimited/read-csv.ts';
import { chooseEncoding } from './encoding/choose-encoding.ts';
import { decodeHead, decodeText } from './encoding/decode-text.ts';
import { repairText } from './encoding/repair-fonts.ts';
import { plainShape, type Source } from './table.ts';

/** A file of delimited text; `head` is the beginning of `all`. */
export const openText = (
  head: Uint8Array,
  all: AsyncIterable<Uint8Array>,
  createRow?: CreateRow,
): Source | Issue => {
  const chosen = chooseEncoding(head);
  if ('code' in chosen) return chosen;
  const batches = readCsv(decodeText(skip(all, chosen.mark), chosen.encoding), createRow);
  const source: Source = {
    kind: 'text',
    sheets: [{ ...plainShape, name: null, file: null, isGrid: false, batches }],
    issues: chosen.issues,
  };
  return typeof chosen.encoding === 'string'
    ? repairText(source, decodeHead(head.subarray(chosen.mark), chosen.encoding))
    : source;
};

async function* skip(bytes: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of bytes) {
    const taken = Math.min(left, chunk.length);
    left -= taken;
    if (taken < chunk.length) yield chunk.subarray(taken);
  }
}
