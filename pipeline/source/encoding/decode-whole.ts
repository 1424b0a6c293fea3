import { createIssue } from '../../create-issue.ts';
import type { Issue } from '../../model/issue.ts';
import { type Encoding, toByteText } from './choose-encoding.ts';
import { swapPairs } from './swap-pairs.ts';

/** A text whose bytes are all at hand, without its mark; an issue when they are not in the encoding. */
export const decodeWhole = (bytes: Uint8Array, encoding: Encoding): string | Issue => {
  const text =
    typeof encoding === 'string'
      ? decodeUnicode(bytes, encoding)
      : encoding.decode(toByteText(bytes));
  return text ?? createIssue('unreadable-encoding', {}, { params: { offset: 0 } });
};

const decodeUnicode = (bytes: Uint8Array, encoding: Encoding & string): string | null => {
  const isSwapped = encoding === 'utf-16be';
  const label = encoding === 'utf-8' ? 'utf-8' : 'utf-16le';
  try {
    return new TextDecoder(label, { fatal: true }).decode(isSwapped ? swapPairs(bytes) : bytes);
  } catch {
    return null;
  }
};
