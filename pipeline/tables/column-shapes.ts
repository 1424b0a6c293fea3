import { isMissingMark } from '../parse/parse-stated-value.ts';

/** How the cells of a column look: `28/01/2018` → `0/0/0`, `MG-8769` → `a-0`, `1.234,5` → `0`. */
export type Shape = string;

const number = /^[-+(]?[$€₫]?\s?\d[\d.,\s]*(?:e[-+]?\d+)?%?\)?$/iu;

/** What stands for "no figure" besides the marks of reports: it may stand in a column of any kind. */
const otherMissing = /^(?:nan|none|nil|không(?: có)?|chưa có|[*?]+)$/iu;

/** Blank, or a mark of "no figure": it looks like nothing, neither like data nor like a name. */
const saysNothing = (cell: string): boolean =>
  isMissingMark(cell) || otherMissing.test(cell.trim());

/** Nothing but blanks. */
export const isBlank = (cell: string): boolean => cell.trim() === '';

/** How a cell looks, without the blanks around it; '' of a blank one. */
export const cellShape = (cell: string): Shape => {
  const text = cell.trim();
  if (number.test(text)) return '0';
  return text
    .slice(0, 200)
    .replace(/[\p{L}\p{M}]+/gu, 'a')
    .replace(/\d+/g, '0');
};

/** A shape that tells data from a heading: it holds a digit, or is an address. */
export const isTelling = (shape: Shape): boolean => /[0@]|:\/\//.test(shape);

/** The share of a column's cells that must look alike. */
const mostly = 0.65;

/** By column: the shape of most of its cells, of two at least; null where they are words or unlike. */
export const findShapes = (
  rows: readonly (readonly string[])[],
  width: number,
): readonly (Shape | null)[] =>
  Array.from({ length: width }, (_, column) => {
    const shapes = rows
      .map((cells) => cells[column] ?? '')
      .filter((cell) => !saysNothing(cell))
      .map(cellShape);
    const counts = new Map<Shape, number>();
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
    const [shape, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ['', 0];
    const isOften = count >= shapes.length * mostly && count >= Math.min(2, rows.length);
    return isTelling(shape) && isOften ? shape : null;
  });

/** How many cells of a row look like those of their columns. */
export interface Likeness {
  /** Cells that stand in a column with a telling shape. */
  readonly judged: number;
  /** Of these, the cells that have it. */
  readonly alike: number;
}

/** How much a row looks like the rows of data. */
export const compareCells = (
  cells: readonly string[],
  shapes: readonly (Shape | null)[],
): Likeness => {
  const judged = shapes.flatMap((shape, i) => {
    const cell = cells[i] ?? '';
    if (shape === null) return [];
    const isAlike = cellShape(cell) === shape;
    return isAlike || !saysNothing(cell) ? [isAlike] : [];
  });
  return { judged: judged.length, alike: judged.filter(Boolean).length };
};

/** Years, or numbers counted up, beside a word: `Tỉnh | 2018 | 2019` heads other numbers. */
export const isNumberedHeading = (
  cells: readonly string[],
  below: readonly (readonly string[])[],
): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const numbers = filled.filter((cell) => cellShape(cell) === '0').map(Number);
  if (numbers.length === 0) return false;
  if (numbers.length === filled.length) return isCornered(cells, numbers, below);
  const isCounted = numbers.length > 2 && numbers.every((n, i) => n === (numbers[0] ?? 0) + i);
  return isCounted || (numbers.every(isYear) && !areYearsBelow(cells, below));
};

/** Years one after the other, with a blank corner above words. */
const isCornered = (
  [corner = '']: readonly string[],
  years: readonly number[],
  below: readonly (readonly string[])[],
): boolean =>
  corner.trim() === '' &&
  years.length > 1 &&
  years.every((year, i) => isYear(year) && year > (years[i - 1] ?? 0)) &&
  below.length > 0 &&
  below.every(([first = '']) => /\p{L}/u.test(first));

const isYear = (n: number): boolean => Number.isInteger(n) && n >= 1900 && n <= 2100;

/** Years stand under every year. */
const areYearsBelow = (cells: readonly string[], below: readonly (readonly string[])[]): boolean =>
  below.length > 0 &&
  below.every((row) => row.every((cell, i) => !isYear(Number(cells[i])) || isYear(Number(cell))));
