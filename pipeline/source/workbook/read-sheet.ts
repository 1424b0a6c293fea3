import { createIssue } from '../../create-issue.ts';
import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import type { Archive } from '../archive/open-archive.ts';
import type { Budget } from '../budget.ts';
import { decodeFont } from '../encoding/decode-font.ts';
import { type Attributes, readXmlPart } from '../markup/xml-reader.ts';
import type { MergedCells, RowOrIssue, SheetShape } from '../table.ts';
import { parseRange, parseReference } from './cell-reference.ts';
import { decodeEscapes } from './decode-escapes.ts';
import { createGrid, type GridCell } from './grid.ts';
import type { SharedText } from './read-strings.ts';
import { type CellStyle, plainStyle } from './read-styles.ts';

/** What the cells of all sheets refer to. */
export interface WorkbookParts {
  readonly strings: readonly SharedText[];
  readonly styles: readonly CellStyle[];
  /** Days to add where the workbook counts from 1904. */
  readonly epoch: number;
}

export interface SheetContents extends Omit<SheetShape, 'hidden'> {
  readonly rows: readonly RowOrIssue[];
}

interface OpenCell {
  readonly type: string;
  readonly style: CellStyle;
  readonly row: number;
  readonly column: number;
  value: string | null;
  formula: string | null;
}

/** One sheet of an XLSX (ECMA-376 part 1, 18.3), cells in the order of the file. */
export const readSheet = (
  archive: Archive,
  part: string,
  name: string,
  parts: WorkbookParts,
  budget: Budget,
): SheetContents | Issue => {
  const grid = createGrid(name, budget);
  const shape = createShape(budget);
  let row = 0;
  let column = 0;
  let cell: OpenCell | null = null;
  let isText = false;
  let isPhonetic = false;
  const openCell = (attributes: Attributes): Issue | null => {
    const at = attributes.r === undefined ? { row, column } : parseReference(attributes.r);
    if (at === null || at.row !== row) return damaged(part);
    const style = parts.styles[Number(attributes.s ?? 0)] ?? plainStyle;
    cell = { type: attributes.t ?? 'n', style, ...at, value: null, formula: null };
    column = at.column + 1;
    return null;
  };
  const fault = readXmlPart(archive, part, {
    open: (tag, attributes) => {
      isText = false;
      switch (tag) {
        case 'row':
          row = attributes.r === undefined ? row + 1 : Number(attributes.r);
          column = 0;
          return isOn(attributes.hidden) ? shape.hideRow(row) : null;
        case 'c':
          return openCell(attributes);
        case 'rPh':
          isPhonetic = true;
          return null;
        case 'v':
        case 't':
          isText = !isPhonetic;
          if (cell) cell.value ??= '';
          return null;
        case 'f':
          if (cell) cell.formula ??= '';
          isText = true;
          return null;
        default:
          return shape.open(tag, attributes);
      }
    },
    text: (piece) => {
      if (!isText || !cell) return;
      if (cell.value === null) cell.formula += piece;
      else if (cell.value.length <= limits.cell) cell.value += piece;
    },
    close: (tag) => {
      isText = false;
      if (tag === 'rPh') isPhonetic = false;
      if (tag !== 'c' || !cell) return null;
      const { row, column } = cell;
      const read = readValue(cell, parts);
      const tooMuch = budget.spendText(cell.value?.length ?? 0);
      cell = null;
      if (read === null) return damaged(part);
      return tooMuch ?? grid.add(row, column, read);
    },
  });
  return fault ?? { ...shape.result(), rows: grid.rows() };
};

const damaged = (part: string): Issue => createIssue('damaged-file', {}, { params: { part } });

const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

/** Merged cells and hidden rows and columns, gathered on the way; they cost as cells do. */
const createShape = (budget: Budget) => {
  const merged: MergedCells[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const hideColumns = (first: number, last: number): Issue | null => {
    for (let column = first; column <= last; column += 1) hiddenColumns.push(column - 1);
    return budget.spendCells(Math.max(0, last - first));
  };
  const open = (tag: string, attributes: Attributes): Issue | null => {
    if (tag === 'mergeCell') {
      const range = parseRange(attributes.ref ?? '');
      if (range) merged.push(range);
      return budget.spendCells(1);
    }
    return tag === 'col' && isOn(attributes.hidden)
      ? hideColumns(Number(attributes.min), Math.min(Number(attributes.max), limits.columns))
      : null;
  };
  const hideRow = (row: number): Issue | null => {
    hiddenRows.push(row);
    return budget.spendCells(1);
  };
  return { open, hideRow, result: () => ({ merged, hiddenRows, hiddenColumns }) };
};

/** A cell by its type (18.18.11); null when it refers to a text that is not there. */
const readValue = (
  { type, style, value, formula }: OpenCell,
  { strings, epoch }: WorkbookParts,
): GridCell | null => {
  // A formula's empty result is a text; anything else that is empty was never calculated.
  if (formula !== null && (value === null || (value === '' && type !== 'str')))
    return { text: `=${formula}`, oddity: { kind: 'uncalculated' } };
  const text = value ?? '';
  switch (type) {
    case 's': {
      const shared = strings[Number(text)];
      if (!shared) return text === '' ? { text } : null;
      return { text: shared.hasFonts ? shared.text : inFont(shared.text, style) };
    }
    case 'b':
      return { text: text === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { text, oddity: { kind: 'error' } };
    case 'n':
      return readNumber(text, style, epoch);
    default:
      return { text: inFont(decodeEscapes(text), style) };
  }
};

const inFont = (text: string, { font }: CellStyle): string => decodeFont(text, font) ?? text;

/** What is not a finite number stays text, to be reported as unreadable where it matters. */
const readNumber = (text: string, { show }: CellStyle, epoch: number): GridCell => {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return { text: text.trim() };
  const shown = show(number);
  return epoch !== 0 && shown.oddity?.kind === 'date' ? show(number + epoch) : shown;
};
