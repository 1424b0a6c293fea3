import { limits } from '../../../limits.ts';
import type { Issue } from '../../../model/issue.ts';
import type { Archive } from '../../archive/open-archive.ts';
import type { Budget } from '../../budget.ts';
import { type Attributes, isTrue, readXmlPart } from '../../markup/xml-reader.ts';
import { damagedFile } from '../../refusals.ts';
import { type MergedCells, plainShape, type RowOrIssue, type SheetShape } from '../../table.ts';
import { createGrid } from '../grid.ts';
import { parseRange } from './cell-reference.ts';
import { readCellValue, type WorkbookParts } from './read-cell-value.ts';
import { createSheetCells, type OnCell } from './sheet-cells.ts';

/** What one worksheet holds; whether it is hidden stands in the workbook. */
export interface WorksheetContents extends Omit<SheetShape, 'hidden'> {
  readonly rows: readonly RowOrIssue[];
}

/** One sheet of an XLSX (ECMA-376 part 1, 18.3), cells in the order of the file. */
export const readWorksheet = (
  archive: Archive,
  part: string,
  name: string,
  parts: WorkbookParts,
  budget: Budget,
): WorksheetContents | Issue => {
  const grid = createGrid(name, budget);
  const shape = createShape(budget);
  const damaged = (): Issue => damagedFile(part);
  const onCell: OnCell = ({ row, column, ...stored }) => {
    const cell = readCellValue(stored, parts);
    if (cell === null) return damaged();
    return (
      budget.spendText((stored.value?.length ?? 0) + stored.omitted.length) ??
      grid.add(row, column, cell)
    );
  };
  const cells = createSheetCells(onCell, damaged);
  const fault = readXmlPart(archive, part, {
    open: (tag, attributes) =>
      tag === 'row'
        ? shape.openRow(cells.openRow(attributes), attributes)
        : (shape.open(tag, attributes) ?? cells.open(tag, attributes)),
    text: cells.text,
    close: cells.close,
  });
  return fault ?? { ...plainShape, ...shape.result(), omitted: grid.omitted(), rows: grid.rows() };
};

/** Merged cells and hidden rows and columns, gathered on the way; they cost as cells do. */
const createShape = (budget: Budget) => {
  const merged: MergedCells[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const hideColumns = (first: number, last: number): Issue | null => {
    for (let column = first; column <= last; column += 1) hiddenColumns.push(column - 1);
    return budget.spendCells(Math.max(0, last - first));
  };
  const openRow = (row: number, { hidden }: Attributes): Issue | null => {
    if (!isTrue(hidden)) return null;
    hiddenRows.push(row);
    return budget.spendCells(1);
  };
  const open = (tag: string, attributes: Attributes): Issue | null => {
    if (tag === 'mergeCell') {
      const range = parseRange(attributes.ref ?? '');
      if (range) merged.push(range);
      return budget.spendCells(1);
    }
    return tag === 'col' && isTrue(attributes.hidden)
      ? hideColumns(Number(attributes.min), Math.min(Number(attributes.max), limits.columns))
      : null;
  };
  return { openRow, open, result: () => ({ merged, hiddenRows, hiddenColumns }) };
};
