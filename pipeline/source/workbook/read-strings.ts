import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import type { Archive } from '../archive/open-archive.ts';
import { readXmlPart } from '../markup/xml-reader.ts';
import { decodeEscapes } from './decode-escapes.ts';

/** The texts that the cells of a workbook share, by index (ECMA-376 part 1, 18.4). */
export const readStrings = (archive: Archive, part: string): readonly string[] | Issue => {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  /** How sounds are written beside East Asian letters: not part of the text. */
  let isPhonetic = false;
  const fault = readXmlPart(archive, part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
      return null;
    },
    close: (name) => {
      if (name === 'si') strings.push(decodeEscapes(text));
      if (name === 'rPh') isPhonetic = false;
      isText = false;
      return null;
    },
    text: (piece) => {
      if (isText && text.length <= limits.cell) text += piece;
    },
  });
  return fault ?? strings;
};
