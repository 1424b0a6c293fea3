import { limits } from '../../../limits.ts';
import type { Issue } from '../../../model/issue.ts';
import type { Budget } from '../../budget.ts';
import type { Attributes } from '../../markup/xml-reader.ts';
import { damagedFile } from '../../refusals.ts';
import { type MergedCells, plainShape, type Sheet } from '../../table.ts';
import { createSheet } from '../create-sheet.ts';
import { createGrid, type GridCell } from '../grid.ts';
import { readOdsCell } from './read-ods-cell.ts';

/** One sheet of an ODS while it is read. */
export type OdsTable = ReturnType<typeof createOdsTable>;

/** How often a cell or a row is repeated, or a sign stands: once where it is not said. */
export const countOf = (text: string | undefined): number => Math.max(1, Number(text ?? 1) || 1);

const isHidden = (attributes: Attributes): boolean =>
  /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');

/** Rows and cells may be repeated, blank ones to the sheet's edge (ODF 1.3 part 3, 19.621, 19.679). */
export const createOdsTable = (name: string, hidden: boolean, budget: Budget) => {
  const grid = createGrid(name, budget);
  const [merged, hiddenRows, hiddenColumns]: [MergedCells[], number[], number[]] = [[], [], []];
  let [row, repeat, column, columns] = [0, 1, 0, 0];
  let placed: { readonly column: number; readonly cell: GridCell }[] = [];
  return {
    addColumns: (attributes: Attributes): void => {
      const count = countOf(attributes['table:number-columns-repeated']);
      if (isHidden(attributes) && count < limits.sample)
        for (let i = 0; i < count; i += 1) hiddenColumns.push(columns + i);
      columns += count;
    },
    openRow: (attributes: Attributes): void => {
      [column, placed] = [0, []];
      repeat = countOf(attributes['table:number-rows-repeated']);
      if (isHidden(attributes) && repeat < limits.sample) hiddenRows.push(row + 1);
    },
    addCell: (attributes: Attributes, text: string, omitted: string): Issue | null => {
      const count = countOf(attributes['table:number-columns-repeated']);
      const span = spanOf(attributes, row + 1, column);
      // What is shown of a number is all struck through: nothing is left of it.
      const cell =
        text === '' && omitted !== ''
          ? { text, omitted }
          : { ...readOdsCell(attributes, text), omitted };
      const isBlank = cell.text === '' && omitted === '';
      if (!isBlank && column + count > limits.columns) return damagedFile('content.xml');
      for (let i = 0; i < count && !isBlank; i += 1) placed.push({ column: column + i, cell });
      column += count;
      if (span) merged.push(span);
      return span ? budget.spendCells(1) : null;
    },
    closeRow: (): Issue | null => {
      const first = row + 1;
      row += repeat;
      for (let at = first; at <= row && placed.length > 0; at += 1)
        for (const one of placed) {
          const fault = grid.add(at, one.column, one.cell);
          if (fault) return fault;
        }
      return null;
    },
    close: (): Sheet =>
      createSheet(name, {
        ...plainShape,
        hidden,
        merged,
        hiddenRows,
        hiddenColumns,
        omitted: grid.omitted(),
        rows: grid.rows(),
      }),
  };
};

/** How far the cell spans; null: it is alone. */
const spanOf = (attributes: Attributes, top: number, left: number): MergedCells | null => {
  const columns = countOf(attributes['table:number-columns-spanned']);
  const rows = countOf(attributes['table:number-rows-spanned']);
  return columns * rows === 1
    ? null
    : { top, left, bottom: top + rows - 1, right: left + columns - 1 };
};
