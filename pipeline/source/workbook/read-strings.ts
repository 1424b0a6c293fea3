import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import type { Archive } from '../archive/open-archive.ts';
import type { Budget } from '../budget.ts';
import { decodeFont } from '../encoding/decode-font.ts';
import { readXmlPart } from '../markup/xml-reader.ts';
import { decodeEscapes } from './decode-escapes.ts';

/** A text that cells share. */
export interface SharedText {
  readonly text: string;
  /** Runs of it are set in fonts of their own: the cell's font says nothing about it. */
  readonly hasFonts: boolean;
}

/** The texts that the cells of a workbook share, by index (ECMA-376 part 1, 18.4). */
export const readStrings = (
  archive: Archive,
  part: string,
  budget: Budget,
): readonly SharedText[] | Issue => {
  const strings: SharedText[] = [];
  let text = '';
  let font = '';
  let hasFonts = false;
  let isText = false;
  /** How sounds are written beside East Asian letters: not part of the text. */
  let isPhonetic = false;
  const fault = readXmlPart(archive, part, {
    open: (name, attributes) => {
      if (name === 'si') {
        text = '';
        hasFonts = false;
      }
      if (name === 'r') font = '';
      if (name === 'rFont') {
        font = attributes.val ?? '';
        hasFonts = true;
      }
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
      return null;
    },
    close: (name) => {
      if (name === 'si') strings.push({ text: decodeEscapes(text), hasFonts });
      if (name === 'rPh') isPhonetic = false;
      if (name === 'r') font = '';
      isText = false;
      return name === 'si' ? budget.spendText(text.length + 1) : null;
    },
    text: (piece) => {
      if (isText && text.length <= limits.cell) text += decodeFont(piece, font) ?? piece;
    },
  });
  return fault ?? strings;
};
