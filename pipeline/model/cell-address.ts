import { compareTexts } from './compare-texts.ts';

/** Where a figure stands in the file; `sheet` is null where the file has none. */
export interface CellAddress {
  readonly sheet: string | null;
  readonly column: string;
  readonly row: number;
}

/** The letter of a column: 0 → `A`, 26 → `AA`. */
export const columnLetter = (index: number): string => {
  const rest = Math.floor(index / 26) - 1;
  const letter = String.fromCharCode(65 + (index % 26));
  return rest < 0 ? letter : columnLetter(rest) + letter;
};

/** The column of a letter, from 0: `AA` → 26. */
export const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B`, or `Sheet1!B` where the file has sheets: what stands before the row in an address. */
export const writeColumnAddress = (sheet: string | null, index: number): string =>
  `${sheet === null ? '' : `${sheet}!`}${columnLetter(index)}`;

/** `B12`, or `Sheet1!B12` where the file has sheets. */
export const writeCellAddress = (sheet: string | null, index: number, row: number): string =>
  `${writeColumnAddress(sheet, index)}${row}`;

/** The parts of `C12` or `Sheet1!C12`; null for anything else. */
export const parseCellAddress = (text: string): CellAddress | null => {
  const parts = /^(?:(.+)!)?([A-Z]{1,3})(\d{1,7})$/.exec(text);
  if (!parts?.[2]) return null;
  return { sheet: parts[1] ?? null, column: parts[2], row: Number(parts[3]) };
};

/** Where a figure stands in a text; its paragraphs are its lines, as an editor counts them. */
export interface TextAddress {
  readonly sheet: string | null;
  /** From 1. */
  readonly paragraph: number;
  /** Its first and its last character (UTF-16), from 1; the last may lie in a line that goes on. */
  readonly first: number;
  readonly last: number;
}

/** The parts of `p3:18-35` or `report.docx!p3:18-35`; null for anything else. */
export const parseTextAddress = (text: string): TextAddress | null => {
  const parts = /^(?:(.+)!)?p(\d{1,7}):(\d{1,7})-(\d{1,7})$/.exec(text);
  if (!parts) return null;
  const [paragraph = 0, first = 0, last = 0] = parts.slice(2).map(Number);
  if (paragraph < 1 || first < 1 || last < first) return null;
  return { sheet: parts[1] ?? null, paragraph, first, last };
};

/** `p3:18-35`, with the file's name before it where it lies in an archive. */
export const writeTextAddress = ({ sheet, paragraph, first, last }: TextAddress): string =>
  `${sheet === null ? '' : `${sheet}!`}p${paragraph}:${first}-${last}`;

/** A before B, Z before AA. */
export const compareColumns = (a: string, b: string): number =>
  a.length - b.length || compareTexts(a, b);
