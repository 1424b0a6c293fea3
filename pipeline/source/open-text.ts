import { createIssue } from '../create-issue.ts';
import type { Issue } from '../model/issue.ts';
import { detectDialect } from './delimited/detect-dialect.ts';
import { findOtherLineEnd, withUsualLineEnds } from './delimited/line-ends.ts';
import { type CreateRow, readCsv } from './delimited/read-csv.ts';
import { readHint } from './delimited/read-hint.ts';
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
  const text = decodeHead(head.subarray(chosen.mark), chosen.encoding);
  const lineEnd = findOtherLineEnd(text);
  const decoded = decodeText(skip(all, chosen.mark), chosen.encoding);
  const lines = lineEnd === null ? decoded : withUsualLineEnds(decoded, lineEnd);
  const batches = readCsv(lines, createRow);
  const source: Source = {
    kind: 'text',
    sheets: [{ ...plainShape, name: null, file: null, isGrid: false, batches }],
    issues: [
      ...chosen.issues,
      ...checkHint(text),
      ...(lineEnd === null ? [] : [oddLineEnds(lineEnd)]),
    ],
  };
  return typeof chosen.encoding === 'string' ? repairText(source, text) : source;
};

/** Says that the first line names another delimiter than the one that cuts the rows. */
const checkHint = (text: string): readonly Issue[] => {
  if (!readHint(text)) return [];
  const { wrongHint, dialect } = detectDialect(text);
  if (wrongHint === null) return [];
  const params = { sign: nameOf(wrongHint), other: nameOf(dialect.delimiter) };
  return [createIssue('wrong-hint', { row: 1 }, { severity: 'warning', params })];
};

/** Says that other signs than line ends were read as such. */
const oddLineEnds = (sign: string): Issue => {
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return createIssue('odd-line-ends', {}, { severity: 'warning', params: { sign: `U+${code}` } });
};

const nameOf = (delimiter: string): string => (delimiter === '\t' ? 'Tab' : delimiter);

async function* skip(bytes: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of bytes) {
    const taken = Math.min(left, chunk.length);
    left -= taken;
    if (taken < chunk.length) yield chunk.subarray(taken);
  }
}
