import { limits } from '../../../limits.ts';
import { decodeFont } from '../../encoding/decode-font.ts';
import type { Attributes } from '../../markup/xml-reader.ts';
import { raiseMarks } from '../../raise-marks.ts';

/** A text as a person reads it, out of its runs. */
export interface RichText {
  readonly text: string;
  /** What is struck through. */
  readonly omitted: string;
  /** Runs of it are set in fonts of their own: the cell's font says nothing about it. */
  readonly hasFonts: boolean;
}

/** A flag that stands there is on, unless it says otherwise. */
export const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false';

/** Puts the text of a shared string or of a cell together (ECMA-376 part 1, 18.4.4 and 18.4.7). */
export const createRichText = () => {
  let [text, omitted] = ['', ''];
  let hasFonts = false;
  /** Of the run that is read. */
  let run = { font: '', isRaised: false, isStruck: false };
  const endRun = (): void => {
    run = { font: '', isRaised: false, isStruck: false };
  };
  return {
    /** What an element of a run says of its text. */
    open: (name: string, { val }: Attributes): void => {
      if (name === 'r') endRun();
      if (name === 'vertAlign') run.isRaised = val === 'superscript';
      if (name === 'strike') run.isStruck = isOn(val);
      if (name !== 'rFont') return;
      run.font = val ?? '';
      hasFonts = true;
    },
    endRun,
    append: (piece: string): void => {
      if (text.length + omitted.length > limits.cell) return;
      const shown = decodeFont(piece, run.font) ?? piece;
      if (run.isStruck) omitted += shown;
      else text += run.isRaised && text !== '' ? raiseMarks(shown) : shown;
    },
    read: (): RichText => ({ text, omitted, hasFonts }),
  };
};
