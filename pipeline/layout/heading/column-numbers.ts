import { filledCells, type Row } from '../../source/table.ts';

/** `A`, `1`, `(2)`, `3=4+5`, `(3)=(4)+(5)`: columns are numbered under the heading of a form. */
const columnNumber = /^\(?(?:[A-Z]|[1-9]\d?)\)?(?:\s?=[\d+\-*/()×x:;., %]+)?$/u;

const isColumnNumber = (cell: string): boolean =>
  columnNumber.test(cell) && /\d|^[^=]*$/u.test(cell.slice(cell.indexOf('=') + 1));

const numberOf = (cell: string): number => Number.parseInt(cell.replace('(', ''), 10);

/** The row of letters and formulas under a heading: every cell numbers its column, in order. */
export const isColumnNumbers = (row: Row): boolean => {
  const cells = filledCells(row);
  if (cells.length < 2 || !cells.every(isColumnNumber)) return false;
  const numbers = cells.map(numberOf).filter(Number.isFinite);
  const letters = cells.flatMap((cell) => /^\(?([A-Z])/u.exec(cell)?.[1] ?? []);
  const [first = 1] = numbers;
  if (first > 2) return false;
  // Forms have been seen to number two columns alike or to leave one out: `A | B | 1 | 2 | 2 | 4`.
  // Letters begin with A, in the first column: grades do not.
  if (letters.length > 0 && !/^\(?A/.test(cells[0] ?? '')) return false;
  if (letters.length > 0) return numbers.every((number, i) => number >= (numbers[i - 1] ?? 0));
  return numbers.every((number, i) => number === first + i);
};
