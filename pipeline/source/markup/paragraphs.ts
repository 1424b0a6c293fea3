import { limits } from '../../limits.ts';

/** The text of a cell, paragraph by paragraph; what goes beyond a cell's limit is cut and told later. */
export const createParagraphs = () => {
  let lines: string[] = [];
  let isOpen = false;
  return {
    clear: (): void => {
      lines = [];
    },
    open: (): void => {
      lines.push('');
      isOpen = true;
    },
    close: (): void => {
      isOpen = false;
    },
    append: (text: string): void => {
      const last = lines.length - 1;
      if (isOpen && (lines[last] ?? '').length <= limits.cell) lines[last] += text;
    },
    text: (): string => lines.join('\n'),
  };
};
