import { limits } from '../../../limits.ts';
import type { Issue } from '../../../model/issue.ts';
import type { Attributes } from '../../markup/xml-reader.ts';
import { parseReference } from './cell-reference.ts';
import type { StoredCell } from './read-cell-value.ts';
import { createRichText } from './rich-text.ts';

/** A stored cell with its place: row from 1, column from 0. */
export interface PlacedCell extends StoredCell {
  readonly row: number;
  readonly column: number;
}

/** What becomes of a cell that was read to its end. */
export type OnCell = (cell: PlacedCell) => Issue | null;

interface OpenCell {
  readonly type: string;
  readonly style: number;
  readonly row: number;
  readonly column: number;
  readonly rich: ReturnType<typeof createRichText>;
  value: string | null;
  formula: string | null;
}

/** Gathers the cells of a sheet's XML, one after the other. Rows and cells may lack their addresses. */
export const createSheetCells = (onCell: OnCell, damaged: () => Issue) => {
  let [row, column] = [0, 0];
  let cell: OpenCell | null = null;
  /** What the text that comes belongs to. */
  let into: 'value' | 'formula' | 'rich' | null = null;
  /** How sounds are written beside East Asian letters: not part of the text. */
  let isPhonetic = false;
  const openCell = ({ r, t = 'n', s = '0' }: Attributes): Issue | null => {
    const at = r === undefined ? { row, column } : parseReference(r);
    if (at === null || at.row !== row) return damaged();
    cell = { type: t, style: Number(s), ...at, rich: createRichText(), value: null, formula: null };
    column = at.column + 1;
    return null;
  };
  return {
    openRow: ({ r }: Attributes): number => {
      [row, column] = [r === undefined ? row + 1 : Number(r), 0];
      return row;
    },
    open: (tag: string, attributes: Attributes): Issue | null => {
      if (tag === 'c') return openCell(attributes);
      if (tag === 'rPh') isPhonetic = true;
      cell?.rich.open(tag, attributes);
      if ((tag === 'v' || tag === 't') && cell && !isPhonetic) {
        into = tag === 't' ? 'rich' : 'value';
        cell.value ??= '';
      } else if (tag === 'f' && cell) {
        into = 'formula';
        cell.formula ??= '';
      } else into = null;
      return null;
    },
    text: (piece: string): void => {
      if (into === 'rich') cell?.rich.append(piece);
      else if (cell && into && (cell[into] ?? '').length <= limits.cell) cell[into] += piece;
    },
    close: (tag: string): Issue | null => {
      into = null;
      if (tag === 'rPh') isPhonetic = false;
      if (tag === 'r') cell?.rich.endRun();
      if (tag !== 'c' || !cell) return null;
      const { rich, ...closed } = cell;
      cell = null;
      const { text, omitted, hasFonts } = rich.read();
      const value = closed.value === null ? null : closed.value + text;
      return onCell({ ...closed, value, omitted, hasFonts });
    },
  };
};
