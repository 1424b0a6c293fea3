/** How a line among rows is counted: `II.`, `B`, `3)`, `-`. */
export interface LineMark {
  readonly style: 'roman' | 'capital' | 'digits' | 'bullet';
  /** From 1; 0 of a bullet. */
  readonly number: number;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const pattern = /^\s*(?:([IVX]+)|([A-H])|(\d{1,2})(?! (?:tháng|THÁNG))|([-+*•–]))(?:[.):]|\s|$)/u;

/** Null: the text is not counted. */
export const readMark = (text: string): LineMark | null => {
  const [, roman, capital, digits, bullet] = pattern.exec(text) ?? [];
  if (roman) return { style: 'roman', number: romans.indexOf(roman) + 1 };
  if (capital) return { style: 'capital', number: capital.charCodeAt(0) - 64 };
  if (digits) return { style: 'digits', number: Number(digits) };
  return bullet ? { style: 'bullet', number: 0 } : null;
};

/** Does the one mark count on from the other? */
export const isNext = (mark: LineMark | null, before: LineMark | null): boolean =>
  mark !== null &&
  mark.style === before?.style &&
  (mark.style === 'bullet' || mark.number === before.number + 1);
