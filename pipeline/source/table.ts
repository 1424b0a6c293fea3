/** One record of a table as the spreadsheet shows it. */
export interface Row {
  /** Counted from 1, blank ones too. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The letter of a column: 0 → `A`, 26 → `AA`. */
export const columnLetter = (index: number): string => {
  const rest = Math.floor(index / 26) - 1;
  const letter = String.fromCharCode(65 + (index % 26));
  return rest < 0 ? letter : columnLetter(rest) + letter;
};

/** `B12`, or `Sheet1!B12` where the file has sheets. */
export const cellAddress = (sheet: string | null, index: number, row: number): string =>
  `${sheet === null ? '' : `${sheet}!`}${columnLetter(index)}${row}`;

/** What stands in the cell, without the blanks around it; '' beyond the row's end. */
export const cellText = (row: Row, index: number): string => (row.cells[index] ?? '').trim();

export const isBlankRow = (row: Row): boolean => row.cells.every((cell) => cell.trim() === '');
