import { createIssue } from '../../create-issue.ts';
import type { Issue } from '../../model/issue.ts';
import { type Encoding, toByteText, type Unicode } from './choose-encoding.ts';
import { labelOf, swapPairs } from './utf-16.ts';

/** A text whose bytes are all at hand, without its mark; an issue when they are not in the encoding. */
export const decodeWhole = (bytes: Uint8Array, encoding: Encoding): string | Issue => {
  const text =
    typeof encoding === 'string'
      ? decodeUnicode(bytes, encoding)
      : encoding.decode(toByteText(bytes));
  return text ?? createIssue('unreadable-encoding', {}, { params: { offset: 0 } });
};

const decodeUnicode = (bytes: Uint8Array, encoding: Unicode): string | null => {
  try {
    const ordered = encoding === 'utf-16be' ? swapPairs(bytes) : bytes;
    return new TextDecoder(labelOf(encoding), { fatal: true }).decode(ordered);
  } catch {
    return null;
  }
};
