import { cellText, type MergedCells, type Row } from '../source/table.ts';
import type { Layout } from './layout.ts';

/**
 * Fills in what a cell merged over several rows says in each of them: the province of three
 * indicators, the indicator of three provinces. Only merged cells say so; blanks never do. Rows come
 * in their order.
 */
export const createLabelFiller = (
  merged: readonly MergedCells[],
  { geography, indicator, period, unit, kind, splits }: Layout,
): ((row: Row) => Row) => {
  const columns = [geography, indicator, period, unit, kind, ...splits];
  const labels = new Set(columns.flatMap((column) => (column ? [column.index] : [])));
  const tall = merged.filter(({ top, bottom, left }) => bottom > top && labels.has(left));
  if (tall.length === 0) return (row) => row;
  const texts = new Map<MergedCells, string>();
  return (row) => {
    const here = tall.filter(({ top, bottom }) => row.row >= top && row.row <= bottom);
    if (here.length === 0) return row;
    const cells = [...row.cells];
    for (const one of here) {
      if (row.row === one.top) texts.set(one, cellText(row, one.left));
      else cells[one.left] = texts.get(one) ?? '';
    }
    return { ...row, cells: Array.from(cells, (cell) => cell ?? '') };
  };
};
