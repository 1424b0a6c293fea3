import { cellNumber, isRow, type Row, type RowOrIssue } from '../table.ts';

const grouped = /^[12][.,\s]\d{3}$/u;

/**
 * The year that a number format groups like an amount: `2.020` shown for 2020 that is stored; the
 * text as it stands where it is none.
 */
export const plainYear = (text: string, number: number | undefined): string =>
  number !== undefined && isYear(number) && grouped.test(text.trim()) ? String(number) : text;

const isYear = (number: number): boolean =>
  number >= 1900 && number <= 2100 && Number.isInteger(number);

/** A row of words and years one after the other heads columns: its years as they are meant. */
export const withPlainYears = (item: RowOrIssue): RowOrIssue => {
  if (!isRow(item) || !item.numbers?.some(isYear)) return item;
  const cells = item.cells.map((cell, i) => plainYear(cell, cellNumber(item, i)));
  const isChanged = cells.some((cell, i) => cell !== item.cells[i]);
  return isChanged && headsColumns(item) ? { ...item, cells } : item;
};

const headsColumns = (row: Row): boolean => {
  const numbers = row.cells.flatMap((_, i) => cellNumber(row, i) ?? []);
  const isRising = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
  const isWordy = row.cells.every(
    (cell, i) => cellNumber(row, i) !== undefined || !/\d/.test(cell),
  );
  return numbers.length > 1 && isRising && isWordy;
};
