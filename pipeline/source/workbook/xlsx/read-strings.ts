import type { Issue } from '../../../model/issue.ts';
import type { Archive } from '../../archive/open-archive.ts';
import type { Budget } from '../../budget.ts';
import { readXmlPart } from '../../markup/xml-reader.ts';
import { decodeEscapes } from './decode-escapes.ts';
import { createRichText, type RichText } from './rich-text.ts';

/** The texts that the cells of a workbook share, by index (ECMA-376 part 1, 18.4). */
export const readStrings = (
  archive: Archive,
  part: string,
  budget: Budget,
): readonly RichText[] | Issue => {
  const strings: RichText[] = [];
  let rich = createRichText();
  let isText = false;
  /** How sounds are written beside East Asian letters: not part of the text. */
  let isPhonetic = false;
  const fault = readXmlPart(archive, part, {
    open: (name, attributes) => {
      if (name === 'si') rich = createRichText();
      rich.open(name, attributes);
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
      return null;
    },
    close: (name) => {
      if (name === 'rPh') isPhonetic = false;
      if (name === 'r') rich.endRun();
      isText = false;
      if (name !== 'si') return null;
      const read = rich.read();
      strings.push({ ...read, text: decodeEscapes(read.text) });
      return budget.spendText(read.text.length + read.omitted.length + 1);
    },
    text: (piece) => {
      if (isText) rich.append(piece);
    },
  });
  return fault ?? strings;
};
