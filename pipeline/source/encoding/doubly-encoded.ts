import { createIssue } from '../../create-issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { Row } from '../table.ts';
import { windowsByte } from './windows-letters.ts';

/** Three letters that are the three UTF-8 bytes of one letter between U+1E00 and U+20FF: `áº¯` for ắ. */
const threeByteLetter = /[áâ][\u0080-\u00bf\u0152-\u2122]{2}/gu;
/** Two that are the bytes of one letter from à to ư. Quotes, dashes and spaces may follow Ã by right. */
const twoByteLetter =
  /[ÃÄÅÆ][\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf\u0152-\u0192\u02c6\u02dc\u2020-\u2022\u2030]/gu;
/** Letters of Vietnamese that a text encoded twice cannot hold. */
const undamaged = /[ĂăĐđƠơƯưẠ-ỹ]/u;

const isEncodedLetter = (letters: string): boolean => {
  const bytes = [...letters].map(windowsByte);
  const [lead = 0, ...rest] = bytes;
  return lead >= 0xc3 && rest.every((byte) => byte !== undefined && byte >= 0x80 && byte <= 0xbf);
};

const countEncoded = (text: string, pattern: RegExp): number =>
  (text.match(pattern) ?? []).filter(isEncodedLetter).length;

/**
 * Was this text UTF-8 that someone took for windows-1252 (or Latin-1) and encoded again, as
 * `Quáº£ng Ninh` for Quảng Ninh? One letter of three bytes is proof; of the shorter ones two are
 * needed, in a text without a single sound letter that only Vietnamese has.
 */
export const isDoublyEncoded = (text: string): boolean =>
  countEncoded(text, threeByteLetter) > 0 ||
  (countEncoded(text, twoByteLetter) > 1 && !undamaged.test(text));

/** The first cell of Vietnamese text that was encoded twice. */
export const findDoublyEncoded = (rows: readonly Row[]): Issue | undefined => {
  for (const { row, cells } of rows) {
    const column = cells.findIndex(isDoublyEncoded);
    if (column >= 0)
      return createIssue('double-encoded', { row, column }, { text: cells[column] ?? '' });
  }
  return undefined;
};
