import { limits } from '../../limits.ts';
import { raiseMarks } from '../raise-marks.ts';

/** The text of a cell, paragraph by paragraph; what goes beyond a cell's limit is cut and told later. */
export const createParagraphs = () => {
  let lines: string[] = [];
  let omitted = '';
  let isOpen = false;
  const append = (text: string): void => {
    const last = lines.length - 1;
    if (isOpen && (lines[last] ?? '').length <= limits.cell) lines[last] += text;
  };
  return {
    clear: (): void => {
      lines = [];
      omitted = '';
    },
    open: (): void => {
      lines.push('');
      isOpen = true;
    },
    close: (): void => {
      isOpen = false;
    },
    append,
    /** A footnote mark after a text. */
    appendRaised: (text: string): void =>
      append(/\S$/.test(lines.at(-1) ?? '') ? raiseMarks(text) : text),
    /** Text that a person does not see, or sees struck through. */
    omit: (text: string): void => {
      if (isOpen && omitted.length <= limits.quoted) omitted += text;
    },
    omitted: (): string => omitted,
    text: (): string => lines.join('\n'),
  };
};
