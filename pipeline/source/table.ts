import { writeCellAddress } from '../model/cell-address.ts';
import type { Issue } from '../model/issue.ts';

/** What a workbook's cell holds besides a text or a number, so that it is never taken for one. */
export type Oddity =
  /** A date or a time; `likely` is what was typed when a spreadsheet made a date of it: `2/63`. */
  | { readonly kind: 'date'; readonly likely: string }
  /** A formula whose result the file does not hold; the cell's text is the formula. */
  | { readonly kind: 'uncalculated' }
  /** `#DIV/0!` and the like. */
  | { readonly kind: 'error' };

/** One record of a table as the spreadsheet shows it. */
export interface Row {
  /** Counted from 1, blank ones too. */
  readonly row: number;
  /** What a person sees in each cell, numbers in Vietnamese notation where the file holds numbers. */
  readonly cells: readonly string[];
  /**
   * Of workbooks: the number itself, as the cell shows it (0.727 shown as 72,7% is 72.7), exact where
   * the cell shows it rounded; NaN where the cell is no number.
   */
  readonly numbers?: readonly number[];
  /** Of delimited text: the first cell stood in the file's quotes. */
  readonly startsQuoted?: boolean;
  /** Of delimited text: the column of a cell whose quotes may have been part of it. */
  readonly unquoted?: number;
  /** Of delimited text: the columns of cells whose quotes are written as part of them. */
  readonly ownQuotes?: readonly number[];
  /** Of workbooks: the odd cells, by column. */
  readonly oddities?: ReadonlyMap<number, Oddity>;
}

/** Rows and faults of a batch, in their order. */
export type RowOrIssue = Row | Issue;
export const isRow = (item: RowOrIssue): item is Row => 'cells' in item;

/** Cells merged into one, edges included; rows from 1, columns from 0. The text is in the first. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Text of a cell that is hidden or struck through; row from 1, column from 0. */
export interface OmittedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a sheet says about its cells beside their contents. */
export interface SheetShape {
  /** A hidden sheet's rows are handed out all the same. */
  readonly hidden: boolean;
  readonly merged: readonly MergedCells[];
  /** Rows (from 1) and columns (from 0) that the spreadsheet does not show. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Of pages and documents: rows (from 1) that are lines of text around the table. */
  readonly lines: readonly number[];
  /** Never part of a cell. */
  readonly omitted: readonly OmittedText[];
}

/** One sheet of a workbook, one table of a document, or a text file as a whole. */
export interface Sheet extends SheetShape {
  /** Null: the file has no sheets. */
  readonly name: string | null;
  /** The file's name inside the archive that was sent; null: it was sent by itself. */
  readonly file: string | null;
  /** In a grid a row may end early and is still whole; in delimited text it is then ragged. */
  readonly isGrid: boolean;
  /** The rows in their order; of a grid only those that are not blank. An issue may take a row's place. */
  readonly batches: AsyncIterable<readonly RowOrIssue[]>;
}

/** Nothing hidden, nothing merged. */
export const plainShape: SheetShape = {
  hidden: false,
  merged: [],
  hiddenRows: [],
  hiddenColumns: [],
  lines: [],
  omitted: [],
};

/** What a file is by its bytes. */
export type FileKind = 'text' | 'xlsx' | 'xls' | 'ods' | 'docx' | 'html' | 'zip';

/** The text of a document outside its tables; each line is a paragraph. */
export interface SourceText {
  /** The document's name inside the archive that was sent; null: it was sent by itself. */
  readonly name: string | null;
  readonly text: string;
}

/** A file opened: its sheets, and what is to be said about the file as a whole. */
export interface Source {
  readonly kind: FileKind;
  readonly sheets: readonly Sheet[];
  /** Of documents: what stands between and around the tables. A text file is read again for it. */
  readonly texts?: readonly SourceText[];
  readonly issues: readonly Issue[];
}

/** `A1:C2`: from the first cell to the last. */
export const rangeAddress = ({ top, left, bottom, right }: MergedCells): string =>
  `${writeCellAddress(null, left, top)}:${writeCellAddress(null, right, bottom)}`;

/** What stands in the cell, without the blanks around it; '' beyond the row's end. */
export const cellText = (row: Row, index: number): string => {
  const cell = row.cells[index] ?? '';
  // Trimming is slow where there is nothing to trim, and cells are asked for again and again.
  const [first, last] = [cell.charCodeAt(0), cell.charCodeAt(cell.length - 1)];
  return isMark(first) && isMark(last) ? cell : cell.trim();
};

/** A sign that is surely no blank: ASCII's and the Latin letters. */
const isMark = (code: number): boolean =>
  (code > 0x20 && code < 0x80) || (code > 0xa0 && code < 0x600) || (code > 0x1e00 && code < 0x2000);

/** The number that the workbook holds in that cell; undefined where it holds none. */
export const cellNumber = (row: Row, index: number): number | undefined => {
  const number = row.numbers?.[index];
  return number === undefined || Number.isNaN(number) ? undefined : number;
};

/** What stands in the cells of a row, without the blanks around it; blank cells are left out. */
export const filledCells = ({ cells }: Row): readonly string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

/** The same of the cells of a column, from the first row down. */
export const filledBelow = (rows: readonly Row[], index: number): readonly string[] =>
  rows.map((row) => cellText(row, index)).filter((cell) => cell !== '');

/** Does nothing stand in any cell of the row? */
export const isBlankRow = (row: Row): boolean => row.cells.every((cell) => cell.trim() === '');
