import type { Issue } from '../../model/issue.ts';
import { kindName } from '../file-kinds.ts';
import { damagedFile } from '../refusals.ts';
import { chooseEncoding, isUtf8, toByteText } from './choose-encoding.ts';
import { decodeWhole } from './decode-whole.ts';

/** A page's text, and what is to be said of its encoding. */
export interface Page {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** Encodings that a page may name and that hold no more than Latin letters. */
const latin = /charset\s*=\s*(?:["']\s*)?(?:windows-1252|iso-8859-1|latin1|us-ascii)/i;

/** A page's text as `decode` has it; zeros in the place of letters are left of what was there. */
export const decodePage = (bytes: Uint8Array): Page | Issue => {
  const page = decode(bytes);
  return 'text' in page && page.text.includes('\0') ? damagedFile(kindName('html')) : page;
};

/** Its mark, UTF-8, the old encoding its words speak for, or the Latin one it names. */
const decode = (bytes: Uint8Array): Page | Issue => {
  const chosen = chooseEncoding(bytes);
  const isUnsure = 'code' in chosen || (chosen.encoding === 'utf-8' && !isUtf8(bytes));
  // Letters beyond Latin stand in such a page as entities.
  if (isUnsure && latin.test(toByteText(bytes.subarray(0, 4096))))
    return { text: new TextDecoder('latin1').decode(bytes), issues: [] };
  if ('code' in chosen) return chosen;
  const { encoding, mark, issues } = chosen;
  const text = decodeWhole(bytes.subarray(mark), encoding);
  return typeof text === 'string' ? { text, issues } : text;
};
